import type { Dataset } from "../dataset/dataset.js";
import { detect } from "../detection/detect.js";
import { sumOf } from "../detection/judge.js";
import type { Mention, Reason, Refusal } from "../detection/mention.js";
import { articleOfText } from "../detection/text-article.js";
import type { CompanyId } from "../domain/company.js";
import { type ArticleDates, datesInWords } from "./article-dates.js";
import { versionOf } from "./cited.js";
import { type FindingWords, findingWords } from "./finding-words.js";
import type { Language } from "./language.js";
import { namedCompanies } from "./named-companies.js";
import type { Confidence, Page } from "./page.js";
import { type PageTimeline, pageTimeline } from "./page-timeline.js";
import { type ReadDates, readDates } from "./read-dates.js";
import { timelineSvg } from "./timeline-svg.js";

/** A known name in a text, and what was made of it. Offsets as in `Mention`. */
export type CheckedName = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly company: CompanyId;
  readonly companyName: string;
  readonly outcome: Confidence | "refused";
  readonly reasons: readonly Reason[];
  /** The sum of the reasons' weights. */
  readonly weight: number;
};

/** Everything that was matched or refused in a text, and the record of each company it names. */
export type TextCheck = {
  /** What was read. */
  readonly page: Page;
  /** Its own dates beside the record; `undefined` where it has too few to be sure of. */
  readonly dates: ArticleDates | undefined;
  /** In the order of the text. */
  readonly names: readonly CheckedName[];
  /** One for each company that is named for sure or likely, in the order of the text. */
  readonly companies: readonly (FindingWords & { readonly company: CompanyId })[];
  /** Their incidents on one scale. */
  readonly timeline: PageTimeline;
  /** The timeline as a picture; `undefined` when nothing is dated. */
  readonly timelineSvg: string | undefined;
};

/** A text, its names, and its own dates where it has enough of them to be sure. */
export type ReadText = {
  readonly page: Page;
  readonly mentions: readonly Mention[];
  readonly refusals: readonly Refusal[];
  readonly read: ReadDates | undefined;
};

/** A first line that is longer, or ends as a sentence does, is no headline. */
const HEADLINE = /^[^\n\r]{1,160}(?<![.!?。．！？:：])$/u;

/**
 * A text that stands on no page.
 *
 * @param written ISO day that its "last Friday" counts from; empty when not known
 */
export function pageOfText(text: string, written: string): Page {
  const [first = "", second] = text.split(/[\n\r]+/).filter((line) => line.trim() !== "");
  const title = second !== undefined && HEADLINE.test(first.trim()) ? first.trim() : "";
  const { article } = articleOfText({ text, title, language: "", url: "" });
  return { ...article, published: written };
}

/** Reads a text as a page's article is read. */
export function readText(page: Page, dataset: Dataset): ReadText {
  const { mentions, refusals } = detect(page, dataset);
  return { page, mentions, refusals, read: readDates(page, dataset, mentions) };
}

/**
 * Reads a text that was written on a day, or without that day where its dates make sense only so: a
 * text that looks back on years ago is read by its full dates alone.
 */
export function readDraft(text: string, written: string, dataset: Dataset): ReadText {
  const dated = readText(pageOfText(text, written), dataset);
  if (dated.read !== undefined) return dated;
  const page = { ...dated.page, published: "" };
  return { ...dated, page, read: readDates(page, dataset, dated.mentions) };
}

/** What was read, in words; nothing of how it was judged is hidden. */
export function textCheck(
  { page, mentions, refusals, read }: ReadText,
  dataset: Dataset,
  language: Language,
): TextCheck {
  const companies = namedCompanies(mentions).flatMap((company) => {
    const words = findingWords(company, dataset, language);
    return words === undefined ? [] : [{ ...words, company }];
  });
  const timeline = pageTimeline(
    companies.map(({ company }) => company),
    dataset,
    language,
  );
  const lists = dataset.sources.map(versionOf);
  return {
    timeline,
    timelineSvg: timelineSvg(timeline, language.say("timelineSource", lists.join(", ")), language),
    page,
    dates: read && datesInWords(read, dataset, language),
    names: [...mentions, ...refusals]
      .sort((a, b) => a.block - b.block || a.start - b.start)
      .map((one) => checkedName(one, dataset)),
    companies,
  };
}

function checkedName(one: Mention | Refusal, dataset: Dataset): CheckedName {
  const { block, start, end, text, company, reasons } = one;
  return {
    block,
    start,
    end,
    text,
    company,
    companyName: dataset.company(company)?.name ?? company,
    outcome: "confidence" in one ? one.confidence : "refused",
    reasons,
    weight: sumOf(reasons),
  };
}

/**
 * A text with its names as they should have been judged, in the form of the accuracy tests' files: one
 * line of JSON. Offsets count from the text's beginning.
 *
 * @param meant the names that do mean their company
 */
export function testCaseOf(check: TextCheck, meant: ReadonlySet<CheckedName>): string {
  const blocks = check.page.blocks.map(({ text }) => text);
  const starts = blocks.map((_, at) =>
    blocks.slice(0, at).reduce((sum, text) => sum + text.length + 1, 0),
  );
  const mentions = check.names
    .filter((name) => meant.has(name))
    .map(({ block, start, end }) => ({
      start: (starts[block] ?? 0) + start,
      end: (starts[block] ?? 0) + end,
    }));
  return `${JSON.stringify({ id: "from-a-reader", text: blocks.join("\n"), mentions })}\n`;
}
