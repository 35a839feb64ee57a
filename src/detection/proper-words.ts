import { words } from "./words.js";

/**
 * Company names that are also names of people or places: there a capital letter tells nothing.
 * Chosen from lists of the most frequent given and family names and of large cities and states.
 */

export const PERSON_NAMES = words(`
  wells morgan dell ford chase lincoln jackson johnson williams smith jones brown davis miller wilson
  moore taylor anderson thomas martin thompson white harris clark lewis robinson walker young allen
  king wright scott green baker adams nelson carter mitchell parker evans edwards collins stewart
  morris murphy cook rogers reed bailey bell cooper howard ward cox richardson watson brooks bennett
  gray james hughes price myers long foster sanders ross powell sullivan russell jenkins perry butler
  barnes fisher henderson coleman simmons patterson jordan reynolds hamilton graham wallace cole west
  stone murray marshall owens mcdonald kennedy warren dixon ramos burns gordon shaw holmes rice hunt
  black daniels palmer mills nichols grant knight ferguson rose hawkins dunn perkins hudson spencer
  gardner payne pierce berry arnold wagner willis ray watkins olson carroll duncan snyder hart
  toda kemper bosley beckett belden aman fraser elwyn acosta clarkson penn wagstaff takamiya morinaga
  houser edmunds boulanger zacks maximus
  cunningham bradley lane andrews ruiz harper fox riley armstrong carpenter weaver greene lawrence
  elliott chavez sims austin peters kelley franklin lawson fields ryan schmidt carr weber mason
  barclay benz schwab
  goldman sachs lloyd lloyds mercer raymond stanley wendy denny jack papa heinz mars
  macy penney kohl dillard tiffany 
  lauren klein hugo boss otto abbott eli baxter 
  claire victoria ashley sally tommy benjamin todd brooks wolf meyer müller bauer koch hoffmann
`);

/** Family names that news knows better as companies. */
export const COMPANY_FAMILIES = words(`
  dell ford chase heinz benz boss mars lloyds schwab goldman sachs macy kohl dillard otto
`);

/** Family names that are English nouns too, and as such stand before another noun ("Chase scenes"). */
export const WORDS_AND_FAMILIES = words(`
  chase mars bank banks bush church cook field fields fisher fox hill hunt lake love marsh mason price
  rich sage stone swift wells wood woods young
`);

/** Names that by themselves are a company's, and that families have. */
export const FAMILY_BRANDS = words(`
  levis forbes schwab nordstrom bloomberg chanel dior cartier gucci pfizer kroger
`);

export const PLACES = words(`
  phoenix cambridge columbia orange lincoln houston austin denver boston dallas chicago madison
  jackson charlotte richmond oxford windsor lancaster bristol plymouth princeton berkeley stanford
  aurora arlington alexandria carolina virginia georgia dakota savannah memphis mobile
  ontario quebec manitoba alberta brunswick fairfax fairfield lakeland lakewood astoria saugus augusta
  albany atlanta baltimore buffalo burlington cleveland clinton columbus concord dayton dover durham
  georgetown glendale greenville hartford henderson jefferson kingston lafayette lebanon lexington
  manchester marion memphis miami milton milwaukee monroe montgomery nashville newark newport norfolk
  oakland omaha orlando pasadena portland providence quincy raleigh riverside rochester sacramento salem
  seattle sheffield southampton springfield stamford syracuse tacoma tampa toledo trenton troy tucson
  tulsa waterloo wilmington winchester worcester york liverpool birmingham leeds glasgow edinburgh dublin
  cork perth melbourne brisbane auckland victoria toronto ottawa calgary delhi mumbai tokyo osaka kyoto
  europe africa asia america britain england scotland wales ireland france germany italy spain
  frontier santander sahara everest alaska hawaii texas florida utah nevada jersey victoria
  wellington sydney london paris berlin hamburg essen vienna geneva basel nokia tata evian vichy
  hermitage summit liberty union republic metro pacific atlantic southwest northwest
  coachella northwood eastwood morningside vermillion
`);

/** Gods, heroes and stars: as names of these they have a capital and no article. */
export const MYTHS = words(`
  mercury venus mars saturn jupiter neptune pluto titan apollo gemini orion hermes athena zeus odyssey
  genesis exodus polaris atlas hercules samson solomon merlin pandora olympus aries taurus leo virgo
  libra scorpio capricorn aquarius pisces juno vulcan minerva europa oberon ariel prometheus
`);

/** Company names that German has as nouns or writes with a capital in compounds. */
export const GERMAN_NOUNS = words(`
  adapter aktion album anime bolt chance chevron crystal fasten figure integration manager news new
  partner party plateau polar radio sage service shadow start stil switch system team test tour triumph
  allianz apotheke bahn bank bird block box carnival delta free galaxy generation gap karte kredit
  match meta monster next orange otto post premier princess progress ring saturn shell signal sparkasse
  sprint stern sonne sport union viva visa volksbank welt zeit
`);

/** Places of the same name as a common word: there a capital tells. */
const PLACE_WORDS = words(`
  orange mobile frontier summit liberty union republic metro hermitage
`);

