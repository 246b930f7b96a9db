"""Given names and what they are shortened to: tables of our own, read by hand."""


def _groups(table: str) -> list[list[str]]:
    return [group.split() for group in table.split("|")]


HERS = _groups(
    """
    abigail abby gail | adelaide addie adele | agatha aggie | agnes aggie nessie |
    alexandra alex alexa sandra sasha lexi sandy | alice allie ali | alison allie ali | amanda mandy |
    amelia amy millie mia | anastasia stacy nastya ana | andrea andy andie | angela angie | anita nita |
    ann annie nan nancy | anna annie ana anya | antonia toni | barbara barb babs bobbie | beatrice bea trixie |
    belinda linda bel | bernadette bernie | bridget bridie biddy | caroline carol carrie caro |
    cassandra cassie sandra | catherine cathy kate katie kat cat kitty cath | cecilia celia cissy |
    charlotte charlie lottie lotte char | christina chris tina chrissy christie |
    christine chris tina chrissy christie | clara claire | constance connie | cordelia delia | cynthia cindy |
    danielle dani danny | deborah deb debbie debby | denise denny | diana di | dorothy dot dottie dolly |
    eleanor ellie nell nelly nora ella | eliza liza liz |
    elizabeth liz beth betty betsy lizzie eliza liza bess ellie libby lisa | emily em emmy | emma em |
    erica ricky | esther essie | eugenia genie | evelyn evie eve | florence flo flora |
    frances fran franny fanny | francesca fran franny cesca | gabriela gabby gabi | gabrielle gabby gabi |
    georgina georgie gina | geraldine gerry | gertrude gertie trudy | gwendolyn gwen | hannah hanna |
    harriet hattie | helen nell nelly ellen | helena lena nell | henrietta hattie etta | isabel izzy belle bella |
    isabella izzy belle bella | jacqueline jackie | jane janey janie jenny | janet jan | janice jan |
    jemima jem mima | jennifer jen jenny jenn | jessica jess jessie | jill jilly | joanna jo joan | joanne jo |
    josephine jo josie | judith judy | julia jules julie | juliet jules julie | karen kaz |
    katherine kate katie kat kathy kitty kath kay | kimberly kim | kristina kris tina | laura lori laurie |
    lauren lori laurie | leonora nora lena | lillian lil lily | linda lin | louisa lou lulu | louise lou lulu |
    lucille lucy | lucinda lucy cindy | lydia lyddie | madeleine maddie | magdalena magda lena |
    margaret maggie meg peggy marge margie greta meggie daisy | maria mary mia | marianne annie |
    marjorie marge margie | martha marty mattie | mary molly polly mae | matilda tilly mattie | melanie mel |
    melissa mel missy lissa | michaela mika micky | michelle shelly | mildred millie | millicent millie |
    miranda randy mira | miriam mimi mim | natalia natasha talia natalie | natalie nat | nicola nicky nic |
    nicole nicky nic nikki | olivia liv livvy ollie | pamela pam | patricia pat patty trish tricia patsy |
    paulina pall polly paula | penelope penny nell | philippa pip pippa | priscilla cilla | prudence prue |
    rachel rach | rebecca becky becca bex | roberta bobbie robbie | rosalind ros roz | rosemary rosie |
    roxanne roxy | ruth ruthie | sabrina bree | samantha sam sammy | sarah sally sadie | sharon shaz |
    sheila shel | sophia sophie | stephanie steph stevie | susan sue susie suzy | susanna sue susie suzy |
    suzanne sue susie suzy | sylvia syl | tabitha tabby | tamara tammy | teresa terry tess tessa tracy |
    theodora thea dora | theresa terry tess tessa tracy | theophila theoph | ursula ulla | valerie val |
    vanessa nessa | veronica ronnie nika | victoria vicky vic tori | violet vi | virginia ginny | vivian viv |
    wilhelmina mina billie | winifred winnie freda | yvonne evie | zoe zo
    """
)
"""Women's names: the formal one, then what it is shortened to."""

