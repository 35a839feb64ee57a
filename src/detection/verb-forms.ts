import { words } from "./words.js";

/**
 * English verbs that news says of companies and of much else: "Blizzard bans", "Sage rises".
 * The third person is made from them; the past is told by its ending.
 */
const STEMS = `
  belong arrest draw fight lead leave lose strike teach throw top wear write
  rage burn spread blaze kill halve skid stun
  abandon accelerate begin buy close come find get give go hold keep make pay put run say see sit speak take tell think become break drive fall feel fly grow know mean rise
  hear hit hold hurt buy sue hire shut quit sue spin sink accept accuse acknowledge acquire act adapt add address adjust admit adopt advance
  advertise advise affirm aim alert allege allow announce anticipate apologise apologize appeal appear
  apply appoint approach approve argue arrive ask assert assess assume assure attempt attract attribute
  audit axe back ban bar base beat become beef benefit beg block bolster boost borrow brace bring build
  call cancel capture cease challenge change charge chase cite claim clarify clash climb close collapse
  collect combine comment commit compare compete complain complete comply concede conclude condemn confirm
  consider contact contain contest continue contract contribute control convert cooperate correct counter
  cover cram crash create crawl cross crumble curb cut debut decide declare decline deepen defend defy delay
  delete deliver demand deny depend deploy describe deserve detail detect determine develop disable
  disagree disappear disclose discontinue discover discuss dismiss dispatch dispute ditch divest divide
  donate double downplay drag dump earn ease edge eliminate embrace emerge employ enable encourage end
  endorse enforce engage enhance enjoy enlist ensure enter erase establish estimate evacuate evolve
  examine exceed exclude exit expand expect experience explain explore expose extend eye face fail
  favour favor field file finalise finalize finance fine finish fire fix flag float flood follow force
  forge freeze fuel function gain generate grab grant grapple guarantee guard halt hand handle happen
  harvest help hesitate highlight hike hint hire hope host hurry identify idle ignore implement implicate
  import impose improve include increase incur indicate inflate inform infringe inherit initiate
  inject insist inspect install instruct insure integrate intend introduce invest investigate invite
  involve isolate issue join jump justify kick lack lag land last launch lay leak leap learn lease
  leave let license lift limit link list lobby locate lock log look loosen lower maintain manage
  manufacture mark market match maintain meet merge migrate mislead miss mitigate monitor mourn move mull
  name near need negotiate neglect note notice notify object obtain offer open operate oppose opt order
  oust outline outpace outperform outsource overcharge overhaul overstate overtake owe own oversee
  pace pack park partner pass patch pause peak pick pivot place plan play plead pledge plummet plunge
  point poll pop position post postpone pour predict prefer prepare present preserve press presume prevent
  price probe proceed process produce profit prohibit project promise promote prompt propose protect
  protest prove provide publish pull pump purchase push question quash raise rally ramp reach react
  rebound recall receive reclaim recognise recognize recommend recover recruit reduce refer refine refund
  refuse regain register regret reiterate reject relaunch release rely remain remove rename renew rent
  reopen repair repay repeat replace reply report represent request require rescue research reset
  resign resist resolve respond restate restore restrict restructure resume retain retire retreat return
  reveal reverse review revise revive revoke reward roll rule rush sack sail save scale scan scour
  scrap scrape scream search secure seem seize select sell send separate serve settle share shelve shift ship
  show shift shrink shun sign signal skip slam slash slide slip slow slump smash snap snub soar solicit
  solve sound spare spark spend split sponsor spot stage stand start stay step stock stop store stream
  stress stretch strip stumble submit succeed suffer suggest supply support surge surpass surprise
  surrender survive suspect suspend swing switch tackle tap target tease terminate test thank thrive
  tie tighten tout trace track trade trail train transfer transform treat trigger trim triple trot
  tumble turn tweet undercut unlock unveil update upgrade urge use vacate value violate vie visit voice volunteer
  vote vow wait waive wager warn waste watch weather weigh welcome widen win wind wipe withdraw
  witness wonder work worry wrap yield
`;

/** Those whose third person is as often a plural noun ("bans", "files"). */
const NOUNS_TOO = `
  audit axe back ban bar base beat benefit block boost bid break build call capture challenge change charge chase
  claim climb close collapse comment contact contest contract control correct counter cover crash create cross
  curb cut debut decline defy delay demand deploy detail dispute divide double draw drive drag dump edge
  end estimate exit experience eye face fall field fight file find fine finish fire fix flag float flood fly force
  freeze fuel function gain grant guarantee guard halt hand handle hike harvest hint hire hit hold host
  import increase issue jump kick lack lag land launch lead leak lease leave lift limit link list lock
  look mark market match monitor move name need note notice object offer order pace pack park partner pass
  patch pause peak pick pivot place plan play pledge plunge point poll position post press price probe
  project promise prompt protest pull pump purchase push question rally ramp reach rebound recall record
  refund register release rent repair reply report request rescue research reset retreat return review
  reward rise roll rule run rush sack sail save scale scan scrap scrape scream search share shift ship
  show sign signal slam slide slip slump smash snap snub sound spare spark spin split sponsor spot stage
  stand start stay step stock stop store stream stress stretch strike strip stumble supply support surge
  surprise suspect swing switch tackle talk tap target tease test thank tie top trace track trade trail
  train transfer treat trigger trim trot tumble turn tweet update upgrade urge use value visit voice
  volunteer vote vow wager wait waste watch weather welcome win wind wipe wonder work worry wrap yield
`;

/** "passes", "denies", "cuts". */
function thirdPersonOf(stem: string): string {
  if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(stem) ? `${stem}es` : `${stem}s`;
}

/** The form behind "to" ("Sky to cut jobs"). */
export const BASE_FORMS: ReadonlySet<string> = words(STEMS);

/** Third person, singular. */
export const THIRD_PERSON: ReadonlySet<string> = new Set([...BASE_FORMS].map(thirdPersonOf));

/** Of these the ones that may be nouns. */
export const THIRD_PERSON_OR_NOUNS: ReadonlySet<string> = new Set(
  [...words(NOUNS_TOO)].map(thirdPersonOf),
);
