"""Given names that are a woman's or a man's nearly everywhere: they decide whom `she` and `he` cannot mean."""

from functools import cache

from influence_tui.domain.fold import fold

WOMEN = """
    aaliyah abigail ada adele agnes aisha aiko alejandra alice alicia alina alison amanda amelia amina
    amy ana anastasia angela angelica anika anita anja anna anne annie antonia anya astrid audrey ava
    barbara beatrice beatriz becky bella beth betty bianca birgit bridget brigitte camila camille carla
    carmen carol carolina caroline catherine cecilia celia charlotte chiara chloe christina christine
    claire clara claudia daniela daphne dana deborah delia denise diana diane divya dora doris dorothy
    edith eileen elena eleanor elisa elisabeth elizabeth ella ellen elsa emily emma erica erika esther
    eva evelyn fatima fiona florence frances francesca frida gabriela gemma georgia gina giulia gloria
    greta gudrun hanna hannah harriet heather heidi helen helena helga hilary ida ilse imogen ines inga
    ingrid irene irina isabel isabella isla ivana jane janet janice jasmine jennifer jenny jessica joan
    joanna josephine joyce judith julia juliana juliet kate katarina katherine kathleen katie katja
    katrin keiko kerstin kirsten lara laura lauren leah leila lena leonie leticia lily linda lisa liz
    lotte louise lucia lucy luisa lydia madeleine maeve magdalena maja mandy marcela margaret margot
    maria marianne marie marina marta martha martina mary matilda maya megan mei melanie melissa mercedes
    mia michelle milena miriam molly monica monika nadia nadine nancy naomi natalia natalie natasha
    nicole nina noor nora olga olivia paola patricia paula pauline penelope petra phoebe pia pilar priya
    rachel rahel ramona rebecca renata rosa rosalind rosie ruth sabine sabrina sally samantha sandra
    sarah sara shirin siobhan sofia sonia sonja sophia sophie stella stephanie susan susanna susanne
    suzanne svetlana sylvia tamara tanja tanya tara tatiana teresa tess theresa tina ulrike ursula
    valentina valeria vanessa vera veronica victoria viktoria viola virginia wendy yasmin yvonne zainab
    zoe zofia
"""

MEN = """
    aaron abdul abraham adam adrian ahmed alan albert alberto aleksander alejandro alessandro alexander
    alfred ali anders andre andreas andrew andrzej anthony anton antonio arjun arnold arthur arturo axel
    barry bart ben benedict benjamin bernard bernd bill björn bob boris brad brian bruce bruno callum
    carl carlos cedric charles christian christoph christopher chuck clive colin craig cyril dan daniel
    darren dave david declan deepak dennis derek diego dieter dimitri dirk dmitri dominic donald douglas
    duncan edgar edmund eduardo edward edwin emil emmanuel enrico eric erik ernest ethan eugene evan
    fabian faisal felipe felix ferdinand fernando filip finn florian francesco francisco francois frank
    franz fred frederick friedrich fritz gareth gary gavin geoff george gerald gerard gerhard gilbert
    giovanni giuseppe gordon graham greg gregory guido guillaume gunnar gustav guy hamza hans harald
    harold harry hassan hector heinrich heinz helmut henrik henry hiroshi holger horst howard hugo
    hussein ian ibrahim igor ismail ivan jack jacob jakob jakub jamal james javier jeff jeffrey jeremy
    jerome jim joe joel joachim johan johannes john jonas jonathan jorge jose josef joseph joshua juan
    jürgen karim karl keith ken kenji kenneth kevin khaled klaus konrad kurt lars laszlo laurent lawrence
    leif leo leon leonard leroy liam linus lorenzo louis luca lucas luigi luis lukas magnus malcolm
    manfred manuel marc marcel marco marcus mario marius mark markus martin mateusz matteo matthew
    matthias max michael michal miguel mike mikhail milan mohamed mohammed moritz mustafa nathan neil
    nicholas nicolas nigel nikhil nikolai nils noah norbert norman oleg oliver olivier omar oscar oskar
    otto owen pablo patrick paul pavel pedro peter philip philipp philippe pierre piotr rafael rahul
    rainer rajesh ralph ramesh ravi raymond reinhard rené ricardo richard rob robert roberto rodrigo
    roger roland rolf roman ronald rory ross roy rudolf rupert russell ryan samir samuel sanjay scott
    sean sebastian sergei sergio seth simon stefan stephen steve steven stuart sven takeshi ted terence
    theodor thomas thorsten tim timothy tobias todd tom tomas tomasz tommy tony toby trevor tyler uwe
    valentin vasily victor vijay viktor vincent vladimir walter wayne werner wilhelm will william
    wojciech wolfgang xavier yusuf zoltan
"""


_ALSO_WORDS = """
    will mark rob pat drew bill amber ruby rose lily heather jasmine florence charlotte victoria virginia georgia
    sally dale van milan roman jordan chuck sue grace mrs miss mme frau herr
"""
"""Names that are words, places or things too."""


def is_given(word: str) -> bool:
    """Tell whether a folded word is a given name and nothing else."""
    return bool(pronoun_of(word)) and word not in _ALSO_WORDS.split() and len(word) > 2


@cache
def pronoun_of(given: str) -> str:
    """Give `she` or `he` for a folded given name or title that says it, else an empty string."""
    women, men = _names()
    return "she" if given in women else "he" if given in men else ""


@cache
def _names() -> tuple[frozenset[str], frozenset[str]]:
    women, men = frozenset(fold(WOMEN).split()), frozenset(fold(MEN).split())
    hers, his = frozenset(("mrs", "ms", "miss", "mme", "frau")), frozenset(("mr", "herr"))
    return (women | hers) - men, (men | his) - women
