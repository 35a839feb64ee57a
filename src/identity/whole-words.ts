import { COMMON_WORDS, GENERIC_WORDS } from "./generic-words.js";

/** What registers shorten, counties among it, and what is one word in two spellings. */
const WHOLE_WORDS: Readonly<Record<string, string>> = {
  acad: "academy",
  agcy: "agency",
  assn: "association",
  asso: "association",
  assoc: "associate",
  bd: "board",
  bros: "brother",
  cambs: "cambridgeshire",
  centre: "center",
  cmty: "community",
  cntr: "center",
  cnty: "county",
  co: "company",
  coll: "college",
  comm: "community",
  commn: "commission",
  coop: "cooperative",
  corp: "corporation",
  ctr: "center",
  cty: "county",
  dept: "department",
  dist: "district",
  elem: "elementary",
  fcu: "federal credit union",
  fdn: "foundation",
  ft: "fort",
  glos: "gloucestershire",
  govt: "government",
  grp: "group",
  hants: "hampshire",
  herts: "hertfordshire",
  hlth: "health",
  hosp: "hospital",
  ins: "insurance",
  inst: "institute",
  intl: "international",
  isd: "independent school district",
  lab: "laboratory",
  laboratorie: "laboratory",
  lancs: "lancashire",
  leics: "leicestershire",
  lincs: "lincolnshire",
  manag: "management",
  mfg: "manufacturing",
  mgmt: "management",
  mktg: "marketing",
  mt: "mount",
  natl: "national",
  neurologic: "neurological",
  nhs: "national health service",
  northants: "northamptonshire",
  notts: "nottinghamshire",
  orthopedic: "orthopaedic",
  pediatric: "paediatric",
  rehab: "rehabilitation",
  sch: "school",
  serv: "service",
  soc: "society",
  spinal: "spine",
  st: "saint",
  staffs: "staffordshire",
  ste: "saint",
  svc: "service",
  svcs: "service",
  technologies: "technology",
  twp: "township",
  univ: "university",
  wilts: "wiltshire",
  wm: "william",
  worcs: "worcestershire",
};
/** Shorter words are not taken for plurals. */
const FEWEST_PLURAL_LETTERS = 5;
/** Shorter words are too like others: "dental", "rental". */
const FEWEST_SLIP_LETTERS = 7;

/** A folded word whole, singular and without a slip of the pen: it may come back as several. */
export function wholeWord(word: string): string {
  const known = wholeOf(word);
  if (known !== undefined) return known;
  const singular = singularOf(word);
  const meant = wholeOf(singular);
  if (meant !== undefined) return meant;
  const slip = wordMeant(word);
  return slip === undefined || slip === word ? singular : wholeWord(slip);
}

function wholeOf(word: string): string | undefined {
  return Object.hasOwn(WHOLE_WORDS, word) ? WHOLE_WORDS[word] : undefined;
}

function singularOf(word: string): string {
  const isPlural = word.length >= FEWEST_PLURAL_LETTERS && /[^su]s$/.test(word);
  return isPlural ? word.slice(0, -1) : word;
}

let slips: ReadonlyMap<string, string> | undefined;

/**
 * The generic or common word of which this one is a slip: a letter left out ("fiancial"), two changed about
 * ("hopsital") or one too many inside ("univerisity"). A changed letter or an ending of its own makes
 * another word ("clarity", "generale").
 */
function wordMeant(word: string): string | undefined {
  if (word.length < FEWEST_SLIP_LETTERS - 1) return undefined;
  slips ??= slipsOfKnownWords();
  const found = slips.get(word);
  if (found !== undefined) return found;
  return innerPlaces(word)
    .map((at) => without(word, at))
    .find((shorter) => slips?.get(shorter) === shorter);
}

/** A known word itself → itself, and each of its slips → the word. */
function slipsOfKnownWords(): ReadonlyMap<string, string> {
  const generic = [...GENERIC_WORDS].filter(isLong);
  const words = [...generic, ...[...COMMON_WORDS].filter(isLong)];
  const found = new Map<string, string>();
  // "Clinica" is no slip of "clinical", and "hospita" is one.
  for (const word of generic) found.set(word.slice(0, -1), word);
  for (const word of words) {
    const places = innerPlaces(word);
    for (const at of places) found.set(without(word, at), word);
    for (const at of places.slice(0, -1)) found.set(swapped(word, at), word);
  }
  for (const word of words.flatMap((word) => [word, singularOf(word), `${word}s`])) {
    found.set(word, word);
  }
  return found;
}

function isLong({ length }: string): boolean {
  return length >= FEWEST_SLIP_LETTERS;
}

/** All places but the first and the last. */
function innerPlaces(word: string): readonly number[] {
  return Array.from({ length: word.length - 2 }, (_, at) => at + 1);
}

function without(word: string, at: number): string {
  return `${word.slice(0, at)}${word.slice(at + 1)}`;
}

function swapped(word: string, at: number): string {
  return `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
}
