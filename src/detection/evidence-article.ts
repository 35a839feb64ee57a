import type { Article, BlockLink } from "./article.js";
import { reason } from "./evidence.js";
import { sumOf, THRESHOLDS, type Verdict } from "./judge.js";
import type { Candidate, Reason } from "./mention.js";

/** A candidate with the verdicts on each company that has its name. */
export type Weighed = {
  readonly candidate: Candidate;
  readonly written: string;
  /** The same in lower case. */
  readonly lowered: string;
  readonly verdicts: readonly Verdict[];
};

/** What the article as a whole tells of companies, by company number. */
export type ArticleEvidence = {
  /** The spellings, folded, under which a company is sure by its own sentence. */
  readonly sureSpellings: ReadonlyMap<number, ReadonlySet<string>>;
  /** The same of companies that are at least likely. */
  readonly likelySpellings: ReadonlyMap<number, ReadonlySet<string>>;
  /** The same of those that are likely by a word beside them that tells of companies. */
  readonly toldSpellings: ReadonlyMap<number, ReadonlySet<string>>;
  /** Spellings, folded, that stand behind a given name or a title. */
  readonly personNames: ReadonlySet<string>;
};

/** Gathers what each sentence found, so that one mention can speak for another. */
export function gatherArticle(weighed: readonly Weighed[]): ArticleEvidence {
  const sure = new Map<number, Set<string>>();
  const likely = new Map<number, Set<string>>();
  const told = new Map<number, Set<string>>();
  const personNames = new Set<string>();
  for (const { lowered, verdicts } of weighed) {
    for (const { name, reasons } of verdicts) {
      const sum = sumOf(reasons);
      if (sum < 0 && isPerson(reasons)) personNames.add(lowered);
      if (sum >= THRESHOLDS.sure) add(sure, name.company, lowered);
      if (sum < THRESHOLDS.likely) continue;
      add(likely, name.company, lowered);
      if (reasons.some(isTelling)) add(told, name.company, lowered);
    }
  }
  return { sureSpellings: sure, likelySpellings: likely, toldSpellings: told, personNames };
}

/** More than a capital letter and a word that goes before anything. */
function isTelling({ weight }: Reason): boolean {
  return weight >= 3;
}

/** Here the word is something else, whatever it is elsewhere; but "Apple Watch" goes on as a product. */
function tellsAgainst({ code, weight }: Reason): boolean {
  return weight < 0 && code !== "runs-on";
}

/** A company named in full once, or sure elsewhere, is what its short name means in that article. */
export function ofOtherMentions(
  { name, reasons }: Verdict,
  { written, lowered }: Weighed,
  { sureSpellings, likelySpellings, toldSpellings }: ArticleEvidence,
): Reason | undefined {
  const longer = longerThan(likelySpellings.get(name.company), lowered);
  if (longer !== undefined) return reason("full-name-elsewhere", 4, longer);
  const sum = sumOf(reasons);
  if (sum >= THRESHOLDS.sure || reasons.some(tellsAgainst)) return undefined;
  if (sureSpellings.get(name.company)?.has(lowered) === true) {
    return reason("sure-elsewhere", 4, written);
  }
  const isToldElsewhere = toldSpellings.get(name.company)?.has(lowered) === true;
  return isToldElsewhere && sum < THRESHOLDS.likely
    ? reason("likely-elsewhere", 3, written)
    : undefined;
}

/** "Harrison Ford" once, and "Ford" is he for the rest of the article. */
export function ofPersonElsewhere(
  { name, reasons }: Verdict,
  { written, lowered }: Weighed,
  { personNames, likelySpellings }: ArticleEvidence,
): Reason | undefined {
  if (!personNames.has(lowered) || likelySpellings.get(name.company)?.has(lowered) === true) {
    return undefined;
  }
  return isPerson(reasons) ? undefined : reason("person-elsewhere", -2, written);
}

function isPerson(reasons: readonly Reason[]): boolean {
  return (
    reasons.some(({ code }) => code === "person") &&
    reasons.some(({ code }) => code === "also-a-person's-name")
  );
}

/** What stands between two items of a list. */
const LIST_GAP = /^(?:\s?[,、/]\s?|\s?,?\s(?:and|or|nor|und|oder|noch|&)\s)$/u;

/** No such gap is longer. */
const LIST_GAP_LENGTH = 8;

/** "Target, Walmart and Home Depot": names that stand in a row are of one kind. */
export function ofList(
  weighed: readonly Weighed[],
  at: number,
  article: Article,
): Reason | undefined {
  const row = [
    ...rowFrom(weighed, at, { step: -1, article }),
    ...rowFrom(weighed, at, { step: 1, article }),
  ];
  const likely = row.find((one) => weighsAtLeast(one, THRESHOLDS.likely));
  if (likely !== undefined) return reason("list", 3, likely.written);
  const near = row.find((one) => weighsAtLeast(one, NEARLY_LIKELY));
  return near === undefined ? undefined : reason("list", 1, near.written);
}

/** As much as a common word weighs that has a capital inside a sentence. */
const NEARLY_LIKELY = 2;

/** The items of the same list to one side, the nearest first. */
function rowFrom(
  weighed: readonly Weighed[],
  from: number,
  { step, article }: { readonly step: 1 | -1; readonly article: Article },
): Weighed[] {
  const row: Weighed[] = [];
  for (let at = from; ; at += step) {
    const [one, other] = [weighed[at], weighed[at + step]];
    if (one === undefined || other === undefined) return row;
    const [first, second] =
      step === 1 ? [one.candidate, other.candidate] : [other.candidate, one.candidate];
    if (first.block !== second.block || second.start - first.end > LIST_GAP_LENGTH) return row;
    const gap = article.blocks[first.block]?.text.slice(first.end, second.start) ?? "";
    if (!LIST_GAP.test(gap)) return row;
    row.push(other);
  }
}

function weighsAtLeast({ verdicts }: Weighed, least: number): boolean {
  return verdicts.some(({ reasons }) => sumOf(reasons) >= least);
}

/** A link on the name to the company's own site. Its domains are asked for only where a link is. */
export function ofLink(
  candidate: Candidate,
  article: Article,
  domainsOf: () => readonly string[],
): Reason | undefined {
  const links = article.blocks[candidate.block]?.links ?? [];
  const link = links.find((one) => one.start < candidate.end && one.end > candidate.start);
  if (link === undefined) return undefined;
  const domain = domainsOf().find((one) => isOn(link, one));
  return domain === undefined ? undefined : reason("link-to-company", 5, domain);
}

function isOn({ host }: BlockLink, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

function add(map: Map<number, Set<string>>, company: number, spelling: string): void {
  const set = map.get(company);
  if (set === undefined) map.set(company, new Set([spelling]));
  else set.add(spelling);
}

/** A longer spelling that has the own one as one of its words. */
function longerThan(spellings: ReadonlySet<string> | undefined, own: string): string | undefined {
  for (const one of spellings ?? []) if (one.length > own.length && one.includes(own)) return one;
  return undefined;
}
