import type { Dataset } from "../dataset/dataset.js";
import { namesAt } from "../dataset/name-search.js";
import type { Article } from "./article.js";
import {
  gatherArticle,
  ofLink,
  ofList,
  ofOtherMentions,
  type Weighed,
} from "./evidence-article.js";
import { confidenceOf, judgeSentence, sumOf, type Verdict } from "./judge.js";
import { languageOf } from "./language.js";
import { legalFormAfter } from "./legal-form.js";
import type { Candidate, Mention, Reason, Refusal } from "./mention.js";
import { scan } from "./scan.js";
import { surroundingsOf } from "./surroundings.js";

/** What detection needs of a dataset. */
export type KnownNames = Pick<Dataset, "names" | "companyIdAt" | "company">;

/** Every known name of an article, judged, in the order of the text. */
export type Detection = {
  readonly mentions: readonly Mention[];
  readonly refusals: readonly Refusal[];
};

/** Finds the companies that an article names. Pure: the same article and dataset, the same answer. */
export function detect(article: Article, dataset: KnownNames): Detection {
  const candidates = candidatesOf(article, dataset);
  const language = languageOf(article);
  const weighed = candidates.map((candidate) => weigh(candidate, article, language));
  const evidence = gatherArticle(weighed);
  const mentions: Mention[] = [];
  const refusals: Refusal[] = [];
  weighed.forEach((one, at) => {
    const neighbours = [weighed[at - 1], weighed[at + 1]].filter((other) => other !== undefined);
    const inRow = ofList(neighbours, one, article.blocks[one.candidate.block]?.text ?? "");
    const best = bestOf(
      one.verdicts.map((verdict) => {
        const company = dataset.company(dataset.companyIdAt(verdict.name.company));
        const link = company === undefined ? undefined : ofLink(one.candidate, article, company);
        const more = [inRow, ofOtherMentions(verdict, one.written, evidence), link];
        const found = more.filter((reason) => reason !== undefined);
        return { name: verdict.name, reasons: [...verdict.reasons, ...found] };
      }),
    );
    if (best === undefined) return;
    const { block, start, end } = one.candidate;
    const company = dataset.companyIdAt(best.name.company);
    const found = { block, start, end, text: one.written, company, reasons: best.reasons };
    const confidence = confidenceOf(sumOf(best.reasons));
    if (confidence === undefined) refusals.push(found);
    else mentions.push({ ...found, confidence });
  });
  return { mentions, refusals };
}

/** Under this share of capitals among letters, a text has none to go by. */
const FEWEST_CAPITALS = 0.005;
/** The beginning of an article shows how it is written. */
const SAMPLE_LETTERS = 2000;
const CAPITAL = /\p{Lu}/gu;

function candidatesOf({ blocks }: Article, { names }: KnownNames): Candidate[] {
  const everyWord = isInLowerCase(blocks.map(({ text }) => text));
  return blocks.flatMap(({ text }, block) =>
    scan(text, names, { everyWord }).map((hit) => {
      const found = namesAt(names, { ...hit, text, anyCase: everyWord });
      // A plus sign belongs to the name it tells from another ("Canal+").
      const hasPlus = found.some(({ endsWithPlus }) => endsWithPlus);
      return { ...hit, block, end: hit.end + (hasPlus ? 1 : 0), names: found };
    }),
  );
}

function isInLowerCase(texts: readonly string[]): boolean {
  let letters = 0;
  let capitals = 0;
  for (const text of texts) {
    const sample = text.slice(0, SAMPLE_LETTERS - letters);
    letters += sample.length;
    for (const _capital of sample.matchAll(CAPITAL)) capitals++;
    if (letters >= SAMPLE_LETTERS) break;
  }
  return capitals <= letters * FEWEST_CAPITALS;
}

function weigh(found: Candidate, { blocks }: Article, language: string): Weighed {
  const text = blocks[found.block]?.text ?? "";
  const { isInflected } = found;
  const name = text.slice(found.start, found.end);
  const legalForm = isInflected ? "" : legalFormAfter(text.slice(found.end, found.end + 40));
  const candidate = { ...found, end: found.end + legalForm.length };
  const around = surroundingsOf(text, candidate);
  const verdicts = candidate.names.map((one) =>
    judgeSentence({ name: one, written: name, isInflected, legalForm, around, language }),
  );
  return { candidate, written: name + legalForm, verdicts };
}

/** The heaviest; of two companies that weigh the same, neither is more than ambiguous. */
function bestOf(verdicts: readonly Verdict[]): Verdict | undefined {
  const [best, second] = verdicts.toSorted((a, b) => sumOf(b.reasons) - sumOf(a.reasons));
  if (best === undefined || second === undefined) return best;
  if (sumOf(best.reasons) > sumOf(second.reasons)) return best;
  const tie: Reason = { code: "name-of-several", value: "", weight: 2 - sumOf(best.reasons) };
  return sumOf(best.reasons) <= 2 ? best : { name: best.name, reasons: [...best.reasons, tie] };
}