HIS = _groups(
    """
    abraham abe | adrian ade | alan al | albert al bert bertie | alexander alex al sandy sasha xander alec lex |
    alfred al fred alf alfie | andrew andy drew | anthony tony ant | antonio tony toni | archibald archie |
    arnold arnie | arthur art artie | augustus gus | aurelio leo | balthasar balty | barnaby barney |
    bartholomew bart | benedict ben | benjamin ben benny benji | bernard bernie | bradley brad | calvin cal |
    cameron cam | charles charlie chuck chas chaz | chester chet | christian chris |
    christopher chris kit topher | clarence clary | clifford cliff | clinton clint | cornelius neil con |
    curtis curt | cyril cy | daniel dan danny | david dave davy | dennis denny den | dominic dom nic |
    donald don donny | douglas doug | duncan dunc | edgar ed eddie | edmund ed eddie ned ted | edvard ed |
    edward ed eddie ned ted teddy | edwin ed eddie | emmanuel manny | ernest ernie | eugene gene |
    ferdinand ferdie | francis frank fran | francisco paco frank pancho cisco | franklin frank |
    frederick fred freddie fritz rick | gabriel gabe | geoffrey geoff jeff | george georgie | gerald gerry jerry |
    gilbert gil bert | gregory greg | gustav gus | guillermo memo | harold harry hal | henry harry hank hal |
    herbert herb bert | howard howie | hubert hugh bert | humphrey humph | ignacio nacho | isaac ike zac |
    isidore izzy | jackson jack | jacob jake jay | james jim jimmy jamie jem | jason jay | jeffrey jeff |
    jeremiah jerry | jeremy jerry jez | jerome jerry | jesus chuy | joachim jo | john jack johnny jock |
    jonathan jon jonny john nathan | jordan jordy | joseph joe joey jo | jose pepe | joshua josh | julian jules |
    justin jay | kenneth ken kenny | lawrence larry lars laurie | leonard leo len lenny | leopold leo |
    leroy roy | lewis lew louie | lionel leo | louis lou louie | lucas luke | ludwig lutz | manuel manny |
    marcus marc mark | martin marty | matthew matt matty | maurice maury mo | maxim max | maximilian max |
    maxwell max | melvin mel | michael mike mick mickey micky misha | miguel mike | mikhail misha mike |
    mitchell mitch | mohammed mo | mohamed mo | muhammad mo | montgomery monty | mortimer mort | nathan nate nat |
    nathaniel nate nat nathan | neville nev | nicholas nick nicky nico klaus | nikolai nick kolya | norman norm |
    oliver ollie olly | oscar ozzie | oswald ozzie oz | patrick pat paddy rick | percival percy | peter pete |
    philip phil pip | phillip phil pip | rafael rafa raf | ralph rafe | randolph randy | raymond ray |
    reginald reg reggie | reuben ben | ricardo rick ricky | richard rich rick dick ricky richie |
    robert rob bob bobby robbie bert robin | roberto rob bob berto | roderick rod rick | rodney rod |
    roger rodge | roland rollo | ronald ron ronnie | rudolph rudy rolf | rupert rupe | russell russ |
    salvatore sal | samson sam | samuel sam sammy | santiago santi | sebastian seb bas | sergei seryozha |
    sidney sid | simon si | solomon sol | stanley stan | stefan steff | stephen steve stevie |
    steven steve stevie | stewart stu | stuart stu | sylvester sly | terence terry | thaddeus tad |
    theodore ted theo teddy | thomas tom tommy | timothy tim timmy | tobias toby | travis trav | tristan tris |
    vikram vik vicky | vincent vince vinny | vladimir vova vlad | victor vic | vernon vern | wallace wally |
    walter walt wally | warren waz | wesley wes | wilfred wilf fred | william will bill billy willy liam wim |
    winston win | xavier xavi | zachary zac zach
    """
)
"""Men's names, likewise."""

SAME = _groups(
    """
    aaron aron | alan allan allen | ann anne | anna ana | alison allison | bjorn bjoern | brian bryan |
    catherine katherine kathryn catharine katharine cathryn | caitlin kaitlyn katelyn | carl karl |
    christina kristina | christine kristine | clare claire | conor connor | dmitri dmitry | deborah debra |
    dianne diane | eleanor elinor | elizabeth elisabeth | eric erik | frederick fredrick frederic | gareth garth |
    geoffrey jeffrey | gillian jillian | graham graeme | hannah hanna | helen helene ellen | henrik henrick |
    isabel isobel | jonathan jonathon | joseph josef | kate cate | kathy cathy | katie katy | kristian christian |
    laurence lawrence | leah lea | lewis louis | louise luise | lucas lukas | madeleine madeline | marc mark |
    margaret margret | maria mariah | marcus markus | matthew mathew | michael mikael | michaela mikaela |
    mohammed muhammad mohamed mohammad muhammed | monica monika | natalia nathalia | natalie nathalie |
    neil neal | nicholas nicolas nikolas | nicky nikki | olivier oliver | patricia patrizia | pauline paulina |
    philip phillip | rafael raphael | rebecca rebekah | sara sarah | sean shaun shawn | sofia sophia |
    sophie sofie | stephen steven stefan | stuart stewart | susanna suzanna | suzanne susanne | teresa theresa |
    teddy ted | tobias tobie | victoria viktoria | victor viktor | vivian vivien | yusuf youssef yousef |
    zoe zoey
    """
)
"""Spellings of one name."""

SHORT = frozenset(short for _, *shorts in (*HERS, *HIS) for short in shorts)
"""Names that stand for a longer one."""


def _variants() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for formal, *shorts in (*HERS, *HIS):
        table.setdefault(formal, set()).update(shorts)
        for short in shorts:
            table.setdefault(short, set()).add(formal)
    for group in SAME:
        for name in group:
            table.setdefault(name, set()).update(other for other in group if other != name)
    return {name: frozenset(others) for name, others in table.items()}


VARIANTS = _variants()
"""A given name (folded) → the names it stands for, is shortened to, or is also spelt as."""
