"""Words that are names and also something else, and words that only people do: lists of our own, read by hand."""


def listed(words: str) -> frozenset[str]:
    """Give the words of a list written with blanks between them."""
    return frozenset(words.split())


VERBS = listed(
    """
    ash bail bank barker bill bob boom boot bond book bow brook brush buck burn butler buzz cage call carry
    carver case cash cast chance charge chase check chuck clay close cole cook cope cover crane cross curry
    cutter dash dart dawn dean deck drew dick dip dodge don drake draw drive drop dwell farmer field file
    fill finch firth fish flint floyd flow flower ford forge forward foster frame frank frost gage gore
    grant graves ground guard hail hale harden harper heath hedge hill hike hook hooker hope hunt husband
    iron ivory jack jay jimmy josh joy judge key king knight lance land lane leach learn leave link lock
    long love lucky major march mark marry marsh martin mason may mike miles mill mine mint mix moody moor
    mould nail neal neil nick nose offer pace pack page paine pat park parry patch paul peck peg perk pierce
    pike pilot pitch place plant play poll pool porter post pound power price pry prune pull purchase push
    quick rally ramp ray read reed reign rich ring rip rob rock rod roll root rose row rush rusk sale sally
    save saw say scale scott seal see seed sell serve set share shaw shed shell shift shine ship shoot skip
    slack sleep slide smart snow spark speak speed spike spring stack stand star steer stem step stock stone
    storm strong sue surge swan sweep swift tab tag tap tate taylor teach tell tip toll trace track trade
    train trip troy tuck turner vance wade wait wake walk walker wall ward warden warn wash watt watts
    weaver weigh wells welsh will wing wolf wood work wright yield rein gale toby hank
    """
)
"""Those that open a sentence as an order or a question (`Mark it as done`, `Will you come`)."""

MONTHS = frozenset(
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
    ]
)

WEEKDAYS = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "mon",
        "tue",
        "tues",
        "wed",
        "thu",
        "thur",
        "thurs",
        "fri",
        "sat",
        "sun",
        "today",
        "tomorrow",
        "yesterday",
        "tonight",
        "christmas",
        "easter",
    ]
)

PLACES = listed(
    """
    adelaide alexandria antonio asia austin avon bath berlin boston branson bristol brooklyn burton bradford
    britain caledonia cambridge carlisle carolina charlotte chelsea chester cheyenne china chad cleveland
    clifton clinton cologne columbia cuba dakota dallas darwin davenport delhi denver derby devon diego
    dover dublin durham eden egypt eton eugene florence france francisco geneva georgia germany ghana
    greenwich hamilton hampton hastings helena holland houston hudson india indiana ireland israel italia
    jackson jersey jordan jose juan kansas kent kenya kingston lancaster leeds lincoln lisbon london lourdes
    lucia lyon madison madrid mali marino melbourne mexico milan milton montana moscow munich napoli nevada
    newport norfolk oakland odessa orlando oxford oslo palermo paris persia petersburg phoenix portland
    porto preston raleigh richmond rio roma rome rugby salem salvador savannah scotland sedona selma siena
    sofia somerset spain stafford stratford sudan sydney tahoe texas toledo troy turin valencia verona
    victoria vienna virginia wales warsaw warwick washington wellington westminster wilmington winchester
    windsor worcester york zurich
    """
)
"""Those that are places (`moved to Jordan`)."""

THINGS = listed(
    """
    abbott ada alexa amazon apollo apple ariel athena atlas baker bell bentley bosch boyle braun bradley
    cadbury cadence cassandra chase chrysler cisco claude clojure colt cooper copilot cortana crystal dell
    delta django docker dyson echo eclipse elm euler ford fortran fourier gatsby gauss gemini ginger gitlab
    goldman google grafana gradle harley haskell helm hilton hive honda hugo intel iris ivy jenkins jekyll
    jira johnson jordan jules julia juniper kafka kellogg kepler kibana lagrange levi lincoln linus lotus
    lucene lynx macy maple marriott maven maxwell mayer mercedes mercury merck merlin mongo morgan
    murphy nessie newton noether nokia nova obsidian occam oracle orion pandora pareto parker
    pascal pearl perl pfizer phoenix pixel poisson porsche pearson prometheus puma python redis reuters
    riemann rolls rosetta royce ruby salesforce scala selenium shannon siemens sierra
    simula singer sinatra siri smith stanley stripe swift tesla tiffany titan toyota travis turing tyson
    unity vault venn verizon virgin vite volta wagner walmart watson wells wendy whitney xavier
    zeus zoom
    """
)
"""Those that are also companies, tools or terms (`Jenkins was down`, `Julia set`)."""

