import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import dictionary from "dictionary-en";
import type { AmbiguityReason } from "../identity/alias-class.js";
import { withoutArticle } from "../identity/legal-forms.js";

/** Lower-case English words; given and family names; cities and their regions and countries. */
export type NameLists = {
  readonly words: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly familyNames: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
};

const WORD_ENDINGS = ["s", "es", "ed", "d", "ing", "er", "r"];

/** @param folder one that holds `identity/` with lists of names and places, as the README describes */
export function readNameLists(folder: string): NameLists {
  const file = (name: string) => readFileSync(join(folder, "identity", name));
  const column = (name: string, at: number) => columnOf(gunzipSync(file(name)).toString(), at);
  const cities = "world-cities_202607.csv.gz";
  return {
    words: dictionaryWords(),
    givenNames: new Set([
      ...column("boberle_given_names_2020.csv.gz", 0),
      ...file("us_first_names.txt").toString().split(/\r?\n/).map(plain),
    ]),
    familyNames: new Set(column("boberle_family_names_2020.csv.gz", 0)),
    places: new Set([0, 1, 2].flatMap((at) => column(cities, at))),
  };
}

/** Why the lists say that a name may mean something else; `undefined` when none of them has it. */
export function lookUp(name: string, lists: NameLists): AmbiguityReason | undefined {
  const words = withoutArticle(name).split(/\s+/).map(plain);
  const [first = "", second] = words;
  if (second === undefined && isWord(first, lists.words)) return "word";
  if (lists.places.has(words.join(" "))) return "place";
  const isName =
    second === undefined
      ? [first, first.replace(/s$/, "")].some(
          (name) => lists.givenNames.has(name) || lists.familyNames.has(name),
        )
      : lists.givenNames.has(first) && lists.familyNames.has(second);
  return isName ? "name" : undefined;
}

/** Whether every word of a name is a common one: "Take Care", "Penn Station Grill" not. */
export function lookUpPhrase(name: string, lists: NameLists): AmbiguityReason | undefined {
  const words = withoutArticle(name)
    .split(/[\s-]+/)
    .map(plain);
  const areCommon = words.every((word) => isWord(word, lists.words) || lists.places.has(word));
  return areCommon ? "word" : undefined;
}

function isWord(word: string, words: ReadonlySet<string>): boolean {
  if (words.has(word)) return true;
  return WORD_ENDINGS.some((end) => word.endsWith(end) && words.has(word.slice(0, -end.length)));
}

/** What a dictionary's flag puts before a word: `cord/E` is "cord" and "discord". */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ["A", "re"],
  ["C", "de"],
  ["E", "dis"],
  ["F", "con"],
  ["I", "in"],
  ["K", "pro"],
  ["U", "un"],
]);

/** Common words of English: the dictionary writes proper nouns with a capital, and those are left out. */
export function dictionaryWords(): ReadonlySet<string> {
  const lines = Buffer.from(dictionary.dic).toString().split("\n").slice(1);
  const entries = lines.map((line) => line.split("/"));
  return new Set(
    entries
      .filter(([word = ""]) => /^[a-z][a-z-]+$/.test(word))
      .flatMap(([word = "", flags = ""]) => [
        word,
        ...[...flags].map((flag) => `${PREFIXES.get(flag) ?? ""}${word}`),
      ]),
  );
}

/** The lists have no quoted fields before the columns that are read, but for some names of places. */
function columnOf(csv: string, at: number): readonly string[] {
  return csv
    .split(/\r?\n/)
    .slice(1)
    .map((line) =>
      plain(
        line.replace(/"([^"]*)"/g, (_, text: string) => text.replaceAll(",", " ")).split(",")[at] ??
          "",
      ),
    )
    .filter((name) => name !== "");
}

/** Lower case, without diacritics and possessives. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}|['’]s?$/gu, "")
    .toLowerCase()
    .trim();
}
