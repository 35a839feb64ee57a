import type { Company } from "../domain/company.js";
import type { Article, BlockLink } from "./article.js";
import { reason } from "./evidence.js";
import { sumOf, THRESHOLDS, type Verdict } from "./judge.js";
import type { Candidate, Reason } from "./mention.js";

/** A candidate with the verdicts on each company that has its name. */
export type Weighed = {
  readonly candidate: Candidate;
  readonly written: string;
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
  for (const { written, verdicts } of weighed) {
    for (const { name, reasons } of verdicts) {
      const sum = sumOf(reasons);
      if (sum >= THRESHOLDS.sure) add(sure, name.company, written);
      if (sum >= THRESHOLDS.likely) add(likely, name.company, written);
    }
  }
  return { sureSpellings: sure, likelySpellings: likely };
}

/** A company named in full once, or sure elsewhere, is what its short name means in that article. */
export function ofOtherMentions(
  { name, reasons }: Verdict,
  written: string,
  { sureSpellings, likelySpellings }: ArticleEvidence,
): Reason | undefined {
  const own = written.toLowerCase();
  const longer = otherThan(likelySpellings.get(name.company), own);
  if (longer !== undefined) return reason("full-name-elsewhere", 4, longer);
  if (sumOf(reasons) >= THRESHOLDS.sure) return undefined;
  return sureSpellings.get(name.company)?.has(own) === true
    ? reason("sure-elsewhere", 4, written)
    : undefined;
}

/** What stands between two items of a list. */
const LIST_GAP = /^(?:\s?[,、/]\s?|\s?,?\s(?:and|or|und|oder|&)\s)$/u;

/** "Target, Walmart and Home Depot": names that stand in a row are of one kind. */
export function ofList(
  neighbours: readonly Weighed[],
  of: Weighed,
  text: string,
): Reason | undefined {
  const other = neighbours.find((one) => {
    const [first, second] = one.candidate.start < of.candidate.start ? [one, of] : [of, one];
    const isLikely = one.verdicts.some(({ reasons }) => sumOf(reasons) >= THRESHOLDS.likely);
    const gap = text.slice(first.candidate.end, second.candidate.start);
    return isLikely && one.candidate.block === of.candidate.block && LIST_GAP.test(gap);
  });
  return other === undefined ? undefined : reason("list", 2, other.written);
}

/** A link on the name to the company's own site. */
export function ofLink(
  candidate: Candidate,
  article: Article,
  company: Company,
): Reason | undefined {
  const links = article.blocks[candidate.block]?.links ?? [];
  const link = links.find((one) => one.start < candidate.end && one.end > candidate.start);
  if (link === undefined) return undefined;
  const domain = company.domains.find((one) => isOn(link, one));
  return domain === undefined ? undefined : reason("link-to-company", 5, domain);
}

function isOn({ host }: BlockLink, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

function add(map: Map<number, Set<string>>, company: number, written: string): void {
  const set = map.get(company) ?? new Set<string>();
  map.set(company, set.add(written.toLowerCase()));
}

/** A longer spelling that has the own one as one of its words. */
function otherThan(spellings: ReadonlySet<string> | undefined, own: string): string | undefined {
  return [...(spellings ?? [])].find((one) => one.length > own.length && one.includes(own));
}
