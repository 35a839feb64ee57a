/**
 * Words beside a name that tell whether a company is meant, in English and German.
 * Lower case, without diacritics lost; each set says what it shows.
 */
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}

/** Stand behind a company's full name. */
export const LEGAL_FORMS = words(`
  inc incorporated corp corporation co company ltd limited llc llp plc gmbh ag se kg kgaa sa spa nv bv
  ab asa oyj oy as aps pty pte kk sarl srl holdings group
`);

/** What companies do, rarely said of things and places. People do many of these too. */
export const COMPANY_VERBS = words(`
  said says announced announces confirmed confirms disclosed discloses reported reports revealed
  reveals acquired acquires launched launches released releases denied denies warned warns agreed
  agrees patched patches fixed sued sues settled fined offers offered sells sold plans posted declined
  notified notifies told tells apologized apologised suspended operates owns bought buys unveiled
  unveils introduced issued expects raised recalled investigates hired admitted acknowledged
  identified discovered found noted notes stated states claimed claims wrote writes added adds explained
  banned cancelled canceled filed reset asked asks fired gave gives traced forced
  paid pays cut cuts hired refunded appealed merged promised promises accused insisted pledged vowed
  disputed conceded earned employs invested invests spent seeks sought faces faced wants lost apologises
  stopped dropped raised did does tried struck won laid agreed bet
  recommends recommended resolved addressed credited detected outlined rated refused rejected thanked
  blamed responded removed blocked shut updated urged advised shipped stores collects uses
  sagte sagt bestätigte bestätigt meldete meldet erklärte erklärt kündigte warnte warnt informierte
  informiert dementierte verkauft streicht sperrt sperrte zeigt zeigte schließt schloss nennt nannte äußerte
  verkauft übernahm übernimmt räumte teilte veröffentlichte reagierte
`);

/** What companies have; directly behind the name or behind its possessive. */
export const COMPANY_NOUNS = words(`
  customer customers user users employee employees staff worker workers shareholder shareholders
  investors shares stock store stores website websites site app apps account accounts spokesman
  spokeswoman spokesperson spokespeople representative representatives executive executives ceo cfo
  ciso cio cto chief breach breaches hack hacks hackers attack attacks incident leak servers server
  systems network networks database databases platform product products device devices service
  services software security subscriber subscribers member members client clients passengers guests
  subsidiary unit division headquarters logins login passwords credentials card cards outage
  ransomware lawsuit shoppers drivers notice statement bug vulnerability flaw api portal marketplace
  phones phone routers router engineers researchers analyst analysts data cloud branch branches
  official officials laptop laptops chip chips processor processors researcher developer developers
  page profile extension browser patch patches executives insider insiders buyer
  camera cameras thermostat truck trucks car cars vehicle vehicles plane planes flight flights seller
  sellers merchants dealers dealer riders warehouse warehouses ships cruise retail franchisees retailer
  chairman boss founder lawyer lawyers payment payments contractor contractors hotels restaurants
  buyers consumers cardholders policyholders patients travelers travellers viewers borrowers
  depositors resellers gamers players bosses managers directors board president founders cofounder
  chairwoman counsel attorneys outlets locations shops factories plants offices database records files
  emails email inbox newsletter pages domain homepage brand logo earnings profits revenue sales results
  deal merger acquisition bid bonds vulnerability vulnerabilities exploit update updates firmware hardware
  laptops tablets speakers doorbells doorbell scooters bikes checkout tills registers terminals
  password username wallet transactions orders purchases deliveries packages parcels subscriptions
  support helpline technicians arm affiliate partner partners franchise franchisee supplier vendor
  posts messages chats channels meetings towers infrastructure hosting storage bucket buckets api
  plugin browser models cpu cpus gpu gpus microprocessors microprocessor modems switches sedans dealership
  dealerships jets pilots crew cruises settlement complaint announcement filing memo outages glitch
  tenants licences licenses locations apps stake logins insider
  angaben aussage kunden kunde nutzer nutzern mitarbeiter mitarbeitern server sprecher sprecherin aktie aktien chef
  tochter konzern konto konten daten systeme geräte filialen datenleck website webseite vorstand
`);

/** Said of a company right before its name ("the retailer Target"). */
export const COMPANY_KINDS = words(`
  retailer company firm giant maker carrier airline bank startup provider operator vendor chain
  insurer automaker carmaker manufacturer subsidiary brand supplier developer contractor broker
  lender utility parent rival competitor owner telco telecom platform service website conglomerate
  chipmaker processor broadcaster publisher marketplace bureau agency grocer hotelier messenger app
  network site portal browser exchange retailers companies firms giants makers carriers airlines banks
  startups providers operators vendors chains insurers automakers carmakers manufacturers brands rivals
  suppliers developers lenders competitors telecoms platforms services broadcasters publishers
  konzern unternehmen hersteller anbieter händler firma riese betreiber versicherer autobauer
  fluggesellschaft bank sender dienst dienstleister plattform
`);

