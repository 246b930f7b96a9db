"""Names that are also words: lists of our own, read by hand."""


def listed(words: str) -> frozenset[str]:
    """Give the words of a list written with blanks between them."""
    return frozenset(words.split())


VERBS = listed(
    """
    ask bail bank bill bob bond book bow brush burn buzz cage call carry case cash cast charge chase
    check chuck close cook cope cover cross cure dash deck dig dip don drive drop field file fill fish
    flag flow forge forward foster frame frank grant ground guard hail harden hedge hike hope hunt jack
    josh judge land learn leave link lock love mark marry max mike mint mix move nick offer pace pack
    page park pat patch pick pierce place plan plant play poll pool post pound power price prune pull
    purchase push rally ramp read record ring rip rob rock roll row rush save say scale seal see sell
    send serve set share shift shine ship shoot skip sleep slide sort spark speak speed spike spot spring
    stack stand star start stay steer stem step stock store storm sue surge sweep tab tag tap teach tell
    tip toll trace track trade train trip tuck turn wade wait wake walk wall ward warn wash watch wave
    weigh wish work yield
    """
)
"""Those that open a sentence as an order (`Mark it as done`)."""

MODALS = listed(
    """
    drew may might rose saw will
    """
)
"""Those that are a verb but never an order (`Will you come`, `Rose 8 percent`)."""

MASS = listed(
    """
    ale amber art autumn bacon barley basil beef beer best bliss bread chance charity chastity clay coal
    coffee comfort constance copper corn cotton courage dawn day destiny dusk english faith felicity fine
    fire fog fortune freedom french frost german ginger glory gold good grace harmony heather high holly
    honey honor honour hope ice iron ivory ivy jasmine joy justice liberty light little long love low
    luck melody mercy mist moon music myrtle new news night noon patience peace pepper piety power price
    pride prudence rain rice rosemary sage salt sand sea serenity silk silver sky sleet snow spring steel
    sterling stone strong sugar summer sun tea temperance thunder time trust truth unity verity virtue
    water weather wind winter wisdom wood wool work young
    """
)
"""Nouns and qualities that stand as a subject without an article (`Hope is not a strategy`)."""

ROLES = listed(
    """
    abbot baker bishop captain chancellor cook dean duke earl guy judge king knight major marshal mason
    miller page pope prince squire tailor taylor warden
    """
)
"""Offices and trades (`Dean's list`)."""

MONTHS = listed(
    """
    apr april aug august dec december feb february jan january jul july jun june mar march may nov
    november oct october sep sept september
    """
)
"""Months, and their short forms."""

WEEKDAYS = listed(
    """
    christmas easter fri friday mon monday sat saturday sun sunday thu thur thurs thursday today tomorrow
    tonight tue tues tuesday wed wednesday yesterday
    """
)
"""Days, which are no part of a name beside them."""

PLACES = listed(
    """
    adelaide alexandria asia austin bath berlin boston bradford branson bristol britain brittany brooklyn
    burton caledonia cambridge carlisle carolina chad charlotte chelsea chester cheyenne china cleveland
    clifton clinton cologne columbia cuba dakota dallas darwin davenport delhi denver derby devon dover
    dublin durham egypt england eton florence france geneva georgia germany ghana greenwich hamilton
    hampton hastings holland houston hudson india indiana ireland israel italia jackson jersey jordan
    kansas kent kenya kingston lancaster leeds lincoln lisbon london lourdes lyon madison madrid mali
    melbourne mexico milan milton montana moscow munich napoli nevada newport norfolk oakland odessa
    orlando oslo oxford palermo paris persia petersburg phoenix portland porto preston richmond roma rome
    rugby salem salvador savannah scotland sedona siena somerset spain stratford sudan sydney tahoe texas
    toledo turin valencia verona victoria vienna virginia wales warsaw warwick washington wellington
    westminster wilmington winchester windsor worcester york zurich
    """
)
"""Those that are places (`moved to Jordan`)."""

THINGS = listed(
    """
    ada alexa amazon apollo apple ariel athena atlas bentley bosch braun cadbury cadence cassandra chase
    chrysler cisco claude clojure colt copilot cortana crystal dell delta django docker dyson echo
    eclipse elm euler ford fortran fourier gatsby gauss gemini ginger gitlab goldman google gradle
    grafana haskell helm hilton hive honda hugo intel iris ivy jekyll jenkins jira jordan jules julia
    juniper kafka kellogg kepler kibana lagrange levi lincoln linus lotus lucene lynx macy maple marriott
    maven mercedes merck mercury merlin mongo morgan nessie newton noether nokia nova obsidian occam
    oracle orion pandora pareto pascal pearl perl pfizer phoenix pixel poisson porsche prometheus puma
    python redis reuters riemann rolls rosetta royce ruby salesforce scala selenium siemens sierra simula
    sinatra singer siri stripe swift tesla tiffany titan toyota travis turing unity vault venn verizon
    virgin vite volta walmart wendy whitney xavier zeus zoom
    """
)
"""Those that are also companies, tools or terms (`Jenkins was down`, `Julia set`)."""

FUNCTION = listed(
    """
    a about ah all also am an and any are as at be been big bit bot but by can com could did do does down
    each eh else even ever every few for from ha had has have he her here hey hi him his ho how i if in
    into is it its just know let like many me men mon more most much my new no nor not now of off oh ok
    old on once one only or other our out over own per put re said same see she so some such than that
    the their them then there these they this those through to too two um under up us use very was way we
    well went were what when where which while who whom why with would yes yet you your
    """
)
"""Words that hold a sentence together; a few are names too (He Wei, My Nguyen)."""

