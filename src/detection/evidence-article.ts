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
};

/** Gathers what each sentence found, so that one mention can speak for another. */
export function gatherArticle(weighed: readonly Weighed[]): ArticleEvidence {
  const sure = new Map<number, Set<string>>();
  const likely = new Map<number, Set<string>>();
  for (const { lowered, verdicts } of weighed) {
    for (const { name, reasons } of verdicts) {
      const sum = sumOf(reasons);
      if (sum >= THRESHOLDS.sure) add(sure, name.company, lowered);
      if (sum >= THRESHOLDS.likely) add(likely, name.company, lowered);
    }
  }
  return { sureSpellings: sure, likelySpellings: likely };
}

/** A company named in full once, or sure elsewhere, is what its short name means in that article. */
export function ofOtherMentions(
  { name, reasons }: Verdict,
  { written, lowered }: Weighed,
  { sureSpellings, likelySpellings }: ArticleEvidence,
): Reason | undefined {
  const longer = longerThan(likelySpellings.get(name.company), lowered);
  if (longer !== undefined) return reason("full-name-elsewhere", 4, longer);
  if (sumOf(reasons) >= THRESHOLDS.sure) return undefined;
  return sureSpellings.get(name.company)?.has(lowered) === true
    ? reason("sure-elsewhere", 4, written)
    : undefined;
}

/** What stands between two items of a list. */
const LIST_GAP = /^(?:\s?[,、/]\s?|\s?,?\s(?:and|or|und|oder|&)\s)$/u;

/** No such gap is longer. */
const LIST_GAP_LENGTH = 8;

/**
 * "Target, Walmart and Home Depot": names that stand in a row are of one kind.
 *
 * @param neighbours the candidates of the article before and behind, where there are any
 */
export function ofList(
  neighbours: readonly (Weighed | undefined)[],
  of: Weighed,
  { blocks }: Article,
): Reason | undefined {
  const { block } = of.candidate;
  const other = neighbours.find((one) => {
    if (one?.candidate.block !== block) return false;
    const [first, second] = one.candidate.start < of.candidate.start ? [one, of] : [of, one];
    const [from, to] = [first.candidate.end, second.candidate.start];
    if (to - from > LIST_GAP_LENGTH || !isLikely(one)) return false;
    return LIST_GAP.test(blocks[block]?.text.slice(from, to) ?? "");
  });
  return other === undefined ? undefined : reason("list", 2, other.written);
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

function isLikely({ verdicts }: Weighed): boolean {
  return verdicts.some(({ reasons }) => sumOf(reasons) >= THRESHOLDS.likely);
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