NOUNS = listed(
    """
    abbot amber angel angle apple archer armour art arts ash aspen autumn baby bacon badger baker ball bank
    banks bar barber bard barn baron base basil bass bay beach beacon bean bear beck bee bell belle berry
    best bird bishop black blade blaze blue blossom bolt bone booth bower bowie brand branch bread bridge
    bridges briar bright broad brown browning bull bush butler butcher camp candy cannon cape captain
    cardinal carpenter castle cedar chambers champion chan chapel chapman charity chastity cherry child
    christian church clark clay clement cliff cloud clover coal coat cobb coffee colt comfort constant
    constance cook cooper coral corn cotton court cox crane cricket crisp crisis crow crown cruise crystal
    curtain cyan daisy dale darling day daily dean deer dell destiny dove downs dream drum dude duke dusk
    dusty dust earl early earth east easter easton ebony echo eden edge elder ember emerald english ever eve
    ewe fair faith falcon fall farm fast fawn fay fellow felicity fern ferry field finch fine fisher flag
    flash fleming flint flora flynn fog forest fort fortune fountain fowler fox france free freedom freeman
    french friend fuller funk gardener gardner garland gate gates gay gem gene genesis gentry german gift
    gill ginger glass glen glenn glory gold golden good goodman goodwin grace grain gray green grey grove
    gully gun guy ham hammer hand happy harbor hardy harmony hart harvest hatch haven hawk hay hazel head
    heart heather heaven heavenly henna herb herring high hilary hilt hogg holiday hollow holly holmes home
    honey honor hood horn hotel house hunter hyacinth ice indigo iris iron isle ivory ivy jade jasmine
    jasper jean jeans jersey jewel jewell joker jolly jones journey joy judge junior june justice kitty knot
    lady lake lamb lamp lark laurel laurie law lawn lay leaf lee legend lemon lens liberty light lilac lily
    lime lion little lives loch lodge lord lotus love loyal lucky luck luna lynch mace madonna magnolia man
    manor maple marble marigold marina mariner mark marks marsh marvel mason mass mast master max may mayor
    meadow means mead melody mercer merchant mercy merit merry midge miles miller mills minor minster
    miracle misty mo mole mona monday money monk moon moor moore morning moss mount mountain myrtle nash
    nest new newman nice nickel night noble noel noon north oak oaks ocean odd olive onyx opal orange orchid
    osprey otter page paige painter palace palm palmer pansy paradise parish parson parsons partridge
    patience patient patty peace pear pearl penny pepper pest petal petty philosopher piety pine pink piper
    plum poe pope poppy port potter powers precious presence press prim primrose prince princess prior
    priest prudence proof pure purple queen quest quick quill quiet rabbit rain rainbow raven reason rebel
    red reef regal regent remedy rhodes rhyme rice rich river rivers road robin rocky rook rosary rosemary
    rouge round royal ruby rue rusty rye saffron sage sailor saint salmon salt sand sands sandy sapphire
    savage savoury scarlet school scout seal sea season self senior september sequoia serene seven shade
    shadow sharp shaw sheen shell shepherd sheriff shore short shot silver simple singer sister sky skye
    slate sly small smart smith snowball snyder sorrow soul south spark sparrow spear spice spirit spring
    spruce squire stable staff star stark starling steel still stoic stone storm stout strange stream street
    strong style summer summers sun sunday sunny sunshine sutton swallow sweet sword sylvan tanner tawny tea
    teal tempest temple tender tennis terrace thistle thorn tide tiger timber tiny topaz tower towns trader
    treasure tree trinity true trust truth tulip tune tyme unique unity usher vale valentine valley van
    velvet venture venus verse verity vernal vest vine viola violet virtue vision wall war waters way
    weather webb wednesday weeks west whale wheat wheeler while white whitehead wild wilder willow win wind
    winds window wine winner winter winters wise wish wolf woman wonder woods wool word words worth wren
    yard yates yew yellow york young zen zest rush reed holt hurst hyde frost minty drew long price power
    major frank pat buddy missy sis deacon cousin nick mack mel sal sol don jo al hal ed bob jack john dick
    jay rod mick pip lance april august jan sept mar dec pound dollar franc rand
    """
)
"""The rest: things, qualities, colours, trades."""

