import { words } from "./words.js";

/**
 * Words beside a name that tell whether a company is meant, in English and German.
 * Lower case, without diacritics lost; each set says what it shows.
 */

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

/** What needs somebody to do it, so that no thing or quality does ("Progress knew", "Nationwide named"). */
export const AGENT_VERBS = words(`
  knew knows thinks believes wants wanted wins won lets named names hires appoints appointed employs
  axes axed ditches ditched scraps scrapped poaches poached tapped sacks sacked fires rebrands rebranded
  exits exited patches apologises apologizes owes owed bans pulls scoops snaps snapped teams partners
  partnered overcharged disagrees disagreed argues argued insists insist vows pledges mulls mulled
  weighs delays delayed recalls recalled rehires unveiled slashes slashed trims trimmed hikes outsources
  outsourced overhauls overhauled relaunches relaunched overtook underpaid misled hid suffered lobbied
  lobbies eyes eyed tells asks tweets tweeted emailed texted phoned wooed courts backs backed
`);

/** What companies have; directly behind the name or behind its possessive. */
export const COMPANY_NOUNS = words(`
  ads comps closures takeover buyout layoffs layoff downloads download catalog catalogue
  tokens token owners owner keys servers alarm thermostats tills royalties membership loyalty vouchers
  coupons leaks glitches staffers unions union technicians executives gear
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
  engineer technician driver courier pilot shopper passenger insider ship jet ferry fees fares
  profit income turnover consultants bankers traders pharmacists baristas cashiers mechanics programmers
  moderators interns recruiters accountants couriers
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
  filiale kundendaten konzernchef
  angaben aussage kunden kunde nutzer nutzern mitarbeiter mitarbeitern server sprecher sprecherin aktie aktien chef
  tochter konzern konto konten daten systeme geräte filialen datenleck website webseite vorstand
`);

/** Said of a company right before its name ("the retailer Target"). */
export const COMPANY_KINDS = words(`
  fintech biotech unit division affiliate arm group retailer company firm giant maker carrier airline bank startup provider operator vendor chain
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
  /(?:konzern|hersteller|anbieter|händler|riese|betreiber|versicherer|bauer|dienstleister|plattform|kette|mutter|tochter|firma|gesellschaft|portal|netzwerk|dienst|messenger|haus|börse|sender|maker|verlag|werft|funker|discounter|agentur|ableger|konkurrent(?:en)?|wettbewerber)s?$/u;

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

/** What companies have and things are called by too ("Match officials", "Signal app"). */
export const THING_NOUNS = words(`
  ads closures downloads download
  owner owners fees fares ship
  officials official app apps account accounts bug code data network networks platform card
  cards product products device devices service services page profile developer developers unit phone
  phones chip chips drivers boss attack attacks incident hack cloud member members system
  systems security software patch store stores site sites leak payment payments stock flaw
  chief camera cameras truck trucks car cars vehicle vehicles plane planes flight flights
  riders warehouse warehouses ships cruise retail consumers cardholders policyholders patients travelers travellers viewers
  borrowers depositors resellers gamers players bosses managers directors board president founders cofounder chairwoman
  counsel attorneys outlets locations shops factories plants offices database records files emails email
  inbox newsletter pages domain homepage brand logo sales results bid bonds vulnerability vulnerabilities
  exploit update updates firmware hardware laptops tablets speakers doorbells doorbell scooters bikes checkout
  tills registers terminals password username wallet transactions orders purchases deliveries packages parcels subscriptions
  support helpline technicians arm affiliate partner partners franchise franchisee supplier vendor posts messages
  chats channels meetings towers infrastructure hosting storage bucket buckets api plugin browser models
  cpu cpus gpu gpus microprocessors microprocessor modems switches sedans dealership dealerships jets pilots
  crew cruises complaint announcement filing memo outages glitch tenants licences licenses locations apps
  stake logins insider
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
  baskets eagles hawks medical clinic trust fund seminary senate assembly parliament marathon classic bowl
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
  attorney general’s general's social affairs election elections electoral central
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

/** At a sentence's beginning before "of" and a company. */
export const SAID_OF = words(`
  lawyers parts owners owner parent makers maker creator creators fans critics rivals guests riders
  drivers players readers viewers viewer subscribers users students patients victims holders holder
  leaders leader boards board directors analysts hundreds thousands millions half one two three many most some
  none neither both each all employees attorneys versions copies sales prices orders images photos
  faith trust interest confidence belief screenshots scans profits profit revenue revenues spokespeople units offices buyers sellers
`);

/** Behind a name and a hyphen: what a company did to the thing that follows. */
export const HYPHEN_TAILS = words(`
  owned made based branded backed affiliated developed hosted issued run operated
  built designed funded sponsored
`);