/** German compounds of these name a kind of company too ("Elektronikkonzern"). */
export const COMPANY_KIND_ENDINGS =
  /(?:konzern|hersteller|anbieter|händler|riese|betreiber|versicherer|bauer|dienstleister|plattform|kette|firma|gesellschaft|portal|netzwerk|dienst|messenger|börse|sender|verlag|werft|funker|discounter)s?$/u;

/** Before a name inside a sentence: what is done at, by, to a party. */
export const PARTY_WORDS = words(`
  at by from against with for to via through of including like than hit hacked breached targeted sued
  joined versus and told asked said owns bought acquired use uses using used dropped sue sues suing fine
  fined pay pays paid owe owes left quit join hide trust trusts accused let lets bar bars blocked
  warned urged ordered forced rival rivals unlike among via behind ask tell fined banned
  regulator regulators sold delete deleted installed
`);
export const GERMAN_PARTY_WORDS = words(
  `von bei durch gegen mit für an wie sowie auf neben über laut nach`,
);

/** Before "in" and a company: what one holds in it. */
export const HOLDINGS = words(`
  share shares stake stakes stock investor investors shareholder shareholders investment investments
  anteil anteile beteiligung
`);

/** Before "on" and a network or market: what is told and sold there. */
export const ON_NETWORKS = words(`
  post posts posted message messages account accounts seller sellers sold shop shops listed users
  followers videos tweeted shared viral ads
`);

/** Begin a clause: the name behind them is who acts in it. */
export const CLAUSE_OPENERS = words(`
  that because where which while when whether if as although though until since but how why what after
  before so yet dass weil wo wenn ob obwohl während bis
`);

/** What companies do and things do too. */
export const COMMON_VERBS = words(`
  took takes made makes kept keeps sent sends went goes got gets held holds led leads ran runs rose rises
  fell falls gained gains left leaves put puts grew grows became becomes needs met meets let lets could
  may might must can does did sits has loses lose wins win plans makes expects charges drew draws hopes tries works worked
`);

/** Between a name and its verb. */
export const AUXILIARIES = words(`
  has had have is was were will would also later then first itself not now still already never
  hat hatte wird wurde will ist
`);

/** Nouns without an article, adjectives, numbers and pronouns: any sentence may begin with them. */
export const SUBJECT_WORDS = words(`
  orange sage lime sky slack progress fidelity free next three box sprint signal carnival anthem
  subway chess charm glory harmony integrity success adventure immigration parliament people space
  time life love work trust power fashion travel music art energy food health care money news media
  radio cable water fire ice snow gold silver steel coal oil gas wood paper cotton silk
  ginger mint honey sugar salt rice noodles crystal glass lightning thunder shadow summer winter
  spring autumn dawn sunrise sunset justice liberty freedom peace hope faith grace pride passion
  virtue wisdom courage focus impact insight access support service security safety research
  education training play sport football golf tennis hockey baseball cricket poker bingo
  one two four five six seven eight nine ten first second third last another others many most some
  few several all both none such what which who whoever here there now then today tomorrow
  his hers mine ours theirs yours lower higher upper new old good best better big great small
  natural digital global local mobile national international general public private social central
  standard basic classic modern united progressive creative sharp continental verified several
  white black red blue green yellow pink purple brown gray grey tangerine mango natural
  ground bridge connection equity prosperity providence ascension continental manpower
`);

/** Behind a name that begins a sentence: the name is a verb, and this its object ("Discover why"). */
export const OBJECT_OPENERS = words(`
  the a an your our my their his her this these why how what where every all down up out in on over
  each some any it them yourself us me
`);

/** What companies have and things are called by too ("Match officials", "Signal app"). */
export const THING_NOUNS = words(`
  officials official app apps account accounts bug code data network networks platform card cards
  product products device devices service services page profile developer developers statement notice
  unit phone phones chip chips drivers boss attack attacks incident hack cloud member members system
  systems security software patch store stores site sites workers staff buyer branch branches division
  leak payment payments stock flaw chief camera cameras truck trucks car cars vehicle vehicles plane
  planes flight flights riders warehouse warehouses ships cruise retail dealer dealers
  buyers consumers cardholders policyholders patients travelers travellers viewers borrowers
  depositors resellers gamers players bosses managers directors board president founders cofounder
  chairwoman counsel attorneys outlets locations shops factories plants offices database records files
  emails email inbox newsletter pages domain homepage brand logo earnings profits revenue sales results
  deal merger acquisition bid bonds vulnerability vulnerabilities exploit update updates firmware hardware
  laptops tablets speakers doorbells doorbell scooters bikes checkout tills registers terminals
  password username wallet transactions orders purchases deliveries packages parcels subscriptions
  support helpline technicians arm affiliate partner partners franchise franchisee supplier vendor
  posts messages chats channels meetings towers infrastructure hosting storage bucket buckets api
  plugin browser models cpu cpus gpu gpus microprocessors microprocessor modems switches sedans dealership
  dealerships jets pilots crew cruises settlement complaint announcement filing memo outages glitch
  tenants licences licenses locations apps stake logins insider
`);

