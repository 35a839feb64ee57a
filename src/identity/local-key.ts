import { eachInSteps, type Steps } from "../dataset/steps.js";
import { looseKeyWords, nameWords } from "./name-key.js";

/** What is named beyond one state or country is not compared so. */
export type Local = {
  readonly name: string;
  readonly country: string | undefined;
  readonly region: string | undefined;
};

/** States that write their own name before those of their bodies, by the words of their names. */
const STATES: Readonly<Record<string, string>> = Object.fromEntries(
  `AK alaska|AL alabama|AR arkansas|AZ arizona|CA california|CO colorado|CT connecticut|DE delaware|FL florida
  |GA georgia|HI hawaii|IA iowa|ID idaho|IL illinoi|IN indiana|KS kansas|KY kentucky|LA louisiana|MA massachusetts
  |MD maryland|ME maine|MI michigan|MN minnesota|MO missouri|MS mississippi|MT montana|NC north carolina
  |ND north dakota|NE nebraska|NH new hampshire|NJ new jersey|NM new mexico|NV nevada|NY new york|OH ohio
  |OK oklahoma|OR oregon|PA pennsylvania|RI rhode island|SC south carolina|SD south dakota|TN tennessee
  |TX texa|UT utah|VA virginia|VT vermont|WA washington|WI wisconsin|WV west virginia|WY wyoming`
    .split("|")
    .map((entry) => entry.trim())
    .map((entry) => [entry.slice(0, 2), entry.slice(3)]),
);
/** What a state's body calls itself. */
const BODY = /^(?:attorney|authority|bureau|department|division|ministry|office)$/;
/** Where in the state it is, after its name: "Example Hospital - Springfield", "at Springfield". */
const PLACE = /\s+[-–—]\s+\p{Lu}[^-–—]*$|\s+at\s+\p{Lu}\S*(?:\s\p{Lu}\S*)?$/u;
/** With fewer words, a name without its place would be anyone's. */
const FEWEST_WORDS = 3;

/**
 * What names of one organisation have in common that stand in one state, or one country that has none: the
 * order of words, "System" and the like at the end, the state's own name before a body's, and the place
 * behind the name do not count, nor does one misspelled word.
 *
 * @param all every organisation: a place is left out only where no other place stands behind the same name
 * @returns for an organisation its key; `undefined` where the name is too short, or its place not known
 */
export function* localKeys(
  all: readonly Local[],
  spelling: (word: string) => string,
): Steps<(local: Local) => string | undefined> {
  const places = new Map<string, Set<string>>();
  yield* eachInSteps(all, (local) => {
    const [place] = PLACE.exec(local.name) ?? [];
    if (place === undefined) return;
    const key = keyOf({ ...local, name: local.name.replace(PLACE, "") }, spelling);
    if (key === undefined) return;
    places.set(key, (places.get(key) ?? new Set()).add(nameWords(place).join("")));
  });
  return (local) => {
    const bare = keyOf({ ...local, name: local.name.replace(PLACE, "") }, spelling);
    const isOnly = bare !== undefined && (places.get(bare)?.size ?? 0) <= 1;
    return isOnly ? bare : keyOf(local, spelling);
  };
}

function keyOf(
  { name, country, region }: Local,
  spelling: (word: string) => string,
): string | undefined {
  if (region === undefined && (country === undefined || country === "US")) return undefined;
  const words = looseKeyWords(withoutState(ownWords(name), region));
  if (words.length < FEWEST_WORDS) return undefined;
  return `${words.map(spelling).sort().join(" ")}, ${country ?? ""} ${region ?? ""}`;
}

function ownWords(name: string): readonly string[] {
  const words = nameWords(name);
  return words[0] === "trustee" ? words.slice(1) : words;
}

function withoutState(words: readonly string[], region: string | undefined): readonly string[] {
  const state = STATES[region ?? ""]?.split(" ") ?? [];
  const isFirst = state.length > 0 && state.every((word, at) => words[at] === word);
  return isFirst && BODY.test(words[state.length] ?? "") ? words.slice(state.length) : words;
}
