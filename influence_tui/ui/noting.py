"""Writing and reading one entry over any screen: capture, edit, open."""

from influence_tui.domain.entry import Entry
from influence_tui.journal.capture import capture as write_entry
from influence_tui.journal.entries import EntryText, delete_entry
from influence_tui.journal.entries import edit_entry as rewrite_entry
from influence_tui.journal.understanding import Understood, read_text, understand
from influence_tui.ui import wants
from influence_tui.ui.capturing import Capturing
from influence_tui.ui.frame import Frame
from influence_tui.ui.keeping import Keeping
from influence_tui.ui.screens.capture import CaptureScreen
from influence_tui.ui.screens.entry import EntryScreen
from influence_tui.ui.screens.promises import PromisesScreen


async def capture(app: Frame, kept: Keeping, text: str = "") -> None:
    """Capture over any screen; what was typed comes again until it is saved."""
    problem = ""
    view = app.view
    while True:
        reading = Capturing(lambda draft: understand(view.book(), draft, view.now()), kept.text or text)
        understood = await app.push_screen_wait(CaptureScreen(view, reading, kept.keep, problem))
        if understood is None:
            kept.flush()
            return
        told = await app.carry_out(wants.do(write_entry, understood))
        if told.done is not None:
            break
        problem = told.sentence
    kept.forget()
    await _offer_open_promises(app, understood)


async def edit_entry(app: Frame, kept: Keeping, entry_id: str) -> None:
    """Edit the text of an entry; its moment stays, and a text that could not be saved comes again."""
    entry = app.view.book().get(Entry, entry_id)
    if entry is None:
        return
    at, book, text, problem = entry.at, app.view.book(), entry.text, ""
    while True:
        reading = Capturing(lambda draft: read_text(book, draft, draft.text, at, planned=entry.plan == "planned"), text)
        understood = await app.push_screen_wait(CaptureScreen(app.view, reading, kept.keep_edit, problem))
        if understood is None:
            return
        told = await app.carry_out(wants.do(rewrite_entry, EntryText(entry_id, understood.draft)))
        if told.done is not None:
            kept.forget_edit()
            return
        text, problem = understood.draft.text, told.sentence


async def open_entry(app: Frame, kept: Keeping, entry_id: str) -> None:
    """Show one entry whole."""
    entry = app.view.book().get(Entry, entry_id)
    if entry is None:
        return
    wanted = await app.push_screen_wait(EntryScreen(app.view, entry))
    if wanted == "edit":
        await edit_entry(app, kept, entry_id)
    elif wanted == "delete":
        await app.carry_out(wants.do(delete_entry, entry_id))


async def _offer_open_promises(app: Frame, understood: Understood) -> None:
    """Offer the promises of the people just named: kept, moved, or still open."""
    book = app.view.book()
    people = dict.fromkeys(found.person for found in understood.linked if found.person)
    said = {offer.what for offer in understood.offers}
    standing = [p.id for person in people for p in book.open_promises(person) if p.what not in said]
    if standing:
        await app.push_screen_wait(PromisesScreen(app.view, standing))
