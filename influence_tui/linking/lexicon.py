"""Words that only people do, words before and after a name, titles: lists of our own, read by hand."""

from influence_tui.linking.wordnames import listed

FINITE = listed(
    """
    admits admitted agreed agrees already also always answered answers apologised apologises apologized
    apologizes approved approves are argued argues arrived arrives asked asks ate beat became becomes
    began begins believed believes bent bet bid bled blew bore bought breaks bred brings broke brought
    builds built buys called calls came can canceled cancelled cancels cannot cant catches caught chooses
    chose comes complained complains confirmed confirms costs could couldnt covered covers crashed
    crashes cut cuts dealt debugged debugs decided decides demoed demos deployed deploys did didnt
    disagreed disagrees does doesnt drafted drafts drank draws drew drives dropped drops drove dug
    emailed emails ended ends escalated escalates explained explains failed fails falls fed feels fell
    felt finally finds finished finishes fixed fixes flagged flags fled flew flies forbade forgave
    forgets forgot fought found froze gave gets gives goes got grew grows had hadnt handled handles has
    hasnt hated hates held helped helps hid hired hires hit holds hoped hopes hosted hosts hung hurt
    insisted insists interviewed interviews introduced introduces invited invites is isnt joined joins
    just keeps kept kindly knew knows laid laughed laughs leads leaves led left lent let liked likes lit
    looked looks loses lost loved loves made makes manages meant meets mentioned mentions mentors merged
    merges messaged messages met might misread moved moves must needed needs never offered offers
    onboarded onboards organised organises organized organizes outdid overheard overran oversaw overslept
    owed owes owned owns paid pays phoned phones pinged pings pitched pitches planned plans preferred
    prefers prepared prepares presented presents probably promised promises proposed proposes pulled
    pulls pushed pushes put puts quit quits raised raises ran rang read reads really rebuilt redid
    refused refuses rejected rejects remembered remembers replied replies reported reports requested
    requests resigned resigns retired retires retold returned returns reviewed reviews rewrote rises rode
    rose runs said sang sank sat saw says scheduled schedules seemed seems sees sells sends sent set sets
    shared shares shipped ships shook shot should shouldnt showed shows shut signed signs slept slid
    slipped slips smiled smiles sold sought sounded sounds speaks sped spent split spoke spread spun
    started starts stayed stays stepped steps still stole stood stopped stops struck stuck suggested
    suggests supported supports swam swept swore swung takes talked talks taught teaches tells texted
    texts thanked thanks thinks thought threw told took tore tried tries undercut understands understood
    undertook underwent undid upset used uses visited visits volunteered volunteers waited waits walked
    walks wanted wants warned warns was wasnt went will wins withdrew woke won wont wore worked works
    worried worries would wouldnt wound writes wrote
    """
)
"""Verb forms, and adverbs before one, that follow a subject and never a noun of their own."""

BEING = listed(
    """
    already also always are can cannot cant could couldnt did didnt does doesnt finally had hadnt has
    hasnt is isnt just might must never probably really should still was wasnt will wont would wouldnt
    """
)
"""Of these, the ones that anything does (`Hope is not a strategy`)."""

MOVING = listed(
    """
    arrived arrives became becomes began begins breaks broke came comes costs crashed crashes dropped
    drops ended ends failed fails falls fell finished finishes goes grew grows leaves left looked looks
    lost moved moves ran returned returns rises rose runs seemed seems shipped ships showed shows slipped
    slips sounded sounds started starts stayed stays stopped stops takes took went worked works
    """
)
"""Of these, the ones that machines, months and places do too (`Jenkins broke`)."""

ADJECTIVES = listed(
    """
    bonny dusty frank hardy misty noble rich rusty sandy sharp stark sterling stout strong swift wise
    young
    """
)
"""Of the word-names, those that are no subject of a sentence by themselves."""

BARE = listed(
    """
    answers calls covers cut cuts demos drafts emails finds fixes helps hopes lead looks messages moves
    needs offers plans promises pulls pushes puts read reports requests returns reviews runs schedules
    set sets ships shows signs starts steps supports texts uses visits walks works
    """
)
"""Verb forms that are also nouns or adjectives (`Julia set`, `Mark reports`)."""

PEOPLE_BEFORE = listed(
    """
    about and ask asked asking assigned attn bcc because between but by call called calling cc chased
    coffee congratulate congratulated convince convinced dear dinner dm dmed email emailed emailing fao
    for from gave give handed hello helped hey hi hire hired if interview interviewed intro introduce
    introduced invite invited inviting joined let lunch mailed meet meeting mentor mentored mentoring
    messaged met nudge nudged or owe owed owes paid pair paired persuade persuaded phone phoned phoning
    ping pinged pinging promised remind reminded said saw says send sent show showed slacked so sync tell
    telling text texted texting than thank thanked thanking thanks that to told versus via visit visited
    vs w/ warn warned when whether with wrote
    """
)
"""Words before a name that are no part of it, though capitalised at the opening of a sentence."""

