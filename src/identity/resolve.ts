import { eachInSteps, finish, mapInSteps, type Steps } from "../dataset/steps.js";
import { isCommonName } from "./common-name.js";
import { type Home, homesOf, withoutOwnPlace } from "./home.js";
import { frequentNameTest, localNames } from "./local-names.js";
import { looseKey, nameKey } from "./name-key.js";
import { type Joined, sameCompanies } from "./same-companies.js";

/** An organisation to be resolved: of a reviewed record, or of a register's row. */
export type Organisation = {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly domains: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
  /** Where in the country; tells two organisations with one name apart. */
  readonly region: string | undefined;
};

/** What a person decided on names that letters alone cannot tell. */
export type ReviewedNames = {
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Names of one company, the present one first. */
  readonly same: readonly (readonly string[])[];
};

/** Which organisations are one company. */
export type Resolution = {
  /** For each organisation the number of its company, which is that of its first organisation. */
  readonly companies: readonly number[];
  /** For each organisation how it came to its company; empty for a company's first one. */
  readonly reasons: readonly (readonly Joined[])[];
  /** Pairs that have something in common and were kept apart: each is of another seed. */
  readonly keptApart: readonly { readonly organisation: number; readonly why: Joined }[];
};

/** Sites that host others: a domain of theirs is nobody's evidence. */
const HOSTS: ReadonlySet<string> = new Set([
  "facebook.com",
  "github.com",
  "google.com",
  "linkedin.com",
  "twitter.com",
  "wikipedia.org",
  "wordpress.com",
]);
/** With less, a trade name is not enough to join two organisations. */
const FEWEST_OTHER_LETTERS = 5;

/**
 * Tells which organisations are one company: by domain, by what a person decided, by name without legal
 * form, by a trade or former name, by name without "Group" and the like, by what
 * names in one state have in common, in this order. A name that
 * several organisations bear joins only within one state or country.
 *
 * @param seeds organisations of reviewed records; numbered first, and never joined with one another
 */
export function resolve(
  seeds: readonly Organisation[],
  others: readonly Organisation[],
  reviewed: ReviewedNames,
): Resolution {
  return finish(resolveInSteps(seeds, others, reviewed));
}

/** The same with places to pause. */
export function* resolveInSteps(
  seeds: readonly Organisation[],
  others: readonly Organisation[],
  reviewed: ReviewedNames,
): Steps<Resolution> {
  const all = [...seeds, ...others];
  const sets = sameCompanies(seeds.length);
  const keptApart: { organisation: number; why: Joined }[] = [];
  const reviewedKeys = keysOfReviewed(reviewed);
  const homeOf = yield* homesOf(all);
  const local = yield* localNames(all, homeOf);
  for (const pass of [...(yield* passes({ seeds, all, homeOf }, reviewedKeys)), local]) {
    const firsts = new Map<string, number>();
    yield* eachInSteps(all, (organisation, index) => {
      for (const { key, why } of pass(organisation, index)) {
        const first = firsts.get(key);
        if (first === undefined) firsts.set(key, index);
        else if (!sets.join(index, first, why)) keptApart.push({ organisation: index, why });
      }
    });
  }
  return {
    companies: yield* mapInSteps(all, (_, index) => sets.companyOf(index)),
    reasons: yield* mapInSteps(all, (_, index) => sets.reasonsOf(index)),
    keptApart,
  };
}

/** A key that organisations of one company share in one pass. */
type Shared = { readonly key: string; readonly why: Joined };
/** Which names of an organisation are compared. */
type Naming = "name-alone" | "with-telling-others" | "reviewed";
type Pass = (organisation: Organisation, index: number) => readonly Shared[];

/** What is resolved, and where each of it is at home. */
type Field = {
  readonly seeds: readonly Organisation[];
  readonly all: readonly Organisation[];
  readonly homeOf: (organisation: Organisation) => Home;
};