NOUNS = listed(
    """
    abbot ace ale amber angel angle apple april archer armour art arts ash aspen august autumn baby bacon
    badger baker ball bank banks bar barber bard barker barley barn barns baron base basil bass bay beach
    beacon bean beans bear beck bee beef beer bell belle berry best better bird bishop bitter black blade
    blaze bliss block blossom blue bob bolt bone boom boot booth bower bowie branch brand bread breeze
    briar bridge bridges bright broad brook brown browning buck buddy bull bush butcher butler camp
    candid candy cannon cape captain cardinal carpenter carver castle cedar chain chains chambers
    champion chan chance chancellor chandler chapel chapman charity chastity cherry child chip christian
    church clark clay clement clerk cliff cloud clover coal coat cobb coffee cole colt comet comfort
    constable constance constant cook cookie cooper copper coral corn cotton courage court courts cousin
    cox crane cricket crisis crisp crow crown cruise crystal curry curtain cutter cyan daily daisy dale
    darling dart dawn day deacon dean dear dec deer dell destiny dew diamond dick dike dock dodge dollar
    don dot dove downs drake draw dream drew drum dude duke dusk dust dusty dwell earl early earnest
    earth east easter easton ebony echo eden edge egg elder ember emerald english eve ever ewe fair faith
    faithful falcon fall farm farmer fast fawn fay felicity fellow fen fern ferry field fields finch fine
    fire firth fisher flag flash fleming flint flood flora flower floyd flynn fog ford forest fort
    fortune fountain fowler fox franc france frank free freedom freeman french friend frost fuller funk
    gage gale gardener gardner garland gate gates gay gem gene genesis gentle gentry german gift gill
    ginger glade glass glen glenn glory gold golden good goodman goodwin gore grace grain graves gray
    green grey griffin grove gully gun guy hale hall ham hammer hand happy harbor hardy harmony harper
    hart harvest hasty hatch haven hawk hay hazel head heart heath heather heaven heavenly hedges henna
    herb herring high hilary hill hilt hogg holiday hollow holly holmes holt home honey honor honour hood
    hook hooker hooks hope hops horn horns hotel house hunter hurst husband hyacinth hyde ice indigo iris
    iron isle ivory ivy jack jade jan jasmine jasper jay jean jeans jersey jet jewel jewell joker jolly
    jones journey joy judge june junior justice keen key king kite kitty knight knot lady lake lamb lamp
    lance lane lark late laurel laurie law lawn lay leach leaf leak lee legend lemon lens lent lever
    liberty light lilac lily lime lion little lives loch lodge long lord lotus loud love low loyal luck
    lucky luna lynch lyric mace mack madonna magnolia major man manor maple mar marble march marigold
    marina mariner mark marks marsh marshal martin marvel mason mass mast master maverick max may mayor
    mead meadow means meek melody mercer merchant mercy merit merry mick midge miles mill miller mills
    mine minor minster minty miracle missy mist misty mo mole mona monday money monk month moody moon
    moor moore moors morning moss mould mount mountain mule music myrtle nail nash nest nettles new
    newman news nice nick nickel night noble noel noon norm north nose oak oaks ocean odd olive onyx opal
    orange orchid osprey otter paddock page paige paine painter palace palm palmer pansy paradise parish
    parks parry parson parsons partridge pat patience patient patty paul peace peach peak pear pearl
    pears peck peel peg penny pepper perk pest petal petty philosopher piety pike pilgrim pilot pine pink
    pip piper pitch plank plow plum poe pool pope poppy port porter potter pound power powers precious
    presence press price pride priest prim primrose prince princess prior proctor proof prudence pry pure
    purple queen quest quick quiet quill rabbit raft rain rainbow rains rake rand raven ray reason rebel
    red reed reef regal regent reign rein remedy rhodes rhyme rice rich ridge river rivers road robin
    rocky rod rook root roots rosary rosemary rouge round royal ruby rue rune rush rusk rusty rye saffron
    sage sail sailor saint sale sally salmon salt sand sands sandy sapphire sauce savage savoury scales
    scarlet school scott scout sea seal season seed self senior sept september sequoia serene serenity
    sergeant seven shade shadow sharp shaw shed sheen shell shepherd sheriff shore short shot silk silver
    simple singer sis sister sky skye slack slate slaughter sleet slender slim slow sly small smart smith
    snipe snow snowball snyder sol sonny sorrow soul sour south spark sparks sparrow spear speedy spice
    spirit spring spruce squire stable stables staff stall stamp star stark starling steel sterling stern
    steward still stoic stone storm stormy stout strange stream street strong style sugar summer summers
    sun sunday sunny sunshine sutton swallow swamp swan sweet swift sword sylvan tailor tall tanner tate
    tawny taylor tea teal teller temperance tempest temple tender tennis terrace thistle thorn thunder
    tide tidy tiger timber time tiny tonic topaz tower towers towns trader treasure tree trinity trout
    troy true trust trusty truth tulip tune turner twist tyme unique unity urban usher vale valentine
    valley van vance velvet venture venus verity vernal verse vest vine viola violet virtue vision walker
    wall war warden ware water waters watt watts way weather weaver webb wednesday week weeks wells welsh
    west whale wheat wheeler while white whitehead wick wild wilder willow win wind window winds wine
    wing winner winter winters wisdom wise wish witty wolf woman wonder wood woods wool word words work
    worth wren wright yard yates year yellow yew yoke york young zen zest
    """
)
"""The rest: things, qualities, colours, trades."""

WORD_NAMES = FUNCTION | VERBS | MODALS | MONTHS | PLACES | THINGS | NOUNS
"""All names that are also words."""

VOCABULARY = FUNCTION | VERBS | MODALS | NOUNS
"""Those that are words in small letters too."""
