"""The words of a touch: lists of our own, by which the rule of presence reads."""

from influence_tui.linking.wordnames import listed

WITH = frozenset(("with", "w/"))
JOINERS = frozenset((",", "and", "&", "/", "+", "plus"))
NOUNS = listed(
    """
    1:1 1-1 1on1 coffee coffees tea lunch dinner breakfast brunch supper drinks beer beers meal meeting
    meetings sync standup workshop call calls zoom chat review retro kickoff session interview visit walk
    conversation catch-up catchup huddle demo event party
    """
)
"""Nouns of a touch."""
BESIDE = listed("1:1 1-1 1on1 coffee lunch dinner breakfast brunch supper drinks")
"""Those that a name follows without a word between (`1:1 Omar`)."""
LETTERS = listed("mail email e-mail message letter text dm call voicemail note messages emails")
MET = listed(
    """
    met saw called phoned rang emailed e-mailed mailed texted messaged slacked dmed pinged visited
    facetimed zoomed interviewed
    """
)
MET_IN_TWO = frozenset(
    (
        *(
            (verb, "to")
            for verb in ("talked", "talk", "spoke", "spoken", "chatted", "wrote", "written", "replied")
        ),
        *((verb, "into") for verb in ("ran", "bumped")),
        ("heard", "from"),
    )
)
PLANNED = listed("meet see call phone visit interview ping email text message")
PLANNED_IN_TWO = frozenset((("talk", "to"), ("speak", "to"), ("write", "to")))
UNMET = listed(
    """
    not n't never no without cancel cancelled canceled cancels postponed postpone moved skip skipped
    missed reschedule rescheduled declined didn't don't doesn't haven't hasn't hadn't couldn't can't
    won't wasn't weren't isn't nobody neither nor instead almost nearly
    """
)
INTENDED = listed(
    """
    will 'll shall should must need needs needed want wants wanted plan plans planned planning going
    gonna hope hopes hoped would could might may let's try tries tried trying have remember todo to-do
    promise promised promises if ask asks asked wish wishes wished tomorrow next schedule scheduled book
    booked prepare prepared prep suggest suggested propose proposed before i'll we'll she'll he'll
    they'll i'd we'd waiting wait set arrange arranged request requested agreed invite invited
    """
)
REPORTED = listed(
    """
    says said say saying thinks thought think told tells claims claimed mentions mentioned reported
    reports hears believes believed heard confirmed confirms dreamed dreamt wondered wonder imagine
    imagined knows knew feels felt
    """
)
NOT_COMPANY = listed(
    """
    agree agrees agreed disagree disagrees disagreed problem problems issue issues help helps helped
    happy unhappy angry annoyed frustrated deal deals dealt dealing compare compared compares wrong
    trouble patient familiar ok okay fine start starts started begin begins began along together go goes
    sit sits rests lies stuck done aligned alignment conflict conflicts relationship trust reputation
    credibility goodwill history contract clear impressed pleased disappointed sympathise sympathize
    struggle struggles struggled up's
    """
)
OTHERS = listed("he she they it who someone somebody everyone everybody nobody team")
MINE = listed("i we me us i've we've my our i'm we're")
FILLERS = listed(
    """
    my our old new friend colleague manager boss mentor report both also dear again finally briefly up
    """
)
OWNERS = listed("his her their")
ADVERBS = listed("just also finally has had have was were 've already then later briefly quickly again")
SENT_NOT = listed(
    """
    intro introduction introductions intros invitation reference link regards greetings access introduce
    introduced introducing
    """
)
WENT = listed("was went is took lasted ran")


TO_ME = listed(
    """
    me us about to re back this yesterday today from at on again early late in just while regarding
    """
)
REACHED = listed("called phoned rang emailed e-mailed mailed texted messaged pinged wrote visited")


DID = listed(
    """
    met had talked spoke chatted discussed walked ate went grabbed caught lunched dined supped drank sat
    """
)

ARTICLES = listed("the a an my our his her their two three four some both")
"""What opens words for people who are not named (`lunch with my sister and Omar`)."""
CAME = listed("dropped stopped came popped swung")
BY = listed("by over")
"""With these, one called on me (`Marie dropped by`)."""

UNDONE = listed(
    """
    cancelled canceled postponed moved rescheduled skipped declined tomorrow planned scheduled didn't
    """
)
"""What, right after a touch and its names, says that it was not, or is still to be."""
AHEAD = listed("on off at for in")
"""After `is`, the same."""
COMING = listed("week month year monday tuesday wednesday thursday friday mon tue wed thu fri")
AUXILIARIES = listed("is was got has had been be set")
TOPICS = listed(", about re regarding on over to for of because who whose which where after before")
"""Words after which a sentence speaks of something else than the touch."""

ABSENT = listed("out off away sick absent ill missing late declined excused")
"""What makes a name after a list a sentence of its own (`with Alex and Jan, Ken out sick`)."""