FUNCTION = listed(
    """
    a about all also am an and any are as at be been but by can com could did do does down each else even ever every few for from
    had has have he her here him his how i if in into is it its just know let like many me men more most much my new no nor not
    now of off ok on once one only or other our out over own per put re said same see she so some such than that the their them
    then there these they this those through to too two under up us use very was way we well went were what when where which
    while who whom why with would yes yet you your mon hi ha ho oh ah eh um hey old big own bit bot
    """
)
"""Words that hold a sentence together; a few are names too (He Wei, My Nguyen)."""

WORD_NAMES = FUNCTION | VERBS | MONTHS | PLACES | THINGS | NOUNS

_SAYS = """
says said|asks asked|tells told|wants wanted|thinks thought|needs needed|agrees agreed|disagrees disagreed|believes believed|hopes hoped|
knows knew|promises promised|suggests suggested|confirms confirmed|replies replied|answers answered|explains explained|mentions mentioned|
insists insisted|complains complained|worries worried|argues argued|admits admitted|warns warned|proposes proposed|decides decided|refuses
refused|offers offered|likes liked|loves loved|hates hated|prefers preferred|feels felt|sounds sounded|seems seemed|looks looked|understands
understood|remembers remembered|forgets forgot|laughs laughed|smiles smiled|called calls|phones phoned|rang|emails emailed|texts texted|pings
pinged|writes wrote|messages messaged|speaks spoke|talks talked|sends sent|shares shared|shows showed|presents presented|brings brought|takes
took|gives gave|gets got|makes made|does did|goes went|comes came|leaves left|joins joined|meets met|sees saw|finds found|runs ran|leads
led|owns owned|keeps kept|puts put|holds held|pays paid|buys bought|sells sold|builds built|cuts|chose chooses|drives drove|flies flew|
draws|breaks broke|catches caught|teaches taught|reads|begins began|starts started|stops stopped|finishes finished|signs signed|
approves approved|rejects rejected|reviews reviewed|drafts drafted|fixes fixed|ships shipped|merges merged|moves moved|handles handled|helps
helped|hires hired|interviews interviewed|introduces introduced|invites invited|pushes pushed|pulls pulled|pitches pitched|plans planned|
raises raised|reports reported|requests requested|resigns resigned|retires retired|returns returned|schedules scheduled|stays stayed|
supports supported|volunteers volunteered|visits visited|waits waited|walks walked|works worked|flags flagged|escalates escalated|
apologises apologised|apologizes apologized|thanks thanked|owes owed|covers covered|cancelled canceled|cancels|arrives arrived|
onboards onboarded|demos demoed|debugs debugged|deploys deployed|organises organised|organizes organized|hosts hosted|prepares prepared|
tries tried|uses used|wins won|loses lost|lost|quits quit|stepped steps|set sets|has hasn't had hadn't|will won't would wouldn't could couldn't can can't cannot should
shouldn't might must|doesn't didn't isn't wasn't|is was|also still just never always already finally kindly probably really
"""
FINITE = frozenset(_SAYS.replace("|", " ").split())
"""Verb forms, and adverbs before one, that follow a subject and never a noun of their own."""

BEING = listed(
    """
    is was isn't wasn't has hasn't had hadn't will won't would wouldn't can can't cannot could couldn't should might must
    also still just never always already finally probably really does doesn't did didn't
    """
)
"""Of these, the ones that anything does (`Hope is not a strategy`)."""

MOVING = listed(
    """
    sounds sounded seems seemed looks looked works worked runs ran starts started stops stopped goes went comes came
    begins began moves moved returns returned lost helps helped breaks broke left leaves arrives arrived
    """
)
"""Of these, the ones that machines, months and places do too (`Jenkins broke`)."""

ADJECTIVES = listed(
    "rich frank young strong hardy noble sharp wise swift stout stark sterling sandy rusty misty dusty bonny"
)
"""Of the word-names, those that are no subject of a sentence by themselves."""

BARE = listed(
    """
    set cut read lead shows sets puts cuts runs uses calls ships plans pushes signs reviews requests reports drafts
    offers needs returns starts looks promises answers covers hopes visits works walks schedules messages
    emails texts pulls moves helps finds supports fixes demos steps
    """
)

