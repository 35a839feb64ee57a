import { isGeneric } from "./generic-words.js";
import { nameWords } from "./name-key.js";

/** Words of which local organisations everywhere make their names, besides those that are generic. */
const COMMON: ReadonlySet<string> = new Set(
  `a advanced affiliated alliance anesthesia animal area army assembly associate auto baptist bay bancorp
  bank baptists behavioral best blood blue border borough brothers building cancer cardiology cardiovascular
  catholic centennial chamber children childrens chiropractic christ christian citizens citizen clinical
  club coast complete comprehensive congress consultants contracting cooperative cornerstone correction
  corrections counseling court cross custom dentistry dentists dermatology development diagnostic
  diagnostics east eastern elementary elite emergency employment empire endocrinology ent environment
  europe express eye family farmers fire fitness florida force foreign fort franciscan free gas
  gastroenterology good green harbor hearing heart heating heritage high hills hispanic holy home hope
  hospice house housing human imaging independent information integrated internal islamic island jewish
  justice labor laboratory labs lake league liberty lutheran main marine memorial mental mercy merchants
  methodist metro metropolitan mid middle midwest military missionary mortgage motor mount mountain
  municipal mutual neurology new north northeast northern northwest nursing ob obgyn oncology one
  optical options orthodontics orthopaedic oral our pacific paediatric pain park partners party patient
  peoples personal phoenix physician physicians physical pioneer plan plastic plaza police podiatry post
  preferred premier prison presbyterian primary prime professional psychiatric psychology quality
  radiology recovery red regional rehabilitation renal retirement revenue river rural sacred saint
  savings science sciences senior service shelter skin sleep solution south southeast southern southwest
  special specialist specialists sport sports spine star station summit sun sunrise surgeons surgical
  tax teachers technology therapy town township traffic training transit treatment treasury tribune
  trinity union urgent urology valley vein veterans veterinary village vision water welfare wellness
  west western womens workers ymca york young youth`.split(/\s+/),
);
/** Places that give many an organisation its name. */
const PLACES: ReadonlySet<string> = new Set(
  `adams arlington athens atlanta augusta aurora austin baltimore boston brooklyn burlington cambridge
  carolina charleston charlotte chester chicago clark cleveland clinton columbia columbus concord cork
  cumberland dallas dayton denver detroit dover durham essex fairfax fairfield franklin georgetown
  georgia glasgow greene greenville hamilton hampton harrison henry hillside houston jackson jacksonville
  jefferson johnson kansas kent kentucky kingston lancaster lebanon lexington lincoln liverpool london
  madison manchester marion maryland miami michigan milton minnesota monroe montgomery nashville newport
  norfolk oakland ohio orange orlando oxford perry plymouth portland richmond riverside rochester salem
  sandiego seattle shelby springfield surrey tampa texas union victoria virginia warren washington wayne
  wilmington wilson winchester windsor york`.split(/\s+/),
);

/**
 * Whether several organisations bear the name: every word of it is generic, common or a place that gives
 * its name to many ("St. Mary's Hospital", "Citizens Bank", "Franklin County"). Such names mean one company
 * only within one state or country.
 */
export function isCommonName(name: string): boolean {
  const words = nameWords(name);
  if (words.includes("saint") && words.length <= 4) return true;
  return words.length > 0 && words.every(isCommonWord);
}

function isCommonWord(word: string): boolean {
  const singular = word.endsWith("s") ? word.slice(0, -1) : word;
  return [word, singular].some(
    (form) =>
      isGeneric(form) || COMMON.has(form) || PLACES.has(form) || /^\d+$|^.{1,2}$/.test(form),
  );
}

/** Whether a word is a place that gives its name to many. */
export function isKnownPlace(word: string): boolean {
  return PLACES.has(word);
}
