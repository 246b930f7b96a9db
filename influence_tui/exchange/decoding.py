"""From the bytes of a file to its text, whatever wrote them."""

from codecs import BOM_UTF16_BE, BOM_UTF16_LE

from influence_tui.exchange.problem import MAX_BYTES, Problem


def decoded(raw: bytes) -> tuple[str, tuple[Problem, ...]]:
    """Decode a file: UTF-8 with or without a mark, UTF-16 with one, else Windows-1252. Never raises.

    A file that is no text or too large gives an empty text and one problem.
    """
    if len(raw) > MAX_BYTES:
        return "", (Problem(0, f"the file is larger than {MAX_BYTES >> 20} MB; nothing was read"),)
    if raw.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return raw.decode("utf-16", errors="replace"), ()
    if b"\0" in raw[:8192]:
        return "", (Problem(0, "the file is not text; nothing was read"),)
    try:
        return raw.decode("utf-8-sig"), ()
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        problem = Problem(line, "not UTF-8; the file was read as Windows-1252")
        return raw.decode("cp1252", errors="replace"), (problem,)


def lines_of(text: str) -> list[str]:
    """Cut a text into lines as an editor counts them, whichever ends they have."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