PEOPLE_BEFORE = listed(
    """
    with w/ met meet meeting saw called calling phone phoned phoning ping pinged pinging ask asked asking
    tell told telling thank thanked thanks thanking email emailed emailing mailed text texted texting
    messaged dm dmed slacked invite invited inviting cc introduce introduced intro hi hello hey dear remind
    reminded visit visited owe owes owed promised pair paired paid helped via chased nudged nudge wrote
    congratulated congratulate convinced convince persuade persuaded warn warned interview interviewed hired
    hire mentor mentored mentoring joined let than between versus vs bcc attn fao whether that because if
    when but so and or about from for to by says said
    """
)
"""Words after which a capitalised word-name is a person."""

STRONG_BEFORE = listed(
    """
    with w/ met meet meeting saw called calling phoned phoning pinged pinging ask asked asking tell told
    telling thank thanked thanks emailed emailing texted texting messaged invite invited cc hi hello hey
    dear remind reminded owe owes owed introduced visited helped nudged convinced warned interviewed hired
    mentored because if when whether that said says
    """
)
"""Of these, the ones that take nothing but a person."""

DETERMINERS = listed("the a an this these those every each no some any another our your their its his her")

FOLLOWERS = listed(
    """
    the a an this that these those my our your his her its their me us him them it to from at on in into
    with without for of about after before by off up out over down back until till through against around as
    but not all both some any no everyone everybody nobody yesterday today tomorrow again early late first
    last too well twice once two three four five what why how when where which who
    """
)
"""Words that follow a finite verb rather than a participle (`Mark closed the deal`, not `Mark closed tickets`)."""

TITLES = listed(
    """
    mr mrs ms miss mx dr prof professor sir lady lord madam madame mme mlle monsieur herr frau fr sr sra
    dame captain capt major maj colonel col general gen lieutenant lieut lt commander admiral sergeant sgt
    corporal commissioner alderman parson reverend rev father brother sister uncle aunt cousin prince
    princess king queen duke duchess earl count countess baron president secretary senator judge justice
    bishop doctor don dona sig signor signora honourable hon esq saint st mayor
    """
)
"""Titles that stand before a name."""

HIS_TITLES = listed("mr sir lord uncle brother king prince duke earl herr monsieur alderman")
HER_TITLES = listed("mrs ms miss lady madam madame mme mlle dame aunt sister queen princess duchess countess frau")
SAINTS = listed("saint st sainte")
KIN = listed("uncle aunt cousin brother sister father mother son daughter")
"""Titles that are also written small (`my cousin Thomas Pepys`)."""

INSTITUTIONS = listed(
    """
    inc ltd llc gmbh ag bv plc corp co company club bank school college university hall street road avenue
    lane square park house hotel foundation award prize institute center centre hospital church cathedral
    museum airport station bridge stadium group partners holdings capital ventures labs studio studios act
    bill law theorem conjecture algorithm method test model effect protocol day bay river lake mountain
    island city county state team project
    """
)
"""Words that make a name before them the name of something else (`John Smith School`)."""

TERMS = listed(
    """
    pm am pr qa ac ci cd ux ui hr it ai ml eu us uk id ok tv pc vp ip os io db api sdk cto ceo cfo coo cio
    ciso svp evp pdf csv sql rfc nda eod eow noc sre sla slo okr kpi faq fyi asap tbd tbc wip mvp poc roi
    saas gpu cpu ram ssd aws gcp ios mac vpn ssh dns url http css html xml json php rpc tls ssl vm vms qr
    eta etc eg ie vs re cc bcc la ny sf dc pto ooo ama gtm po pos sow msa rfp rfq bom iso dev ops usd eur
    gbp mo ma pa
    """
)
"""Capitals that are no initials."""

PARTICLES = listed(
    """
    van von der den de la le du da di del dela della dos das al el bin ibn ben ter ten zu zur af st y e abu
    """
)
"""Small words inside a surname."""

HONORIFICS = (
    "さん",
    "さま",
    "様",
    "氏",
    "君",
    "くん",
    "ちゃん",
    "先生",
    "部長",
    "課長",
    "社長",
    "先輩",
    "总",
    "總",
    "经理",
    "老师",
    "先生",
    "女士",
    "小姐",
    "同学",
    "씨",
    "님",
)
"""What follows a surname in Chinese, Japanese and Korean."""
