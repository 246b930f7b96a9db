"""Writing and reading one record over any screen: capture, edit, open."""

from influence_tui.domain.entry import Entry
from influence_tui.domain.promise import Promise
from influence_tui.journal.capture import capture as write_entry
from influence_tui.journal.entries import EntryText, delete_entry
from influence_tui.journal.entries import edit_entry as rewrite_entry
from influence_tui.journal.understanding import Understood, read_text, understand
from influence_tui.ui import wants
from influence_tui.ui.capturing import Capturing
from influence_tui.ui.frame import Frame
from influence_tui.ui.keeping import CAPTURE, Keeping
from influence_tui.ui.screens.capture import CaptureScreen
from influence_tui.ui.screens.entry import EntryScreen
from influence_tui.ui.screens.promises import PromisesScreen


async def answer(app: Frame, kept: Keeping, wanted: wants.Note) -> None:
    """Do what is wanted of a note."""
    noting = Noting(app, kept)
    match wanted:
        case wants.Write():
            await noting.capture(wanted.text)
        case wants.EditEntry():
            await noting.edit(wanted.id)
        case wants.Open():
            await noting.open(wanted.id)


class Noting:
    """Notes over the screens of an app; what was typed comes again until it is saved."""

    def __init__(self, app: Frame, kept: Keeping) -> None:
        self._app = app
        self._kept = kept

    async def capture(self, text: str = "") -> None:
        """Capture over any screen; a draft that was left goes on, with the words given behind it."""
        app, kept, view, problem = self._app, self._kept, self._app.view, ""
        before = kept.text(CAPTURE)
        draft = before if text.strip() in before else f"{before}\n{text}".lstrip()
        while True:
            reading = Capturing(lambda said: understand(view.book(), said, view.now()), draft)
            screen = CaptureScreen(view, reading, lambda typed: kept.keep(CAPTURE, typed), problem)
            understood = await app.push_screen_wait(screen)
            if understood is None:
                kept.flush()
                return
            told = await app.carry_out(wants.do(write_entry, understood))
            if told.done is not None:
                break
            draft, problem = understood.draft.text, told.sentence
        kept.forget(CAPTURE)
        await self._offer_open_promises(understood)

    async def edit(self, entry_id: str) -> None:
        """Edit the text of an entry; its moment stays, and a text that could not be saved comes again."""
        app, kept, view = self._app, self._kept, self._app.view
        entry = view.book().get(Entry, entry_id)
        if entry is None:
            return
        name, is_planned = f"edit-{entry_id}", entry.plan == "planned"
        at, text, problem = entry.at, kept.text(name) or entry.text, ""
        while True:
            reading = Capturing(
                lambda said: read_text(view.book(), said, said.text.strip(), at, planned=is_planned), text
            )
            screen = CaptureScreen(view, reading, lambda typed: kept.keep(name, typed), problem, "Edit")
            understood = await app.push_screen_wait(screen)
            if understood is None:
                kept.flush()
                return
            told = await app.carry_out(wants.do(rewrite_entry, EntryText(entry_id, understood.draft, entry.text)))
            if told.done is not None:
                kept.forget(name)
                return
            text, problem = understood.draft.text, told.sentence

    async def open(self, record_id: str) -> None:
        """Show one entry or promise whole, and do what is chosen there."""
        book = self._app.view.book()
        promise = book.get(Promise, record_id)
        entry = book.get(Entry, promise.entry if promise else record_id)
        if entry is None and promise is None:
            return
        wanted = await self._app.push_screen_wait(EntryScreen(self._app.view, entry, promise))
        if wanted == "edit" and entry:
            await self.edit(entry.id)
        elif wanted == "delete" and entry:
            await self._app.carry_out(wants.do(delete_entry, entry.id))

    async def _offer_open_promises(self, understood: Understood) -> None:
        """Offer the promises of the people just named: kept, moved, or still open."""
        book = self._app.view.book()
        people = dict.fromkeys(found.person for found in understood.linked if found.person)
        said = {offer.what for offer in understood.offers}
        standing = [p.id for person in people for p in book.open_promises(person) if p.what not in said]
        if standing:
            await self._app.push_screen_wait(PromisesScreen(self._app.view, standing))
