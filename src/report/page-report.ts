import type { Dataset } from "../dataset/dataset.js";
import { foldText } from "../dataset/fold.js";
import { detect } from "../detection/detect.js";
import type { Mention } from "../detection/mention.js";
import type { CompanyId } from "../domain/company.js";
import type { AnswersHere } from "../domain/name-answer.js";
import type { Settings } from "../domain/settings.js";
import { type FindingWords, findingWords } from "./finding-words.js";
import type { Language } from "./language.js";
import { type AnsweredMention, asAnswered } from "./name-answers.js";
import type { Confidence, Finding, Mark, Page, PageReport } from "./page.js";
import { type Standing, standingOf } from "./subjects.js";

/** What the reader chose, as far as it concerns one page. */
export type ReportChoices = {
  readonly underline: Settings["underline"];
  /** Companies the reader does not want marked on this page's site. */
  readonly hidden: ReadonlySet<CompanyId>;
  readonly followed: ReadonlySet<CompanyId>;
  readonly answers: AnswersHere;
  /** Companies marked in earlier blocks of the same article. */
  readonly marked: ReadonlySet<CompanyId>;
} & Pick<Settings, "markFrom" | "listAmbiguous" | "blockedNames">;

/** More underlines than this make a page unquiet; the popup lists the rest. */
const MOST_MARKS = 40;

const CONFIDENCE_ORDER: readonly Confidence[] = ["sure", "likely", "ambiguous"];

/** The whole walk: page text → mentions → companies → incidents → gaps, as plain data. */
export function pageReport(
  page: Page,
  dataset: Dataset,
  choices: ReportChoices,
  language: Language,
): PageReport {
  const mentions = withoutBlocked(detect(page, dataset).mentions, choices)
    .map((mention) => asAnswered(mention, choices.answers))
    .filter(({ company }) => dataset.incidentCountOf(company) > 0);
  const findings = [...byCompany(mentions)]
    .flatMap(([company, found]) => {
      const words = findingWords(company, dataset, language);
      const { kind } = standingOf(page, found);
      return words === undefined
        ? []
        : [
            {
              kind,
              finding: {
                ...findingOf(found, words),
                isSubject: kind === "subject",
                isFollowed: choices.followed.has(company),
              },
            },
          ];
    })
    .filter(({ finding }) => choices.listAmbiguous || finding.confidence !== "ambiguous")
    .sort(byConfidenceThenStanding)
    .map(({ finding }) => finding);
  const candidates = choices.underline === "first" ? runningTextFirst(page, mentions) : mentions;
  const marks = marksOf(candidates, findings, choices);
  return { findings, marks: marks.toSorted((a, b) => a.block - b.block || a.start - b.start) };
}

/** Names are the same when they fold to the same: "META" is blocked with "Meta", "Metas" is not. */
function withoutBlocked(
  mentions: readonly Mention[],
  { blockedNames }: ReportChoices,
): readonly Mention[] {
  if (blockedNames.length === 0) return mentions;
  const blocked = new Set(blockedNames.map(foldText));
  return mentions.filter(({ text }) => !blocked.has(foldText(text)));
}

function byCompany(
  mentions: readonly AnsweredMention[],
): ReadonlyMap<CompanyId, readonly AnsweredMention[]> {
  const found = new Map<CompanyId, AnsweredMention[]>();
  for (const mention of mentions) {
    const others = found.get(mention.company);
    if (others === undefined) found.set(mention.company, [mention]);
    else others.push(mention);
  }
  return found;
}

/** The surest mention speaks for the company; among equally sure ones the first. */
function findingOf(
  mentions: readonly AnsweredMention[],
  words: FindingWords,
): Omit<Finding, "isSubject" | "isFollowed"> {
  const surest = mentions.reduce((best, mention) =>
    rankOf(mention.confidence) < rankOf(best.confidence) ? mention : best,
  );
  return {
    ...words,
    company: surest.company,
    matched: surest.text,
    confidence: surest.confidence,
    answer: surest.answer,
    reasons: surest.reasons.map(({ code, value }) => (value === "" ? code : `${code}: ${value}`)),
  };
}

function rankOf(confidence: Confidence): number {
  return CONFIDENCE_ORDER.indexOf(confidence);
}

const STANDING_ORDER: readonly Standing["kind"][] = ["subject", "named", "quoted"];

type Ranked = { readonly kind: Standing["kind"]; readonly finding: Finding };

/** Possible ones last; `sort` keeps the order of the text among equals. */
function byConfidenceThenStanding(a: Ranked, b: Ranked): number {
  const isPossible = ({ finding }: Ranked) => Number(finding.confidence === "ambiguous");
  return (
    isPossible(a) - isPossible(b) || STANDING_ORDER.indexOf(a.kind) - STANDING_ORDER.indexOf(b.kind)
  );
}

/** A headline is left quiet where the text below it names the company too. */
function runningTextFirst(page: Page, mentions: readonly Mention[]): readonly Mention[] {
  const isHeading = ({ block }: Mention) => page.blocks[block]?.kind === "heading";
  return [...mentions.filter((mention) => !isHeading(mention)), ...mentions.filter(isHeading)];
}

function marksOf(
  mentions: readonly Mention[],
  findings: readonly Finding[],
  { underline, hidden, markFrom, marked: markedBefore }: ReportChoices,
): readonly Mark[] {
  const marked = new Set(markedBefore);
  const marks: Mark[] = [];
  for (const { block, start, end, company, confidence } of mentions) {
    if (rankOf(confidence) > rankOf(markFrom) || hidden.has(company)) continue;
    if (underline === "first" && marked.has(company)) continue;
    const finding = findings.findIndex((candidate) => candidate.company === company);
    if (finding < 0) continue;
    marked.add(company);
    marks.push({ block, start, end, finding });
    if (marks.length === MOST_MARKS) break;
  }
  return marks;
}