function* passes(
  { seeds, all, homeOf }: Field,
  reviewed: ReadonlyMap<string, string>,
): Steps<readonly Pass[]> {
  const isSeed = (index: number) => index < seeds.length;
  const namingOf = (index: number, withOthers: boolean): Naming =>
    isSeed(index) ? "reviewed" : withOthers ? "with-telling-others" : "name-alone";
  const seedCountries = yield* countriesByKey(seeds);
  const isFrequent = yield* frequentNameTest(all);
  // A name that a person gave one company is its own in every country, where its words are not common.
  const isBorneByMany = (name: string) =>
    isCommonName(name) || (isFrequent(name) && seedCountries.get(nameKey(name))?.length !== 1);
  const keyAtHome = (name: string, organisation: Organisation) => {
    const home = homeOf(organisation);
    return `${nameKey(withoutOwnPlace(name, home))} ${home.country ?? ""} ${home.region ?? ""}`;
  };
  const placedKey = (name: string, organisation: Organisation, ofSeed: boolean) =>
    ofSeed || !isBorneByMany(name) || isAtHome(seedCountries.get(nameKey(name)), organisation)
      ? nameKey(name)
      : keyAtHome(name, organisation);
  const byName =
    (by: Joined["by"]): Pass =>
    (organisation, index) =>
      namesIn(organisation, namingOf(index, by === "other name")).flatMap((name) => {
        const found = reviewed.get(nameKey(name));
        const key = found ?? placedKey(name, organisation, isSeed(index));
        const why: Joined = { by: found === undefined ? by : "reviewed", text: name };
        // One spelling of a name is common where another is not: "Health Texas", "HealthTexas".
        const { country, region } = homeOf(organisation);
        const isAbroad = country !== undefined && country !== "US";
        const isPlaced = (region !== undefined || isAbroad) && !isSeed(index);
        return [key, ...(isPlaced ? [keyAtHome(name, organisation)] : [])].map((key) => ({
          key,
          why,
        }));
      });
  return [
    ({ domains }, index) =>
      domains
        .filter((domain) => isSeed(index) || !HOSTS.has(domain))
        .map((domain) => ({ key: domain, why: { by: "domain", text: domain } })),
    byName("name"),
    byName("other name"),
    (organisation, index) =>
      namesIn(organisation, namingOf(index, false)).flatMap((name) => {
        const own = placedKey(name, organisation, isSeed(index));
        const loose = isCommonName(name) ? undefined : looseKey(name);
        return [own, loose]
          .filter((key) => key !== undefined)
          .map((key) => ({ key, why: { by: "loose name" as const, text: name } }));
      }),
  ];
}

/**
 * Its name first. Trade names too short to tell, or that many bear, are left out where a register gives
 * them; those of a seed were read by a person.
 */
function namesIn({ name, otherNames }: Organisation, by: Naming): readonly string[] {
  if (by === "name-alone") return [name];
  const isTelling = (other: string) =>
    !isCommonName(other) && nameKey(other).length >= FEWEST_OTHER_LETTERS;
  return [name, ...(by === "reviewed" ? otherNames : otherNames.filter(isTelling))];
}

/** The countries of the seeds that bear a name. */
function* countriesByKey(
  seeds: readonly Organisation[],
): Steps<ReadonlyMap<string, readonly (string | undefined)[]>> {
  const countries = new Map<string, (string | undefined)[]>();
  yield* eachInSteps(seeds, (seed) => {
    for (const key of new Set(namesIn(seed, "reviewed").map(nameKey))) {
      countries.set(key, [...(countries.get(key) ?? []), seed.country]);
    }
  });
  return countries;
}

/** Whether one seed alone bears the name, and nothing says that the organisation is of another country. */
function isAtHome(
  countries: readonly (string | undefined)[] | undefined,
  { country }: Organisation,
): boolean {
  if (countries?.length !== 1) return false;
  const [home] = countries;
  return home === undefined || country === undefined || home === country;
}

/** Key of each reviewed name → one that stands for its company. */
function keysOfReviewed({ renamed, same }: ReviewedNames): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const names of [...renamed.map(({ from, to }) => [to, from]), ...same]) {
    const [present = ""] = names.map(nameKey);
    const target = keys.get(present) ?? present;
    for (const name of names) keys.set(nameKey(name), target);
  }
  return keys;
}