/** Whether a word, in small letters, is a place's name and no common word: a capital tells nothing then. */
export function isOnlyPlace(folded: string): boolean {
  return PLACES.has(folded) && !PLACE_WORDS.has(folded);
}

/** Frequent given names: a name behind one is a person's. */
export const GIVEN_NAMES = words(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew
  anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason
  jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel
  gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry zachary
  douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl
  harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie
  elijah wayne randy vincent russell louis philip bobby johnny bradley mary patricia jennifer linda
  elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily
  donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy
  angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn
  janet catherine maria heather diane olivia julie joyce virginia victoria kelly lauren christina joan
  evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn
  abigail sophia frances jean alice judy isabella julia grace denise amber marilyn beverly danielle
  theresa sophie marie diana brittany natalie charlotte rose alexis kayla tim tom tony dan dave mike
  matt chris steve bob bill jim ben sam nick alex kate greg jeff ken ron rick doug phil simon martin
  ian neil stuart graham colin nigel craig derek hans klaus jürgen wolfgang peter stefan andreas
  thomas michael markus jan lars sven dirk frank jörg uwe bernd günter heinz werner karl fritz otto
  ferdinand carlos luis miguel pedro diego pablo jorge walt orson warren harrison gerald betty henry
  josh louise jeremy jake luke adrian aidan alison alistair amir amit andre andrei andrew angus anita anil
  antonio aria arun arjun ava barack barbara becky bella ben bernard bernie beth blake bo bob boris brad
  brett bridget bryce caitlin caleb cameron camila carla carmen caroline casey catherine cathy chad chloe
  clara clare clark claude claudia clint clive cody cole colleen conor connor cory courtney curtis daisy
  damian damon dana daniela danny darren darius deepak denis desmond devin dina dominic don donna doris
  dorothy doug drew duncan dustin dwayne earl ed eddie edgar edith edwin eileen elena eli elias ellen
  ella eleanor elliot emil emilio emmanuel enrique eoin eric erica erik erin ernest ethel eugene eva
  evan eve faith fatima felix fernando fiona florence francesca francis francisco fred freddie
  gabriela garry gavin gemma gene geoff geoffrey georgia gerard gilbert gina giovanni giulia glen glenn
  gordon greta guy harold harriet harry harvey hassan heidi helena herbert howard hugh hugo ibrahim ida
  imran ingrid irene iris isaac isabel ivana jackie jacques jaime jamal jamie jana janine jared jasmine
  javier jay jeanette jeanne jenna jenny jens jesus jill jimmy jo joachim joanna joanne jodie joel joerg
  johan johanna johannes jonas jonathon josef josephine joy juliet julian julius june kamala kai karim
  karin katie katja katy kay keira kerry kim kirk kirsten kurt kyra lance lara larissa leah lee leila
  lena leo leon leonard leroy leslie lewis liam lillian lily lionel lisa liz lloyd lola lorenzo lori
  lorraine lou louisa luca lucas lucia lucy ludwig lydia lynn mac madeleine magnus malcolm malik manuel
  marc marcel marco marcus margot maria mariana marina mario marisa marissa marjorie marko marlon marta
  marvin mateo mathias matthias maura maureen maurice max maya megan mel melanie melinda mia mick mickey
  mikhail miles milo miranda mitch mitchell moira molly monica morris moritz muhammad murray nadia naomi
  narendra natasha nathaniel ned nelson nikita nikki nina noel nora norman olaf oleg oliver omar oscar
  otis owen paige pam paolo pat patty paula pauline peggy penelope penny percy perry petra phoebe pierre
  piotr priya rafael rahul raj rajesh ralph ramon randall raul ravi ray reggie regina rene rhys ricardo
  ricky rita rob roberta roberto robin rodney rodrigo roland rolf roman ron rosa rosie ross roxanne roy
  ruben ruby rudolf rudy rupert ruth ryan sabine sabrina sadiq sally salman samir sandeep sanjay sasha
  scarlett sebastian selena serena seth shane shannon shaun sheila shelley sheryl shirin sidney silvia
  simone sofia sonia sonja stacey stacy stan stanley stefanie stella steph stewart stuart sue sunil
  susanne suzanne sylvia tamara tania tara ted terence tessa theo theodore tiago tilda timo tina
  tobias todd toby tracey tracy travis trevor tristan troy tucker tyrone ulrich ursula usain valentina
  valerie vanessa vera veronica vicky vijay vikram vince viola vivian wade wallace wanda warren wes
  wesley wilhelm willem william winston xavier yasmin yolanda yusuf yves yvonne zach zoe
  satoshi yuki shinzo fumio haruki kenta takeshi yoshi akira ryo jin wei ming xi li
  dak amari joaquin mavis lebron brendan kristen courteney jalen deion kobe novak coco iga shohei
  aaron mookie clayton gerrit giancarlo lamar saquon tyreek davante micah myles elvis beyonce billie
  elon satya sundar tim mohammed ahmed ali ivan dmitri sergei vladimir hiroshi takashi kenji
`);