STRONG_BEFORE = listed(
    """
    ask asked asking assigned because called calling cc convinced dear emailed emailing gave hello helped
    hey hi hired if interviewed introduced invite invited meet meeting mentored messaged met nudged owe
    owed owes phoned phoning pinged pinging remind reminded said saw says showed tell telling texted
    texting thank thanked thanks that told visited w/ warned when whether with call meet email phone mail
    text congrats congratulations
    """
)
"""Words that take nothing but a person."""

GIVING = listed(
    """
    apologise apologised apologized assign assigned belongs delegate delegated draft due explain
    explained forward forwarded gave give gives giving handed hello introduce introduced introducing
    kudos lend lent listen listened mention mentioned notes offer offered owe owes pass passed promise
    promised reach reached read replied reply report reported reports said say send sends sent show
    showed shows slides speak speaking spoke talk talked talking thank thanks write wrote
    """
)
"""Words with which `to` points at a person (`handed it to May`)."""

TECHNICAL = listed(
    """
    bump bumped configure configured deploy deployed install installed learn learned learning migrate
    migrated migrating reboot rebooted restart restarted rewrite rewritten rewrote teach upgrade upgraded
    upgrading using via
    """
)
"""Words before a tool (`upgraded Ruby`)."""

DETERMINERS = listed(
    """
    a an another any each every her his its no our some the their these this those your
    """
)
"""Words before a noun."""

FOLLOWERS = listed(
    """
    a about after again against all an any around as at back before both but by down early everybody
    everyone first five for four from her him his how in into it its last late me my no nobody not of off
    on once our out over some that the their them these this those three through till to today tomorrow
    too twice two until up us well what when where which who why with without yesterday your
    """
)
"""Words that follow a finite verb rather than a participle (`Mark closed the deal`, not `Mark closed tickets`)."""

PREPOSITIONS = listed(
    """
    about across after again against and around as at because before but by down for from if in into of
    off on or out over per since so than through till to today tomorrow under until up when while with
    within without yesterday
    """
)
"""What may follow a participle (`Faith restored in the vendor`)."""

AWAY = listed(
    """
    away back early ill late off ooo out remote sick
    """
)
"""Where only people are (`Grace out until Monday`)."""

TITLES = listed(
    """
    mr mrs ms miss mx dr prof professor sir lady lord madam madame mme mlle monsieur herr frau fr sr sra
    dame captain capt major maj colonel col general gen lieutenant lieut lt commander admiral sergeant
    sgt corporal commissioner alderman parson reverend rev father brother sister uncle aunt cousin prince
    princess king queen duke duchess earl count countess baron president secretary senator judge justice
    bishop doctor don dona sig signor signora honourable hon esq saint st mayor
    """
)
"""Titles that stand before a name."""

HIS_TITLES = listed("mr sir lord uncle brother king prince duke earl herr monsieur alderman")
HER_TITLES = listed("mrs ms miss lady madam madame mme mlle dame aunt sister queen princess duchess countess frau")
ROYAL = listed("king queen prince princess duke duchess earl count countess emperor pope president lord")
"""Titles that do not go with everybody's surname."""

SAINTS = listed("saint st sainte")
KIN = listed("uncle aunt cousin brother sister father mother son daughter")
"""Titles that are also written small (`my cousin Thomas Pepys`)."""

INSTITUTIONS = listed(
    """
    inc ltd llc gmbh ag bv plc corp co company club bank school college university hall street road
    avenue lane square park house hotel foundation award prize institute center centre hospital church
    cathedral museum airport station bridge stadium group partners holdings capital ventures labs studio
    studios act bill law theorem conjecture algorithm method test model effect protocol day bay river
    lake mountain island city county state team project
    """
)
"""Words that make a name before them the name of something else (`John Smith School`)."""

TERMS = listed(
    """
    pm am pr qa ac ci cd ux ui hr it ai ml eu us uk id ok tv pc vp ip os io db api sdk cto ceo cfo coo
    cio ciso svp evp pdf csv sql rfc nda eod eow noc sre sla slo okr kpi faq fyi asap tbd tbc wip mvp poc
    roi saas gpu cpu ram ssd aws gcp ios mac vpn ssh dns url http css html xml json php rpc tls ssl vm
    vms qr eta etc eg ie vs re cc bcc la ny sf dc pto ooo ama gtm po pos sow msa rfp rfq bom iso dev ops
    usd eur gbp mo ma pa amd ibm sap hp hpe kpmg pwc ey bmw vw lg dhl ups tnt bbc cnn nbc cbs abc hbo
    nasa esa cern imf gm ge bp aig ubs bnp axa bt tsmc asml nhs irs fbi cia nsa gdpr dpa qbr crm erp phd
    mba agm pmo
    """
)
"""Capitals that are no initials."""

PARTICLES = listed(
    """
    van von der den de la le du da di del dela della dos das al el bin ibn ben ter ten zu zur af st y e
    abu
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
