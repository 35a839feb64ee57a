import type { Article, BlockLink } from "./article.js";
import { reason } from "./evidence.js";
import { THRESHOLDS, type Verdict } from "./judge.js";
import type { Candidate, Reason } from "./mention.js";
import {
  COMPANY_FAMILIES,
  GIVEN_NAMES,
  isOnlyPlace,
  PERSON_NAMES,
  PLACES,
} from "./proper-words.js";

/** A candidate with the verdicts on each company that has its name. */
export type Weighed = {
  readonly candidate: Candidate;
  /** Its place among the candidates of the article. */
  readonly order: number;
  readonly written: string;
  /** The same in lower case. */
  readonly lowered: string;
  readonly verdicts: readonly Verdict[];
  /** The greatest sum of its verdicts. */
  readonly heaviest: number;
};

/** What the article as a whole tells of companies, by company number. */
export type ArticleEvidence = {
  /** The spellings, folded, under which a company is sure by its own sentence. */
  readonly sureSpellings: ReadonlyMap<number, ReadonlySet<string>>;
  /** The same of companies that are at least likely. */
  readonly likelySpellings: ReadonlyMap<number, ReadonlySet<string>>;
  /** The same of those that are likely by a word beside them that tells of companies. */
  readonly toldSpellings: ReadonlyMap<number, ReadonlySet<string>>;
  /** Spellings, folded, that stand behind a given name or a title, with the number of the first candidate that does. */
  readonly personNames: ReadonlyMap<string, number>;
  /** Spellings, folded, that begin the full name of another company. */
  readonly otherCompanies: ReadonlySet<string>;
  /** Spellings, folded, that mean something else at one place at least. */
  readonly otherSenses: ReadonlySet<string>;
  /** Spellings, folded, of works, viruses and teams. */
  readonly calledSo: ReadonlySet<string>;
};

/** Gathers what each sentence found, so that one mention can speak for another. */
export function gatherArticle(weighed: readonly Weighed[]): ArticleEvidence {
  const sure = new Map<number, Set<string>>();
  const likely = new Map<number, Set<string>>();
  const told = new Map<number, Set<string>>();
  const personNames = new Map<string, number>();
  const otherCompanies = new Set<string>();
  const otherSenses = new Set<string>();
  const calledSo = new Set<string>();
  weighed.forEach(({ lowered, verdicts, order }) => {
    for (const { name, reasons, sum } of verdicts) {
      if (sum < 0 && isPerson(reasons) && !personNames.has(lowered))
        personNames.set(lowered, order);
      if (reasons.some(isOtherSense)) otherSenses.add(lowered);
      if (reasons.some(({ code }) => code === "called-so" || code === "team"))
        calledSo.add(lowered);
      if (reasons.some(isOtherCompany)) otherCompanies.add(lowered);
      if (sum >= THRESHOLDS.sure) add(sure, name.company, lowered);
      if (sum < THRESHOLDS.likely) continue;
      add(likely, name.company, lowered);
      if (reasons.some(isTelling)) add(told, name.company, lowered);
    }
  });
  return {
    sureSpellings: sure,
    likelySpellings: likely,
    toldSpellings: told,
    personNames,
    otherCompanies,
    otherSenses,
    calledSo,
  };
}

/** More than a capital letter and a word that goes before anything. */
function isTelling({ weight }: Reason): boolean {
  return weight >= 3;
}

/** The same of what stands beside the name, which the name itself is not. */
function isTellingBeside(found: Reason): boolean {
  return isTelling(found) && !/-name$/.test(found.code);
}

/** The word is plainly something else there; letters alone ("target") do not tell. */
function isOtherSense({ code, weight }: Reason): boolean {
  return (
    weight <= -3 &&
    !/^(?:runs-on|part-of-hyphenated|small-letters|share-line|inside-address|number)$/.test(code)
  );
}

/** Here the word is something else, whatever it is elsewhere; but "Apple Watch" goes on as a product. */
function tellsAgainst({ code, weight }: Reason): boolean {
  return weight <= -2 && code !== "runs-on";
}

/** A company named in full once, or sure elsewhere, is what its short name means in that article. */
export function ofOtherMentions(
  { name, reasons, sum }: Verdict,
  { written, lowered }: Weighed,
  { sureSpellings, likelySpellings, toldSpellings, otherSenses }: ArticleEvidence,
): Reason | undefined {
  const longer = longerThan(likelySpellings.get(name.company), lowered);
  // "Kim Wells" and "Wells Fargo" in one article: "Wells" alone may be either.
  const isOfTwo = name.class === "ambiguous" && otherSenses.has(lowered);
  if (longer !== undefined) return reason("full-name-elsewhere", isOfTwo ? 2 : 4, longer);
  if (sum >= THRESHOLDS.sure || reasons.some(tellsAgainst)) return undefined;
  const isMixed = otherSenses.has(lowered);
  const mixedWeight = COMPANY_FAMILIES.has(lowered) ? 2 : MIXED_WEIGHT;
  if (sureSpellings.get(name.company)?.has(lowered) === true) {
    return reason("sure-elsewhere", isMixed ? mixedWeight : 4, written);
  }
  const isToldElsewhere = toldSpellings.get(name.company)?.has(lowered) === true;
  return isToldElsewhere && sum < THRESHOLDS.likely
    ? reason("likely-elsewhere", isMixed ? mixedWeight : weightOfLikely(lowered, reasons), written)
    : undefined;
}

