"""The gaps of a goal: what each stake lacks, and the few warnings worth saying."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice

import msgspec

from influence_tui.domain.goal import Outcome, Stake
from influence_tui.insight.asks import Balance
from influence_tui.insight.constants import BANDS, KEY_POWER, NETWORKS, ROLE_NETWORKS, WARNINGS
from influence_tui.insight.path import Path
from influence_tui.insight.tie import band
from influence_tui.insight.warmth import COLD_WORD, WARM_WORD, Warmth

GOOD = BANDS.index("good")


class Placed(msgspec.Struct, frozen=True, kw_only=True):
    """A stake, with how things stand with its person."""

    stake: Stake
    tie: float = 0.0
    """My tie, 0–1."""
    warmth: Warmth
    balance: Balance = Balance()
    outside: bool = False
    """Whether they belong to another organization than mine."""
    path: Path | None = None
    """The strongest path to them, if any."""
    helper: str = ""
    """Who the path leads through, in words (`Lena Vogt, Dana's manager`)."""
    helper_warmth: str = ""

    @property
    def gap(self) -> int:
        """How wide it is: (bands of tie + steps of stance still missing) × power."""
        return gap(self.stake, self.tie)


class GapWarning(msgspec.Struct, frozen=True):
    """One sentence about a goal that may fail."""

    kind: str
    """`nobody`, `one path`, `cold`, `asks only`, `no sponsor` or `empty cell`."""
    sentence: str
    about: str = ""
    """Id of the outcome or the stake."""


def tie_wanted(stake: Stake) -> str:
    """Say how strong a tie a stake needs: as I said it, else good from power 4, some below."""
    if stake.tie_wanted in BANDS:
        return stake.tie_wanted
    return "good" if stake.power >= KEY_POWER else "some"


def network(stake: Stake) -> str:
    """Say which network a stake belongs to: as I said it, else that of its role (after Ibarra & Hunter, 2007)."""
    return stake.network or ROLE_NETWORKS.get(stake.role, NETWORKS[0])


def gap(stake: Stake, tie: float) -> int:
    """Measure what a stake lacks; 0: nothing. `tie` is my own, 0–1."""
    bands = max(0, BANDS.index(tie_wanted(stake)) - band(tie))
    return (bands + max(0, stake.stance_wanted - stake.stance)) * stake.power


def widest_first(stakes: Iterable[Placed]) -> list[Placed]:
    """Order stakes by their gap, widest first: where Plan starts."""
    return sorted(stakes, key=lambda placed: -placed.gap)


def warnings(
    outcomes: Iterable[Outcome], stakes: Iterable[Placed], name: Callable[[str], str]
) -> tuple[GapWarning, ...]:
    """Give at most three warnings about one goal, the gravest kind first, the widest gap first within a kind.

    `outcomes` and `stakes` are those of the goal; `name` gives a person's name by id.
    """
    open_ = [outcome for outcome in outcomes if outcome.state == "open"]
    placed = widest_first(stakes)
    found = chain(
        _nobody(open_, placed),
        _one_path(open_, placed),
        _cold(open_, placed, name),
        _asks_only(placed, name),
        _no_sponsor(placed),
        _empty_cell(placed),
    )
    return tuple(islice(found, WARNINGS))


def _deciding(outcome: Outcome, stakes: Sequence[Placed]) -> list[Placed]:
    return [placed for placed in stakes if outcome.id in placed.stake.outcomes]


def _nobody(outcomes: Iterable[Outcome], stakes: Sequence[Placed]) -> Iterator[GapWarning]:
    for outcome in outcomes:
        if not _deciding(outcome, stakes):
            yield GapWarning("nobody", f"“{outcome.what}” has nobody behind it yet", outcome.id)


def _one_path(outcomes: Iterable[Outcome], stakes: Sequence[Placed]) -> Iterator[GapWarning]:
    alone = [(deciding[0], outcome) for outcome in outcomes if len(deciding := _deciding(outcome, stakes)) == 1]
    for placed, outcome in sorted(alone, key=lambda pair: -pair[0].gap):
        if band(placed.tie) < GOOD:
            yield GapWarning("one path", f"“{outcome.what}” rests on one weak path{_helper(placed)}", outcome.id)


def _helper(placed: Placed) -> str:
    if placed.path is None or not placed.helper or not placed.path.beats(placed.tie):
        return ""
    return f"; {placed.helper} is warm" if placed.helper_warmth == WARM_WORD else f"; ask {placed.helper}"


def _cold(
    outcomes: Sequence[Outcome], stakes: Iterable[Placed], name: Callable[[str], str]
) -> Iterator[GapWarning]:
    for placed in stakes:
        decided = [outcome.what for outcome in outcomes if outcome.id in placed.stake.outcomes]
        if decided and placed.warmth.word == COLD_WORD:
            sentence = f"{name(placed.stake.person)} decides “{decided[0]}” and has gone cold"
            yield GapWarning("cold", sentence, placed.stake.id)


def _asks_only(stakes: Iterable[Placed], name: Callable[[str], str]) -> Iterator[GapWarning]:
    for placed in stakes:
        if placed.balance.is_one_sided:
            sentence = f"only asks to {name(placed.stake.person)} so far; what could you give?"
            yield GapWarning("asks only", sentence, placed.stake.id)


def _no_sponsor(stakes: Sequence[Placed]) -> Iterator[GapWarning]:
    if stakes and not any(placed.stake.role == "sponsor" for placed in stakes):
        yield GapWarning("no sponsor", "nobody sponsors this goal yet")


def _empty_cell(stakes: Sequence[Placed]) -> Iterator[GapWarning]:
    taken = {(network(placed.stake), placed.outside) for placed in stakes}
    for kind in NETWORKS if stakes else ():
        for outside in (False, True):
            if (kind, outside) not in taken:
                yield GapWarning(
                    "empty cell", f"nobody {kind} {'outside' if outside else 'inside'} the organization"
                )
