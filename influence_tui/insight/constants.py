"""Every number of the method, in one place, with its reason."""

TOUCH_HALF_LIFE = 60
"""Days after which a touch weighs half: two months carry a working relationship."""

CROWD = 3
"""With more people present than this a touch weighs half: little is said to each."""

OFTEN_SCALE = 8
"""Weighted touches at which `often` reaches 63 %: about one a week."""

DEPTHS = {"message": 0.2, "mail": 0.2, "event": 0.3, "1:1": 0.8, "coffee": 0.8, "meal": 0.8}
"""Channel → how deep a touch goes, 0–1: alone at a table more is said than in a mail."""

DEPTH = 0.5
"""Depth of every other channel, and of none."""

BANDS = ("none", "some", "good", "strong")
"""Words for a tie, weakest first."""

BAND_STARTS = (0.15, 0.4, 0.7)
"""Where `some`, `good` and `strong` begin."""

STRENGTHS = {"weak": 0.3, "good": 0.5, "strong": 0.8}
"""Tie between others, as I said it: the middle of its band."""

KIND_STRENGTHS = {"reports to": 0.6, "introduced": 0.5, "knows": 0.5, "defers to": 0.5}
"""Tie between others when I said no strength: a manager can count on being heard."""

PATH_STEPS = 3
"""Ties in a path: nobody asks a favour through more hands."""

PATH_SHOWN = 1.25
"""A path is worth saying when it is this many times as strong as my own tie."""

BRIDGE = 0.1
"""A path below this carries nothing."""

KEY_POWER = 4
"""Power from which a stake needs a good tie when nothing else was said."""

GRACE = 7
"""Days after the due date until an open promise counts as missed: a late answer is no broken word."""

FRAGILE = 0.3
"""Fragility from which a promise is called fragile."""

TOP_IMPORTANCE = 5

CHECK_BEFORE = 7
"""Days before the due date by which a check still leaves time to act."""

CHECK_NEEDLESS = 2
"""A promise due within so many days needs no check before."""

GOODWILL_HALF_LIFE = 90
"""Days after which a favour or a hurt counts half: a quarter."""

GAVE = 2.0
"""Goodwill of a favour I gave."""
RECEIVED = -1.0
"""Goodwill of a favour I received."""
KEPT = 1.0
"""Goodwill of a promise I kept."""
BROKE = -3.0
"""Goodwill of a promise I broke: bad is stronger than good (after Baumeister et al., 2001)."""
ASKED = -1.0
"""Goodwill of an ask."""
TONE_SHARE = 0.5
"""Goodwill of one step of tone."""

COOLING = 1.0
"""Days ÷ cadence from which somebody is cooling."""

COLD = 1.5
"""Days ÷ cadence above which somebody is cold."""

DRIFT_TOUCHES = 4
"""Days with touches from which a usual gap can be told."""

DRIFT_FLOOR = 14
"""Days: a usual gap counts as no shorter, so that daily talk does not drift within a week's leave."""

DRIFT_FROM = 2
"""Times the usual gap above which quiet is drift."""

DRIFT_UNTIL = 12
"""Times the usual gap from which the context has ended: no reminder."""

AGENDA_LINES = 5
"""Lines of the agenda: what fits in one look."""

AGENDA_ALIKE = 2
"""Lines of one kind."""

WARNINGS = 3
"""Gap warnings of a goal."""

BRIEF_TOUCHES = 3
"""Touches in a brief: what can be read in the lift."""

MONTHS = 12
"""Months of a strip of touches."""

ASKS_IN_A_ROW = 3
"""Touches, all asks, after which one line suggests a give."""

NETWORKS = ("operational", "developmental", "strategic")

ROLE_NETWORKS = {"sponsor": "strategic", "decision maker": "strategic", "adviser": "developmental"}
"""Role in a goal → network; operational otherwise (after Ibarra & Hunter, 2007)."""