/** People of a place and of a company are spoken of alike; a German noun has its capital as the noun, too. */
function weightOfLikely(lowered: string, reasons: readonly Reason[]): number {
  if (reasons.some(({ code }) => code === "capital-of-a-noun")) return 1.5;
  if (GIVEN_NAMES.has(lowered)) return 1;
  return isOnlyPlace(lowered) ? 1.5 : 3;
}

/** Where a word has both senses in one article, one mention alone does not speak for another. */
const MIXED_WEIGHT = 1;

/**
 * "Dell fell 5 percent": news gives a person's full name or title once, so that a family name which
 * stands alone throughout an article is a company's.
 */
export function ofNobody(
  { name, reasons }: Verdict,
  { lowered, written, order }: Weighed,
  { otherSenses, personNames }: ArticleEvidence,
): Reason | undefined {
  if (name.class !== "ambiguous" || !PERSON_NAMES.has(lowered) || reasons.some(tellsAgainst)) {
    return undefined;
  }
  if (PLACES.has(lowered) || GIVEN_NAMES.has(lowered)) return undefined;
  const isBeforePerson = COMPANY_FAMILIES.has(lowered) && order < (personNames.get(lowered) ?? -1);
  if (otherSenses.has(lowered) && !isBeforePerson) return undefined;
  return reason("nobody-of-that-name", COMPANY_FAMILIES.has(lowered) ? 2.5 : 1, written);
}

/** "Mosaic Systems Inc." once, and "Mosaic" is short for that. */
export function ofOtherCompany(
  { name, reasons }: Verdict,
  { lowered, written }: Weighed,
  { otherCompanies, likelySpellings }: ArticleEvidence,
): Reason | undefined {
  if (!otherCompanies.has(lowered) || reasons.some(isOtherCompany)) return undefined;
  const isNamedInFull = longerThan(likelySpellings.get(name.company), lowered) !== undefined;
  return isNamedInFull ? undefined : reason("other-company-elsewhere", -4, written);
}

function isOtherCompany({ code }: Reason): boolean {
  return code === "other-company";
}

/** "the Delta variant" once, and "Delta" with nothing but its capital is that. */
export function ofOtherSense(
  { name, reasons }: Verdict,
  { lowered, written }: Weighed,
  { calledSo }: ArticleEvidence,
): Reason | undefined {
  if (name.class !== "ambiguous" || !calledSo.has(lowered)) return undefined;
  return reasons.some(tellsAgainst) || reasons.some(isMoreThanCapital)
    ? undefined
    : reason("other-sense-elsewhere", -1.5, written);
}

function isMoreThanCapital({ code, weight }: Reason): boolean {
  if (code === "native-subject") return weight > 3;
  return weight >= 2 && !/^(?:capital-|acronym|foreign-word|letter-|also-)/.test(code);
}

/** "Harrison Ford" once, and "Ford" is he for the rest of the article. */
export function ofPersonElsewhere(
  { name, reasons }: Verdict,
  { written, lowered, order }: Weighed,
  { personNames, toldSpellings }: ArticleEvidence,
): Reason | undefined {
  // A person is named in full first.
  if (order < (personNames.get(lowered) ?? Number.POSITIVE_INFINITY)) return undefined;
  const isToldOf = toldSpellings.get(name.company)?.has(lowered) === true;
  if (name.class === "ambiguous" && isToldOf) return undefined;
  return isPerson(reasons) || reasons.some(isTellingBeside)
    ? undefined
    : reason("person-elsewhere", COMPANY_FAMILIES.has(lowered) ? -1 : -2, written);
}

function isPerson(reasons: readonly Reason[]): boolean {
  return reasons.some(({ code }) => code === "person");
}

/** A link on the name to the company's own site. Its domains are asked for only where a link is. */
export function ofLink(
  candidate: Candidate,
  article: Article,
  domainsOf: () => readonly string[],
): Reason | undefined {
  const links = article.blocks[candidate.block]?.links ?? [];
  const link = links.length === 0 ? undefined : linkOn(links, candidate);
  if (link === undefined) return undefined;
  const domain = domainsOf().find((one) => isOn(link, one));
  return domain === undefined ? undefined : reason("link-to-company", 5, domain);
}

/** The first that shares a letter with the candidate: halved down to, since a block may be all links. */
function linkOn(links: readonly BlockLink[], { start, end }: Candidate): BlockLink | undefined {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((links[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const link = links[low];
  return link !== undefined && link.start < end ? link : undefined;
}

export function isOn({ host }: Pick<BlockLink, "host">, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

function add(map: Map<number, Set<string>>, company: number, spelling: string): void {
  const set = map.get(company);
  if (set === undefined) map.set(company, new Set<string>().add(spelling));
  else if (set.size < MOST_SPELLINGS) set.add(spelling);
}

/** A page can spell one name in thousands of ways, and each mention is held against all of them. */
const MOST_SPELLINGS = 32;

/** A longer spelling that has the own one as one of its words. */
function longerThan(spellings: ReadonlySet<string> | undefined, own: string): string | undefined {
  for (const one of spellings ?? []) if (one.length > own.length && one.includes(own)) return one;
  return undefined;
}
