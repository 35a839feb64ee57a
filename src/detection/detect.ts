import type { Dataset } from "../dataset/dataset.js";
import type { NameIndex } from "../dataset/name-index.js";
import { SHAPES } from "../dataset/name-key.js";
import { namesAt } from "../dataset/name-search.js";
import type { Article } from "./article.js";
import {
  gatherArticle,
  ofLink,
  ofNobody,
  ofOtherCompany,
  ofOtherMentions,
  ofPersonElsewhere,
  type Weighed,
} from "./evidence-article.js";
import { ofDefinition, ofList, ofOwnerCompany } from "./evidence-row.js";
import { confidenceOf, judgeSentence, sumOf, type Verdict } from "./judge.js";
import { languageOf } from "./language.js";
import { legalFormAfter, stopAfter } from "./legal-form.js";
import type { Candidate, Mention, Reason, Refusal } from "./mention.js";
import { type NameHit, scan } from "./scan.js";
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
  const weighed = weighAll(candidatesOf(article, dataset), article, language);
  const evidence = gatherArticle(weighed);
  const mentions: Mention[] = [];
  const refusals: Refusal[] = [];
  weighed.forEach((one, at) => {
    const inRow = ofList(weighed, at, article);
    const owned = ofOwnerCompany(weighed, at, article);
    const defined = ofDefinition(weighed, at, article);
    const best = bestOf(
      one.verdicts.map((verdict) => {
        const other = ofOtherMentions(verdict, one, evidence);
        const another = ofOtherCompany(verdict, one, evidence);
        const person = ofPersonElsewhere(verdict, one, evidence);
        const nobody = ofNobody(verdict, one, evidence);
        const link = ofLink(one.candidate, article, () => domainsOf(verdict, dataset));
        return withMore(verdict, [inRow, owned, defined, other, another, person, nobody, link]);
      }),
      one.lowered,
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

function domainsOf({ name }: Verdict, dataset: KnownNames): readonly string[] {
  return dataset.company(dataset.companyIdAt(name.company))?.domains ?? [];
}

function withMore(verdict: Verdict, more: readonly (Reason | undefined)[]): Verdict {
  const found = more.filter((reason) => reason !== undefined);
  return found.length === 0
    ? verdict
    : { name: verdict.name, reasons: [...verdict.reasons, ...found] };
}

/** Under this share of capitals among letters, a text has none to go by. */
const FEWEST_CAPITALS = 0.005;
/** The beginning of an article shows how it is written. */
const SAMPLE_LETTERS = 2000;
const CAPITAL = /\p{Lu}/u;

function candidatesOf({ blocks }: Article, { names }: KnownNames): Candidate[] {
  const everyWord = isInLowerCase(blocks.map(({ text }) => text));
  const candidates: Candidate[] = [];
  blocks.forEach(({ text }, block) => {
    for (const hit of scan(text, names, { everyWord })) {
      const { start, end, hash, isInflected } = shorterOf(hit, text, names) ?? hit;
      const found = namesAt(names, { text, anyCase: everyWord }, { start, end, hash });
      // A plus sign belongs to the name it tells from another ("Canal+").
      const plus = found.some(({ endsWithPlus }) => endsWithPlus) ? 1 : 0;
      // So does the last full stop of initials ("I.R.S.").
      const stop = text[end] === "." && INITIALS.test(text.slice(start, end)) ? 1 : 0;
      candidates.push({ block, start, end: end + plus + stop, isInflected, names: found });
    }
  });
  return candidates;
}

/** A word in small letters at the end of what was found. */
const SMALL_END = /\s\p{Ll}+$/u;

/** "NHS trusts" are trusts of the NHS, where the longer name is written "NHS Trust". */
function shorterOf(hit: NameHit, text: string, names: NameIndex): NameHit | undefined {
  const written = text.slice(hit.start, hit.end);
  const small = SMALL_END.exec(written);
  if (small === null || !/\p{Lu}/u.test(written)) return undefined;
  if (namesAt(names, { text, anyCase: false }, hit).some(({ shape }) => shape === SHAPES.lower)) {
    return undefined;
  }
  const [first] = scan(written.slice(0, small.index), names, { everyWord: false });
  if (first === undefined || first.start > 0) return undefined;
  return { ...first, start: hit.start, end: hit.start + first.end };
}

const INITIALS = /^\p{Lu}(?:\.\p{Lu})+$/u;

function isInLowerCase(texts: readonly string[]): boolean {
  let letters = 0;
  let capitals = 0;
  for (const text of texts) {
    const end = Math.min(text.length, SAMPLE_LETTERS - letters);
    letters += end;
    for (let at = 0; at < end; at++) if (isCapitalAt(text, at)) capitals++;
    // So many are enough, however long the sample gets.
    if (letters >= SAMPLE_LETTERS || capitals > SAMPLE_LETTERS * FEWEST_CAPITALS) break;
  }
  return capitals <= letters * FEWEST_CAPITALS;
}

function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 0x80 ? unit > 0x40 && unit < 0x5b : CAPITAL.test(text.charAt(at));
}

/** In the order of the text, so that those of one sentence share what it tells. */
function weighAll(
  candidates: readonly Candidate[],
  { blocks }: Article,
  language: string,
): readonly Weighed[] {
  let near: SentenceAround | undefined;
  return candidates.map((found, order) => {
    const { block, start, end, isInflected, names } = found;
    const text = blocks[block]?.text ?? "";
    const name = text.slice(start, end);
    const rest = isInflected ? "" : text.slice(end, end + 40);
    const legalForm = legalFormAfter(rest);
    const tail = legalForm === "" ? stopAfter(name, rest) : legalForm;
    const candidate = { block, start, end: end + tail.length, isInflected, names };
    const around = new SentenceAround(text, candidate, near);
    near = around;
    const verdicts = names.map((one) =>
      judgeSentence({ name: one, written: name, isInflected, legalForm, around, language }),
    );
    const written = name + tail;
    return { candidate, order, written, lowered: written.toLowerCase(), verdicts };
  });
}

/**
 * The heaviest. Of several that weigh the same the first, since that is mostly one company under two
 * entries; but "Methodist Hospital" is borne by many, and tells none.
 */
function bestOf(verdicts: readonly Verdict[], lowered: string): Verdict | undefined {
  if (verdicts.length < 2) return verdicts[0];
  const [best, second] = verdicts.toSorted((a, b) => sumOf(b.reasons) - sumOf(a.reasons));
  if (best === undefined || second === undefined) return best;
  if (sumOf(best.reasons) > sumOf(second.reasons)) return best;
  if (best.name.class !== "ambiguous" || !isOfBody(lowered)) return best;
  const tie: Reason = { code: "name-of-several", value: "", weight: 2 - sumOf(best.reasons) };
  return sumOf(best.reasons) <= 2 ? best : { name: best.name, reasons: [...best.reasons, tie] };
}

function isOfBody(lowered: string): boolean {
  return lowered.split(/[\s-]/).some((word) => OTHER_BODIES.has(word));
}
