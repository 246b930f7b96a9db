"""Common given names, by whose they mostly are: tables of our own, read by hand."""

from influence_tui.linking.nicknames import HERS, HIS, VARIANTS
from influence_tui.linking.wordnames import listed

WOMEN = frozenset(formal for formal, *_ in HERS) | listed(
    """
    abby ada adriana agnieszka aisha alba alexis alicia alma amber amelie amina amira amy ana andie anika
    anja anjali annika anouk april ariana arya astrid audrey aurora ava ayesha aylin beatriz becky bella
    beth betsy betty bianca birgit bonnie brenda brigitte britta camila camille carla carmela carmen
    carolina celeste celine chiara chloe claudia colleen corinne daisy daniela daphne dawn deepa delphine
    diane dina dolores dora doris ebony edith eileen elaine elena elif elin elisa elise ella ellen ellie
    elsa elvira emilia emine erika erin estelle eva eve faith farah fatima fay felicia fernanda fiona freya
    frida gemma georgia gina ginevra giulia gloria grace greta guadalupe gudrun hala haley hana harper hazel
    heather heidi heike hilary hilda holly hope huong ida imogen ines inga ingrid irene irina iris isla
    ivana ivy jacinta jade jana jasmine jean jeanne jen jenny jill joan jocelyn jodie johanna josefina joy
    joyce juana june kaori kari karin karina kate katie kavita kayla keiko kelly kendra kerry kim kirsten
    krista lakshmi lara latoya leila lena leonie leslie leticia lila lily lina linda lisa liz lola lorena
    lorna lorraine lourdes lucia lucy luna mabel madison maeve maggie maja malin marcia margot mariam
    mariana marie marina marisol marta maud maya mei melody mercedes meredith mia mila mireille moira molly
    mona monique morgan muriel nadia nadine nancy naomi nell nina noor nora norma odette olga paige paloma
    pam paula pauline pearl penny petra phoebe phyllis pia pilar polly priya rachael ramona rania rita robin
    rosa rosario rose rosie rowena roxana ruby saanvi sabine sally salma sandra sanna selena selma shannon
    shanti sheena shirley shreya sienna signe sigrid silvia simone sinead siobhan sonia sonja stella sue
    sunita susanne svetlana sybil tania tanya tara tatiana tess thea tina tracy trudy ulrike uma una
    valentina vera verena vicky viola wanda wendy willow xenia yara yasmin yolanda yuki yuko zainab zara
    zelda zeynep zofia
    """
)
"""Names of women."""

MEN = frozenset(formal for formal, *_ in HIS) | listed(
    """
    aaron abdul abdullah adam ahmad ahmed aidan alain alejandro alessandro alex ali alistair alvaro amir
    amit anand anders andre andreas andrei andres angelo angus anil anton arjun armando arne arturo asher
    ashok august austin barry basil beau ben bill bob boris boyd brandon brendan brent brett brian bruce
    bruno bryan byron caleb carl carlo carlos cesar chad chen chris claude claus clive clyde cody colin
    conrad corey craig cristian damian damien dan dario darren dave dean declan deepak derek desmond dev
    diego dieter dietrich dimitri dirk drew dustin dwayne dylan eamon earl ed edmund elias elijah elliot
    ellis emil emilio emre enrico enrique eric erik ethan evan ewan ezra fabian fabio farid felipe felix
    fergus fernando filip finn floyd francesco francois frank fred gareth garrett gary gavin gene gerard
    gilbert giles giovanni giuseppe glen glenn goran gordon graham grant greg guido guy hamish hamza hans
    haruto hassan hector heinrich henrik herman hiroshi horace hubert hugh hugo ian ibrahim igor ilya iqbal
    isaiah ismail ivan ivor jack jaime jamal jan jared javier jay jean jeff jens jerry jesse jim joaquin joe
    joel johan johannes jorge juan juergen jurgen kai kamal karim karl keith ken kenji kent kevin khalid
    kieran klaus knut kofi krishna kumar kurt kwame kyle lance lars laszlo lee leif leo leon levi liam logan
    lorenzo luca luigi luis luke magnus malcolm manfred marco mario mark marshall marvin mateo mats matt
    mattias mauro max mehmet mike miles milo minsu morris murray mustafa nabil nadir naveen neil nelson
    niall nick nigel niklas nils noah noel nolan olaf oleg omar orlando otto owen pablo paolo pascal paul
    pavel pedro per perry pete phil pierre piotr prakash quentin quincy rahul raj rajesh ralph ramesh ramon
    rashid raul ravi rene rex rhys roald rob rohan rolf roman ron ross rowan roy ruben ryan salim sam sami
    sanjay saul scott sean sergio seth seymour shane sheldon silas soren spencer stefan steve stig sunil
    sven takeru tarek tariq tate ted thiago tibor tim timo todd tom tomas tony torsten trevor troy tyler
    tyrone ulrich umar uwe vijay viktor wade wayne wei wolfgang yannick yusuf yves zane zoltan zubin
    """
)
"""Names of men."""

GIVEN = WOMEN | MEN | frozenset(VARIANTS)
"""Common given names: a capitalised word of these names somebody, though perhaps nobody in the book."""
