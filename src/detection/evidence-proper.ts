import {
  type Case,
  type Evidence,
  isAmbiguous,
  isPersonsName,
  reason,
  styleOf,
} from "./evidence.js";
import { ADVERBS } from "./grammar-words.js";
import type { Reason } from "./mention.js";
import type { Neighbour } from "./neighbours.js";
import { FAMILY_BRANDS, GIVEN_NAMES, PERSON_NAMES, PLACES } from "./proper-words.js";
import { adjacent, isCompanyNoun, isSaidOfCompanies } from "./word-roles.js";
import { HOLDINGS, TITLES } from "./word-sets.js";

const US_STATES =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Wash|Wis|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|England|Scotland|Wales|Ireland|Canada|Ontario|Australia)$/;

/** "Morgan, 34,": who has an age. */
const OF_A_PERSON = /^(?:, \d{1,2},|,? who )/u;
/** "Wells said he": a person speaks of himself, and a company of others. */
const OF_SPEAKER = /^\s(?:said|says|told \p{L}+|added)(?: that)? s?he\b/u;

/** "Michael Dell", "Mr. Ford", "J. Wells", "Morgan, 34,". */
export const ofPerson: Evidence = (of) => {
  const own = isAmbiguous(of) ? ofOwnLife(of) : undefined;
  if (own !== undefined) return own;
  const last = adjacent(of.around.before[0]);
  const second = adjacent(of.around.before[1]);
  // "Werner von Siemens", "William of Orange".
  if (last !== undefined && PARTICLES.test(last.folded) && GIVEN_NAMES.has(second?.folded ?? "")) {
    return reason("person", -6, `${second?.text} ${last.text} ${of.written}`);
  }
  if (last === undefined || !last.isCapitalised) return undefined;
  // "quarterback Will Levis": somebody of whom only the family name is known.
  const isOfFamily = FAMILY_BRANDS.has(of.written.toLowerCase()) && second !== undefined;
  // In German the noun before a name has a capital, too ("Nachrichtenagentur Bloomberg").
  if (isOfFamily && of.language !== "de" && styleOf(of) === "sentence" && isNameBefore(last)) {
    return reason("person", -4, `${last.text} ${of.written}`);
  }
  const isTitle = TITLES.has(last.folded);
  const isInitial = /^\p{Lu}\.$/u.test(last.text);
  if (!isTitle && !isInitial && !GIVEN_NAMES.has(last.folded)) return undefined;
  return reason("person", isAmbiguous(of) ? -6 : -4, `${last.text} ${of.written}`);
};

/** What stands behind tells that the name is a person's. */
function ofOwnLife(of: Case): Reason | undefined {
  const own =
    OF_A_PERSON.exec(of.around.rest)?.[0] ??
    (isPersonsName(of) ? livedIn(of.around.rest) : undefined);
  if (own !== undefined) return reason("person", -4, of.written + own);
  const last = of.around.before[0];
  if (last !== undefined && /^,\s$/.test(last.gap) && RELATIVES.test(last.folded)) {
    return reason("person", -4, `${last.text}, ${of.written}`);
  }
  const ahead = adjacent(of.around.after[0]);
  return ahead !== undefined && goesOnAsPerson(of, ahead)
    ? reason("person", -6, `${of.written} ${ahead.text}`)
    : undefined;
}

function livedIn(rest: string): string | undefined {
  return (OF_SPEAKER.exec(rest) ?? OF_LIFE.exec(rest) ?? OF_ONESELF.exec(rest))?.[0];
}

/** "Ford died of pneumonia", "Wells edges Morgan": what people do, and companies do not. */
const OF_LIFE =
  /^ (?:died|dies|was (?:born|arrested|jailed|sentenced|elected|sworn|shot|buried|denied bond|found dead)|grew up|graduated|conceded|concedes|trails|trailed|edge[sd](?= \p{Lu})|rallie[sd] (?:voters|supporters|fans|Democrats|Republicans|Tories)|scored|scores|homered|tackled|pleaded not guilty)(?!\p{L})/u;
