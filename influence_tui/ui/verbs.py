"""Verbs: what a person can do, each declared once as a value; bindings, footer, palette and keys come from it."""

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from functools import cache
from inspect import iscoroutine
from typing import Generic, Never, Self, TypeVar

from msgspec import Struct
from textual.binding import Binding
from textual.dom import DOMNode
from textual.message import Message
from textual.screen import Screen
from textual.widget import Widget

from influence_tui.safe import safe
from influence_tui.ui import keys

N_contra = TypeVar("N_contra", contravariant=True)


def always(_: object) -> str:
    """Find no reason against."""
    return ""


class Verb(Struct, Generic[N_contra], frozen=True):
    """One thing that can be done on a node."""

    id: str
    """A word of the keymap; the same word has the same key on every screen."""
    label: str
    """One or two words, for the footer."""
    tooltip: str
    """What it does, as the palette and the keys screen say it."""
    run: Callable[[N_contra], object]
    """Does it; a coroutine is awaited."""
    why_not: Callable[[N_contra], str] = always
    """A sentence when it cannot be done now, else empty."""
    show: bool = True
    """Whether the footer has a place for it."""

    @property
    def key(self) -> str:
        """The keys that do it, separated by commas."""
        return keys.KEYS[self.id]

    @property
    def binding(self) -> Binding:
        """The binding of it."""
        return Binding(self.key, f"verb('{self.id}')", self.label, self.show, tooltip=self.tooltip, id=self.id)


class HasVerbs:
    """Makes the BINDINGS of a node from the VERBS of its class; stands first among the bases."""

    VERBS: Sequence[Verb[Self]] = ()
    """Written after the methods that they run; with this same annotation where a subclass has VERBS too."""
    verbs: Mapping[str, Verb[Self]]
    """All verbs of the class and its bases, by id."""

    def __init_subclass__(cls, **options: bool) -> None:
        own: Sequence[Verb[Never]] = cls.__dict__.get("VERBS", ())
        inherited: Mapping[str, Verb[Never]] = getattr(cls, "verbs", {})
        setattr(cls, "verbs", {**inherited, **{verb.id: verb for verb in own}})  # noqa: B010 - its type holds Self
        if own:
            setattr(cls, "BINDINGS", [*_prefixed(own), *(verb.binding for verb in own)])  # noqa: B010 - a node's
        super().__init_subclass__(**options)

    async def action_verb(self: Self, verb_id: str) -> None:
        """Do a verb, or say why it cannot be done."""
        verb = self.verbs[verb_id]
        if reason := verb.why_not(self):
            _node(self).app.notify(safe(reason), markup=False)
            return
        done = verb.run(self)
        if iscoroutine(done):
            await done

    def action_prefix(self, key: str) -> None:
        """Wait for the second key of a sequence."""
        from influence_tui.ui.prefix import Prefix  # 2 ms that the first frame does not need

        node, before = _node(self), f"{key} "
        seconds = {
            name.removeprefix(before): offer
            for offer in offers(node.screen)
            for name in offer.keys
            if name.startswith(before)
        }
        labels = {name: offer.label for name, offer in seconds.items()}
        do = doing(node)
        node.app.push_screen(Prefix(labels), lambda second: do(seconds.get(second or "")))


def _node(owner: object) -> DOMNode:
    """Give a verbs' owner as the node that it is."""
    if isinstance(owner, DOMNode):
        return owner
    raise TypeError(f"{type(owner).__name__} has verbs but is no node")


class Quit(Message):
    """Asks the app to end; what was typed before it arrives before it."""


def quit_by_message(node: DOMNode) -> None:
    """Ask to quit through the focused widget, so that an Enter in the same read is not overtaken."""
    (node.app.focused or node.screen).post_message(Quit())


class Offer(Struct, frozen=True):
    """A verb within reach of the focus, and the keys that do it from there."""

    id: str
    label: str
    tooltip: str
    keys: tuple[str, ...]
    """None where a text field takes them."""
    node: DOMNode
    show: bool

    @property
    def shown(self) -> tuple[str, ...]:
        """Its keys as people read them; ctrl+j is left out, which is but an Enter that came too early."""
        return tuple(keys.shown(key) for key in self.keys if key != "ctrl+j")

    @property
    def action(self) -> str:
        """The action that does it, on `node`."""
        return f"verb('{self.id}')"


def doing(node: DOMNode) -> Callable[[Offer | None], Awaitable[None]]:
    """Give what does an offer once the screen that chose it has ended."""
    app = node.app

    async def do(offer: Offer | None) -> None:
        if offer is not None:
            await app.run_action(offer.action, offer.node)

    return do


def offers(screen: Screen[object]) -> tuple[Offer, ...]:
    """List the verbs within reach on a screen, in the keymap's order; of two with one id the nearer one."""
    its_keys: dict[str, list[str]] = {}
    for key, active in screen.active_bindings.items():
        if not _is_typed(screen.focused, keys.shown(key)):
            its_keys.setdefault(active.binding.id or "", []).append(key)
    found: dict[str, Offer] = {}
    for node in _reach(screen):
        if isinstance(node, HasVerbs):
            for verb in node.verbs.values():
                place = _written(verb.key).get
                its = tuple(sorted(its_keys.get(verb.id, ()), key=lambda key: place(key, 0)))
                found.setdefault(verb.id, Offer(verb.id, verb.label, verb.tooltip, its, node, verb.show))
    return tuple(sorted(found.values(), key=lambda offer: keys.ORDER[offer.id]))


def _is_typed(focused: Widget | None, key: str) -> bool:
    """Say whether the focused field takes a key as text; Textual's own answer forgets `/`, `@`, `+`."""
    return focused is not None and len(key) == 1 and focused.check_consume_key(key, key)


@cache
def _written(its_keys: str) -> Mapping[str, int]:
    """Give each key, by Textual's name for it, its place in the list as written."""
    unrolled = Binding.make_bindings([Binding(its_keys, "")])
    return {binding.key: place for place, binding in enumerate(unrolled)}


def _reach(screen: Screen[object]) -> Iterator[DOMNode]:
    for node in (screen.focused or screen).ancestors_with_self:
        yield node
        if node.is_modal:
            return


def _prefixed(verbs: Sequence[Verb[Never]]) -> Iterator[Binding]:
    firsts = {key.split(" ")[0] for verb in verbs for key in keys.each(verb.key) if " " in key}
    for key in sorted(firsts):
        yield Binding(key, f"prefix('{key}')", show=False, id=f"prefix_{key}", tooltip="Waits for a second key")
