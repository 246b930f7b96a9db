"""Common given names, by whose they mostly are: tables of our own, read by hand."""

from influence_tui.linking.nicknames import HERS, HIS, VARIANTS
from influence_tui.linking.wordnames import listed

WOMEN = frozenset(formal for formal, *_ in HERS) | listed(
    """
    aaliyah abby ada adriana agnieszka aiko aisha alba alejandra alexis alicia alina alma amber amelie
    amina amira amy ana andie angelica anika anja anjali annika anouk april ariana arya astrid audrey
    aurora ava ayesha aylin beatriz becky bella beth betsy betty bianca birgit bonnie brenda brigitte
    britta camila camille carla carmela carmen carolina celeste celine chiara chloe claudia colleen
    corinne daisy dana daniela daphne dawn deepa delphine diane dina divya dolores dora doris ebony edith
    eileen elaine elena elif elin elisa elise ella ellen ellie elsa elvira emilia emine erika erin
    estelle eva eve faith farah fatima fay felicia fernanda fiona freya frida gemma georgia gina ginevra
    giulia gloria grace greta guadalupe gudrun hala haley hana harper hazel heather heidi heike helga
    hilary hilda holly hope huong ida ilse imogen ines inga ingrid irene irina iris isla ivana ivy
    jacinta jade jana jasmine jean jeanne jen jenny jill joan jocelyn jodie johanna josefina joy joyce
    juana juliana june kaori kari karin karina katarina kate kathleen katie katja katrin kavita kayla
    keiko kelly kendra kerry kerstin kim kirsten krista lakshmi lara latoya leila lena leonie leslie
    leticia lila lily lina linda lisa liz lola lorena lorna lorraine lourdes lucia lucy luisa luna mabel
    madison maeve maggie maja malin marcela marcia margot mariam mariana marie marina marisol marta
    martina maud maya megan mei melody mercedes meredith mia mila milena mireille moira molly mona
    monique morgan muriel nadia nadine nancy naomi nell nina noor nora norma odette olga paige paloma pam
    paola paula pauline pearl penny petra phoebe phyllis pia pilar polly priya rachael rahel ramona rania
    renata rita robin rosa rosario rose rosie rowena roxana ruby saanvi sabine sally salma sandra sanna
    selena selma shannon shanti sheena shirin shirley shreya sienna signe sigrid silvia simone sinead
    siobhan sonia sonja stella sue sunita susanne svetlana sybil tania tanja tanya tara tatiana tess thea
    tina tracy trudy ulrike uma una valentina valeria vera verena vicky viola wanda wendy willow xenia
    yara yasmin yolanda yuki yuko zainab zara zelda zeynep zofia
    """
)
"""Names of women."""

MEN = frozenset(formal for formal, *_ in HIS) | listed(
    """
    aaron abdul abdullah adam ahmad ahmed aidan alain alberto alejandro aleksander alessandro alex ali
    alistair alvaro amir amit anand anders andre andreas andrei andres andrzej angelo angus anil anton
    arjun armando arne arturo asher ashok august austin axel barry basil beau ben bernd bill bob boris
    boyd brandon brendan brent brett brian bruce bruno bryan byron caleb callum carl carlo carlos cedric
    cesar chad chen chris christoph claude claus clive clyde cody colin conrad corey craig cristian
    damian damien dan dario darren dave dean declan deepak derek desmond dev diego dieter dietrich
    dimitri dirk drew dustin dwayne dylan eamon earl ed edmund eduardo elias elijah elliot ellis emil
    emilio emre enrico enrique eric erik ethan evan ewan ezra fabian fabio faisal farid felipe felix
    fergus fernando filip finn florian floyd francesco francois frank franz fred friedrich gareth garrett
    gary gavin gene gerard gerhard gilbert giles giovanni giuseppe glen glenn goran gordon graham grant
    greg guido guillaume gunnar guy hamish hamza hans harald haruto hassan hector heinrich heinz helmut
    henrik herman hiroshi holger horace horst hubert hugh hugo hussein ian ibrahim igor ilya iqbal isaiah
    ismail ivan ivor jack jaime jakob jakub jamal jan jared javier jay jean jeff jens jerry jesse jim
    joaquin joe joel johan johannes jonas jorge juan juergen jurgen kai kamal karim karl keith ken kenji
    kent kevin khaled khalid kieran klaus knut kofi konrad krishna kumar kurt kwame kyle lance lars
    laszlo laurent lee leif leo leon levi liam logan lorenzo luca luigi luis luke magnus malcolm manfred
    marcel marco mario marius mark marshall marvin mateo mateusz mats matt matteo matthias mattias mauro
    max mehmet michal mike miles milo minsu moritz morris murray mustafa nabil nadir naveen neil nelson
    niall nick nigel nikhil niklas nils noah noel nolan norbert olaf oleg omar orlando oskar otto owen
    pablo paolo pascal paul pavel pedro per perry pete phil philipp philippe pierre piotr prakash quentin
    quincy rahul rainer raj rajesh ralph ramesh ramon rashid raul ravi reinhard rene rex rhys roald rob
    rodrigo rohan rolf roman ron rory ross rowan roy ruben rudolf ryan salim sam sami samir sanjay saul
    scott sean sergio seth seymour shane sheldon silas soren spencer stefan steve stig sunil sven takeru
    takeshi tarek tariq tate ted theodor thiago thorsten tibor tim timo todd tom tomas tomasz tony
    torsten trevor troy tyler tyrone ulrich umar uwe valentin vasily vijay viktor wade wayne wei werner
    wilhelm wojciech wolfgang yannick yusuf yves zane zoltan zubin
    """
)
"""Names of men."""

GIVEN = WOMEN | MEN | frozenset(VARIANTS)
"""Common given names: a capitalised word of these names somebody, though perhaps nobody in the book."""
