"""The settings as a file: each with what it is for, read from where it is declared."""

import ast
import inspect
from collections.abc import Iterator

import msgspec

from influence_tui import config
from influence_tui.config import Config


def settings() -> dict[str, str]:
    """Give each setting and what is said of it."""
    made = next(node for node in ast.walk(ast.parse(inspect.getsource(config))) if _declares(node))
    body = getattr(made, "body", [])
    told = {_name(one): _words(after) for one, after in zip(body, [*body[1:], None], strict=True) if _name(one)}
    return {name: words for name, words in told.items() if name != "problems"}


def sample() -> str:
    """Write every setting with its default, as comments to be taken off."""
    defaults = Config()
    lines = ["# Settings of influence. Take the # off a line to change it."]
    for name, words in settings().items():
        lines += ["", *(f"# {line}".rstrip() for line in words.splitlines() or [name])]
        lines += [f"#{line}" for line in setting(name, getattr(defaults, name))]
    return "\n".join(lines) + "\n"


def setting(name: str, value: object) -> Iterator[str]:
    """Write one setting as TOML."""
    if isinstance(value, dict):
        yield f"[{name}]"
        yield from (f"{_value(key)} = {_value(one)}" for key, one in value.items())
    else:
        yield f"{name} = {_value(value)}"


def _value(value: object) -> str:
    """Write text or a list of texts; JSON's way is also TOML's."""
    return msgspec.json.encode(value).decode()


def _declares(node: ast.AST) -> bool:
    return isinstance(node, ast.ClassDef) and node.name == Config.__name__


def _name(node: ast.stmt) -> str:
    target = node.target if isinstance(node, ast.AnnAssign) else None
    return target.id if isinstance(target, ast.Name) else ""


def _words(node: ast.stmt | None) -> str:
    said = node.value if isinstance(node, ast.Expr) else None
    return inspect.cleandoc(str(said.value)) if isinstance(said, ast.Constant) else ""
