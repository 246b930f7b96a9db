"""Looking over any screen: search, the brief on a person, and a copy of what is shown."""

from influence_tui.domain.promise import Promise
from influence_tui.search import Hit
from influence_tui.ui import wants
from influence_tui.ui.copies import hand_out
from influence_tui.ui.frame import Frame
from influence_tui.ui.queries import CACHE, Queries
from influence_tui.ui.screens.brief import BriefScreen
from influence_tui.ui.screens.search import SearchScreen


async def answer(app: Frame, wanted: wants.Look) -> None:
    """Show what is wanted."""
    match wanted:
        case wants.Search():
            await search(app)
        case wants.Brief():
            await brief(app, wanted.id)
        case wants.Copy():
            await hand_out(app, wanted.title, wanted.text)


async def search(app: Frame) -> None:
    """Search everything; `enter` goes to the place, `esc` back with the query kept."""
    store = app.journal.store
    queries = Queries.read(store.read_cache(CACHE))
    screen = SearchScreen(app.view, app.journal.searching, app.asked, queries)
    hit = await app.push_screen_wait(screen)
    app.asked = screen.asked
    remembered = screen.queries.asked(screen.asked) if hit else screen.queries
    if remembered != queries:
        store.write_cache(CACHE, remembered.written)
    if hit is not None:
        go_to(app, hit)


async def brief(app: Frame, person_id: str) -> None:
    """Show what to read before meeting a person."""
    person = app.view.book().person(person_id)
    if person is not None:
        wanted = await app.push_screen_wait(BriefScreen(app.view, person))
        if wanted is not None:
            app.post_message(wanted)


def go_to(app: Frame, hit: Hit) -> None:
    """Show what was found where it stands."""
    if hit.kind == "person":
        app.post_message(wants.ShowTimeline(hit.id))
    elif hit.kind == "goal":
        app.post_message(wants.ShowGoal(hit.id))
    else:
        promise = app.view.book().get(Promise, hit.id)
        app.post_message(wants.ShowTimeline(promise.other if promise else "", hit.id))
