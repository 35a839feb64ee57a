import { foldText } from "../dataset/fold.js";
import { withoutArticle, withoutLegalForm } from "./legal-forms.js";

/** What registers shorten, and what is one word in two spellings. */
const WHOLE_WORDS: Readonly<Record<string, string>> = {
  assn: "association",
  assoc: "associates",
  asso: "association",
  bros: "brothers",
  centre: "center",
  cntr: "center",
  co: "company",
  comm: "community",
  corp: "corporation",
  ctr: "center",
  dept: "department",
  depatment: "department",
  dist: "district",
  disctrict: "district",
  fdn: "foundation",
  ft: "fort",
  govt: "government",
  hosp: "hospital",
  hospitals: "hospital",
  centers: "center",
  services: "service",
  systems: "system",
  solutions: "solution",
  technologies: "technology",
  physicians: "physician",
  intl: "international",
  manag: "management",
  mgmt: "management",
  mt: "mount",
  natl: "national",
  orthopedic: "orthopaedic",
  orthopedics: "orthopaedic",
  orthopaedics: "orthopaedic",
  pediatric: "paediatric",
  pediatrics: "paediatric",
  sch: "school",
  schools: "school",
  serv: "service",
  st: "saint",
  ste: "saint",
  svcs: "service",
  univ: "university",
};

/** Says nothing of which company it is when it stands at the end. */
const LOOSE_ENDINGS = new Set([
  "companies",
  "company",
  "corporation",
  "group",
  "holding",
  "holdings",
  "international",
  "na",
  "usa",
]);
/** With less, "Delta Group" would be "Delta". */
const FEWEST_LOOSE_LETTERS = 8;

/** The words of a name that tell its company: folded, whole, without article and legal form. */
export function nameWords(name: string): readonly string[] {
  const tidy = name.trim().replace(/\bu\.\s?s\.(?:a\.)?(?=\s|$)/gi, "US");
  const bare = withoutLegalForm(withoutArticle(tidy)) ?? withoutArticle(tidy);
  const folded = foldText(bare.replace(/['’`]/g, ""));
  return folded
    .split(/[ .&]+/)
    .filter((word) => word !== "")
    .map((word) => (Object.hasOwn(WHOLE_WORDS, word) ? (WHOLE_WORDS[word] ?? word) : word));
}

/**
 * What spellings of one name have in common: "The Example Systems, Inc." and "EXAMPLE SYSTEM".
 * Spaces do not count ("United Health Care", "UnitedHealthcare").
 */
export function nameKey(name: string): string {
  const words = nameWords(name);
  const [first = "", second = ""] = words;
  return (first === "united" && second === "states" ? ["us", ...words.slice(2)] : words).join("");
}

/**
 * The key without "Group", "Holdings" and the like at its end.
 *
 * @returns `undefined` when it has none, or too little is left to tell a company
 */
export function looseKey(name: string): string | undefined {
  const words = [...nameWords(name)];
  const before = words.length;
  while (words.length > 1 && LOOSE_ENDINGS.has(words.at(-1) ?? "")) words.pop();
  const key = words.join("");
  const isTelling = words.length > 1 || key.length >= FEWEST_LOOSE_LETTERS;
  return words.length < before && isTelling ? key : undefined;
}