/** "Ford bought herself", "Wells left his wife", with nobody else named between. */
const OF_ONESELF =
  /^ [\p{Ll}\d ’'-]{2,80} (?:himself|herself|(?:his|her) (?:wife|husband|family|father|mother|parents|son|daughter|brother|sister|career|life|death|teammates|constituents|childhood))(?!\p{L})/u;

/** "Her late husband, Dell,", "the cat, Zoom,". */
const RELATIVES =
  /^(?:husband|wife|son|daughter|brother|sister|father|mother|fiancée?|boyfriend|girlfriend|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|dog|cat|horse|puppy|assistant|neighbou?r|friend)$/;

/** A capital inside a sentence that no place, day or kind of company has. */
function isNameBefore({ folded }: Neighbour): boolean {
  if (folded === "will") return true;
  return (
    !isSaidOfCompanies(folded) && !PLACES.has(folded) && !ADVERBS.has(folded) && !TITLES.has(folded)
  );
}

const PARTICLES = /^(?:von|van|de|of|da|di)$/;

/** "Otto Muster", "Sky du Mont": in German a name before a name is a person's; English runs go on as products. */
function goesOnAsPerson(of: Case, ahead: Neighbour): boolean {
  if (/^(?:von|van|du|della)$/.test(ahead.folded)) {
    return adjacent(of.around.after[1])?.isCapitalised === true;
  }
  if (!ahead.isCapitalised || of.around.isPossessive) return false;
  if (of.language === "de") return GIVEN_NAMES.has(of.written.toLowerCase());
  // "Chase Elliott", and nothing with a legal form or more names behind it.
  const isName = isPersonsName(of) && PERSON_NAMES.has(ahead.folded);
  return isName && of.around.after[1]?.isCapitalised !== true && styleOf(of) === "sentence";
}

/** "440 Hertz": what is counted is a thing, unless it is a company's ("40 Target stores"). */
export const ofCounted: Evidence = (of) => {
  const last = adjacent(of.around.before[0]);
  const next = of.around.after[0];
  if (!isAmbiguous(of) || last === undefined || !/^\d[\d.,]*$/.test(last.text)) return undefined;
  const isYear = /^(?:1[89]|20)\d\d$/.test(last.text);
  if (isYear || of.around.isPossessive || (next !== undefined && isCompanyNoun(next.folded))) {
    return undefined;
  }
  return reason("counted", -3, `${last.text} ${of.written}`);
};

/** "in Phoenix", "Lincoln, Nebraska". */
export const ofPlace: Evidence = (of) => {
  if (!isAmbiguous(of)) return undefined;
  const next = of.around.after[0];
  if (next !== undefined && /^,\s$/.test(next.gap) && US_STATES.test(next.text)) {
    return reason("place", -6, `${of.written}, ${next.text}`);
  }
  const last = adjacent(of.around.before[0]);
  if (HOLDINGS.has(of.around.before[1]?.folded ?? "")) return undefined;
  const isPlace = PLACES.has(of.written.toLowerCase());
  if (
    isPlace &&
    last !== undefined &&
    /^(?:in|near|around|across|outside|downtown)$/.test(last.folded)
  ) {
    return reason("place", -4, `${last.text} ${of.written}`);
  }
  if (last === undefined) return undefined;
  if (last.folded === "of" && PLACE_NOUNS.test(of.around.before[1]?.folded ?? "")) {
    return reason("place", -4, `${of.around.before[1]?.text} of ${of.written}`);
  }
  if (!isPlace) return ofWalk(of, last);
  // "Crews from Orange": who comes from a place, and customers and data from companies.
  if (last.folded === "from" && LOCALS.test(of.around.before[1]?.folded ?? "")) {
    return reason("place", -3, `${of.around.before[1]?.text} from ${of.written}`);
  }
  const isOnWay = WAYS.test(last.folded) || (MAY_BE_WAYS.test(last.folded) && isOfMotion(of));
  return isOnWay ? reason("place", -1.5, `${last.text} ${of.written}`) : undefined;
};

/** "Residents of Oracle", "the town of Orange". */
const PLACE_NOUNS =
  /^(?:residents?|mayor|town|city|village|hamlet|suburbs?|outskirts|streets|citizens|inhabitants|north|south|east|west|miles|coast|port|archdiocese|diocese|bishop|duke|duchess|province|island|county|parish|borough)$/;
const LOCALS =
  /^(?:crews?|firefighters?|deput(?:y|ies)|residents?|people|famil(?:y|ies)|students?|teams?|refugees?|voters?|farmers?|wom[ae]n|m[ae]n|girls?|boys?|couples?|teenagers?|sisters?|brothers?|cousins|friends?|pensioners?|pupils?|children|kids|drivers?|miles|km|kilomet(?:er|re)s|native|senators?|singers?|players?)$/;

/** One goes there or past it; a company must be told by more than that. */
const WAYS = /^(?:towards?|past|nach)$/;
/** The same behind a word of motion ("a walk to Orange", "drove through Phoenix"). */
const MAY_BE_WAYS = /^(?:to|through|via|from|into|at|over|by|über|durch|von)$/;
const MOTION =
  /^(?:(?:walk|travel|fl(?:y|ies)|sail|march|head|hik|cycl|commut|wander|flow|journey|arriv|stop|retir|mov|roll|pass)(?:s|es|ed|ing|led|ling|ped|ping|e|er|ers)?|dr(?:ive|ives|ove|iven|iving)|fl(?:ew|own|ying)|r(?:an|uns?|unning|ode|ide|ides)|trips?|roads?|routes?|way|highway|trains?|bus|buses|ferry|close|fähr(?:t|en)|fahr(?:en|t)|fuhr(?:en)?|flogen|fliegt|reist(?:e|en)?|wandert(?:e|en)?|ging(?:en)?|zog(?:en)?)$/;

function isOfMotion({ around }: Case): boolean {
  return around.before.some(({ folded }) => MOTION.test(folded));
}

/** "walked through Square": one walks through places and things; payments go through companies. */
function ofWalk({ around, written }: Case, last: Neighbour): Reason | undefined {
  if (!/^(?:through|past|across|along|around|over|durch)$/.test(last.folded)) return undefined;
  const isWalked = around.before.slice(1).some(({ folded }) => ON_FOOT.test(folded));
  return isWalked ? reason("walked", -1, `${last.text} ${written}`) : undefined;
}

/** How people go, and payments and data do not. */
const ON_FOOT =
  /^(?:(?:walk|stroll|wander|march|jog|trek|climb|paddl|hik|cycl)(?:e?[ds]|es|ing|e)?|dr(?:ive|ives|ove|iven|iving)|r(?:ode|ide|ides|iding)|wandert(?:e|en)?|spazier(?:t|te|en)|ging(?:en)?)$/;
