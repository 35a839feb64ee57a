import type { Dataset } from "../dataset/dataset.js";
import type { PoolName } from "../dataset/name-entry.js";
import type { CompanyId } from "../domain/company.js";
import type { Article } from "./article.js";
import { candidatesOf } from "./candidates.js";
import type { Case } from "./evidence.js";
import {
  type ArticleEvidence,
  gatherArticle,
  ofLink,
  ofNobody,
  ofOtherCompany,
  ofOtherMentions,
  ofOtherSense,
  ofPersonElsewhere,
  type Weighed,
} from "./evidence-article.js";
import { listJoinsOf, ofDefinition, ofList, ofOwnerCompany } from "./evidence-row.js";
import { ofOwnSite } from "./evidence-site.js";
import { confidenceOf, judgeSentences, type Verdict } from "./judge.js";
import { languageOf } from "./language.js";
import { legalFormAfter, stopAfter } from "./legal-form.js";
import type { Candidate, Mention, Reason, Refusal } from "./mention.js";
import { SentenceAround } from "./surroundings.js";
import { OTHER_BODIES } from "./word-sets.js";

/** What detection needs of a dataset. */
export type KnownNames = Pick<Dataset, "names" | "companyIdAt" | "company">;

/** Every known name of an article, judged, in the order of the text. */
export type Detection = {
  readonly mentions: readonly Mention[];
  readonly refusals: readonly Refusal[];
};

/** Finds the companies that an article names. Pure: the same article and dataset, the same answer. */
export function detect(article: Article, dataset: KnownNames): Detection {
  const language = languageOf(article);
  const weighed = weighAll(candidatesOf(article, dataset.names), article, language);
  const known = { article, dataset, evidence: gatherArticle(weighed) };
  const joins = listJoinsOf(weighed, article);
  const idOf = companyIds(dataset);
  const mentions: Mention[] = [];
  const refusals: Refusal[] = [];
  weighed.forEach((one, at) => {
    const rows = [
      ofList(weighed, at, joins),
      ofOwnerCompany(weighed, at, article),
      ofDefinition(weighed, at, article),
    ];
    const best = bestOf(
      one.verdicts.map((verdict) => inArticle(verdict, one, rows, known)),
      one.lowered,
    );
    if (best === undefined) return;
    const { block, start, end } = one.candidate;
    const company = idOf(best.name.company);
    const { written: text } = one;
    const { reasons } = best;
    const confidence = confidenceOf(best.sum);
    if (confidence === undefined) refusals.push({ block, start, end, text, company, reasons });
    else mentions.push({ block, start, end, text, company, reasons, confidence });
  });
  return { mentions, refusals };
}

type Known = {
  readonly article: Article;
  readonly dataset: KnownNames;
  readonly evidence: ArticleEvidence;
};

/** The verdict of the sentence, with what the rest of the article adds. */
function inArticle(
  verdict: Verdict,
  of: Weighed,
  rows: readonly (Reason | undefined)[],
  { article, dataset, evidence }: Known,
): Verdict {
  const more: Reason[] = [];
  for (const found of rows) keep(more, found);
  keep(more, ofOtherMentions(verdict, of, evidence));
  keep(more, ofOtherCompany(verdict, of, evidence));
  keep(more, ofPersonElsewhere(verdict, of, evidence) ?? ofOtherSense(verdict, of, evidence));
  keep(more, ofNobody(verdict, of, evidence));
  const domains = () => domainsOf(verdict, dataset);
  keep(more, ofLink(of.candidate, article, domains));
  keep(more, ofOwnSite(of.candidate, article, domains));
  if (more.length === 0) return verdict;
  const sum = more.reduce((all, { weight }) => all + weight, verdict.sum);
  return { name: verdict.name, reasons: verdict.reasons.concat(more), sum };
}

function keep(reasons: Reason[], found: Reason | undefined): void {
  if (found !== undefined) reasons.push(found);
}

function domainsOf({ name }: Verdict, dataset: KnownNames): readonly string[] {
  return dataset.company(dataset.companyIdAt(name.company))?.domains ?? [];
}

/** Reads the id of each company once, however often an article names it. */
function companyIds(dataset: KnownNames): (company: number) => CompanyId {
  const read = new Map<number, CompanyId>();
  return (company) => {
    const id = read.get(company) ?? dataset.companyIdAt(company);
    read.set(company, id);
    return id;
  };
}

/** As many candidates are judged together. More would be kept in memory, and not be faster. */
const BATCH = 256;

/** In the order of the text, so that those of one sentence share what it tells. */
function weighAll(
  candidates: readonly Candidate[],
  { blocks }: Article,
  language: string,
): readonly Weighed[] {
  const weighed: Weighed[] = [];
  let near: SentenceAround | undefined;
  for (let from = 0; from < candidates.length; from += BATCH) {
    const places: Place[] = [];
    const cases: Case[] = [];
    for (const found of candidates.slice(from, from + BATCH)) {
      const place = placeOf(found, blocks[found.block]?.text ?? "", near);
      near = place.around;
      places.push(place);
      for (const one of found.names) cases.push(caseOf(one, place, language));
    }
    const verdicts = judgeSentences(cases);
    let first = 0;
    for (const { candidate, name, tail } of places) {
      const own = verdicts.slice(first, first + candidate.names.length);
      first += own.length;
      const written = name + tail;
      const heaviest = own.reduce((most, { sum }) => Math.max(most, sum), -Infinity);
      const order = weighed.length;
      const lowered = written.toLowerCase();
      weighed.push({ candidate, order, written, lowered, verdicts: own, heaviest });
    }
    near?.leaveEarlier();
  }
  return weighed;
}

type Place = {
  readonly candidate: Candidate;
  readonly name: string;
  readonly legalForm: string;
  /** What stands behind the name and belongs to the mention. */
  readonly tail: string;
  readonly around: SentenceAround;
};

function placeOf(found: Candidate, text: string, near: SentenceAround | undefined): Place {
  const { block, start, end, isInflected, names } = found;
  const name = text.slice(start, end);
  const rest = isInflected ? "" : text.slice(end, end + 40);
  const legalForm = legalFormAfter(rest);
  const tail = legalForm === "" ? stopAfter(name, rest) : legalForm;
  const candidate = { block, start, end: end + tail.length, isInflected, names };
  return { candidate, name, legalForm, tail, around: new SentenceAround(text, candidate, near) };
}

function caseOf(
  name: PoolName,
  { candidate, name: written, legalForm, around }: Place,
  language: string,
): Case {
  return { name, written, isInflected: candidate.isInflected, legalForm, around, language };
}

/**
 * The heaviest. Of several that weigh the same the first, since that is mostly one company under two
 * entries; but "Methodist Hospital" is borne by many, and tells none.
 */
function bestOf(verdicts: readonly Verdict[], lowered: string): Verdict | undefined {
  if (verdicts.length < 2) return verdicts[0];
  const [best, second] = verdicts.toSorted((a, b) => b.sum - a.sum);
  if (best === undefined || second === undefined) return best;
  if (best.sum > second.sum) return best;
  if (best.name.class !== "ambiguous" || !isOfBody(lowered)) return best;
  if (best.sum <= 2) return best;
  const tie: Reason = { code: "name-of-several", value: "", weight: 2 - best.sum };
  return { name: best.name, reasons: [...best.reasons, tie], sum: 2 };
}

function isOfBody(lowered: string): boolean {
  return lowered.split(/[\s-]/).some((word) => OTHER_BODIES.has(word));
}