/** Words of breaches and of what is done about them. */
export const BREACH_WORDS =
  /\b(?:breach|hack|leak|ransom|malware|cyber|stolen|attack|intru|compromis|expos|unauthori[sz]ed|phish|vulnerab|passwords?|credentials|personal (?:data|information)|datenleck|datenpanne|angreifer|angriff|gehackt|erbeutet)/iu;

/** Behind a name, with a capital: the name of a place, an office, a school, a team, another body. */
export const OTHER_BODIES = words(`
  county university college school academy hospital church cathedral city town village police sheriff
  district department court stadium arena airport island islands river street road avenue boulevard
  square park beach valley bay lake mountain mountains state states fc united festival cup open
  award awards prize act party foundation institute museum orchestra society association federation
  union council committee commission ministry center centre theatre theater library station bridge
  forest rainforest basin jungle ocean coast heights hills springs hall house memorial zoo cemetery
  field fields orchester pictures records entertainment studios parish township province region republic army navy
  medical clinic trust fund seminary senate assembly parliament marathon classic bowl
  universität stiftung stadion verein straße strasse platz allee klinik krankenhaus kreis landkreis
  kirche gymnasium schule hochschule
`);

/** Behind "the Amazon" and its like: nature and maps. */
export const NATURE_WORDS = words(`
  rainforest forest river basin jungle region tribe tribes delta deforestation
`);

/** With the words for bodies these make names that one country has often, or each country once. */
export const GENERIC_WORDS = words(`
  central regional general community first second memorial public medical health care system systems
  services service office agency bank schools defense defence force forces finance justice education
  interior transport treasury air home affairs foreign art royal local group primary high internet
  immigration customs parliament congress government children children’s children's mental
`);

/** Capitalised behind a name without making it another's: offices, legal and trade words. */
export const OFFICES = words(`
  ceo cfo ciso cio cto coo chief president vice chairman director senior executive head general
  spokesman spokeswoman spokesperson security research inc corp
`);

/** Titles of persons. */
export const TITLES = words(`
  mr mrs ms miss dr prof professor sir lord lady dame judge justice senator sen rep representative
  governor gov mayor sheriff captain officer detective sergeant colonel lieutenant attorney
  chancellor minister reverend pastor father sister brother actor actress singer coach author
  herr frau
`);

/** Before things, and before a company's name only with another noun behind it. */
export const DETERMINERS = words(`
  a an the this that these those my your his her its our their no each every any another one some first
  last next only same whole new old big great little
`);

/** Before a title or a sign that is talked about as such. */
export const NAMING_WORDS = words(`
  called named titled entitled dubbed nicknamed letter word words term song album film movie novel book
  episode series single track poem exhibition variable letters number chapter act scene press
`);

/** English adjectives that begin names ("Blue Sky"). */
export const ADJECTIVES = words(`
  blue red black white green golden silver big royal grand open free next new old great little crystal
  happy deep clear high wild burnt sugar extra
`);

/** German nouns that stand bare behind a preposition or begin a sentence without an article. */
export const BARE_GERMAN_NOUNS = words(`
  aktion apotheke bahn bank chance fasten figure free integration kredit manager musik new news next
  partner party plateau post premier princess progress radio service sparkasse sport sprint start stil
  system team test union volksbank welt zeit
`);

/** Open a sentence before its subject ("Meanwhile Chase"). */
export const ADVERBS = words(`
  meanwhile recently previously later earlier separately instead however moreover still soon once
  currently reportedly eventually finally initially apparently additionally only even thus hence
  elsewhere otherwise perhaps maybe sometimes often usually now again afterwards likewise similarly
  unfortunately ironically notably overnight
`);

/** At a sentence's beginning before "of" and a company. */
export const SAID_OF = words(`
  lawyers parts owners owner parent makers maker creator creators fans critics rivals guests riders
  drivers players readers viewers viewer subscribers users students patients victims holders holder
  leaders leader boards board directors analysts hundreds thousands millions half one two three many most some
  none neither both each all employees attorneys versions copies sales prices orders images photos
  screenshots scans profits profit revenue revenues spokespeople units offices buyers sellers
`);

/** Capitalised where a sentence begins, and no part of a name. */
export const FUNCTION_WORDS = words(`
  a an the this that these those in on at by from for of to with without within against after before
  since until during while when where why how if as but and or nor so yet because although though
  unlike like both either neither all some many most other another last next first also even now then
  today yesterday tomorrow here there what who which whose it its he she they we you i is are was were
  has have had will would can could may might must should did does do not no according following
  including despite through between about over under per via is our their his her your my
  der die das ein eine einer eines dem den des im in am an auf bei mit von vom zu zum zur für gegen
  nach vor seit während wenn als ob aber und oder auch so wie laut unter über aus durch sowohl
`);

/** Company names that go before a noun like any adjective or number ("New customers", "Three users"). */
export const MODIFIERS = words(`
  new free next three one two four five six seven eight nine ten first second lower verified natural
  sharp creative polar premier prime public mobile global modern united general standard basic digital
  progressive nationwide several such big best good great social local
`);

/** Behind a name and a hyphen: what a company did to the thing that follows. */
export const HYPHEN_TAILS = words(`
  owned made based branded backed affiliated developed hosted issued run operated
  built designed funded sponsored
`);
