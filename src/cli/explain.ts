import type { Dataset } from "../dataset/dataset.js";
import { foldText } from "../dataset/fold.js";
import { detect } from "../detection/detect.js";
import { sumOf, THRESHOLDS } from "../detection/judge.js";
import { languageOf } from "../detection/language.js";
import type { Mention, Reason, Refusal } from "../detection/mention.js";
import { articleOfText } from "../detection/text-article.js";
import { disclosureGap } from "../domain/gap.js";
import type { Incident } from "../domain/incident.js";
import type { Measure } from "../domain/measure.js";
import type { Page } from "../report/page.js";
import { isBreachNews, standingOf } from "../report/subjects.js";
import type { Command } from "./command.js";

/** Shows how each name of a text is found, weighed and led to its incidents. */
export const explain: Command = {
  usage: "TEXT",
  summary: "each step from a text to its companies and their gaps, and each refusal",
  run: async (words, dataset, terminal) => {
    const text = words.join(" ");
    if (text.trim() === "") {
      terminal.complain("explain wants a text");
      return 2;
    }
    for (const line of explained(text, dataset)) await terminal.print(line);
    return 0;
  },
};

function* explained(text: string, dataset: Dataset): Generator<string> {
  const { article, starts } = articleOfText({ text, title: "", language: "", url: "" });
  const { mentions, refusals } = detect(article, dataset);
  yield `language  ${languageOf(article) || "not known"}`;
  yield `names     ${dataset.names.nameCount} of ${dataset.companyCount} companies`;
  yield `needs     sure ${THRESHOLDS.sure}, likely ${THRESHOLDS.likely}, ambiguous ${THRESHOLDS.ambiguous}`;
  const found = [...mentions, ...refusals].sort((a, b) => a.block - b.block || a.start - b.start);
  if (found.length === 0) yield "No company from the sources is named in this text.";
  for (const one of found) {
    const start = (starts[one.block] ?? 0) + one.start;
    yield "";
    yield `${start}–${start + one.text.length} “${one.text}”, folded “${foldText(one.text)}”`;
    yield* verdictOn(one, dataset);
  }
  yield* standings({ ...article, published: "" }, mentions, dataset);
}

/** How the text stands to each company, as the popup orders them. */
function* standings(page: Page, mentions: readonly Mention[], dataset: Dataset): Generator<string> {
  if (mentions.length === 0) return;
  yield "";
  yield `news      ${isBreachNews(page) ? "of a breach" : "not of a breach"}`;
  for (const company of new Set(mentions.map((mention) => mention.company))) {
    const own = mentions.filter((mention) => mention.company === company);
    const { kind, reasons } = standingOf(page, own);
    yield `${kind.padEnd(9)} ${dataset.company(company)?.name}: ${reasons.join(", ") || "in passing"}`;
  }
}

function* verdictOn(one: Mention | Refusal, dataset: Dataset): Generator<string> {
  for (const reason of one.reasons) yield reasonLine(reason);
  const outcome = "confidence" in one ? one.confidence : "refused";
  yield `  ${signed(sumOf(one.reasons))}  ${outcome}`;
  if (outcome === "refused") return;
  yield `  company   ${dataset.company(one.company)?.name} (${one.company})`;
  for (const incident of dataset.incidentsOf(one.company)) yield incidentLine(incident);
}

function reasonLine({ code, value, weight }: Reason): string {
  return `  ${signed(weight)}  ${code}${value === "" ? "" : `: ${value}`}`;
}

function signed(weight: number): string {
  const text = weight > 0 ? `+${weight}` : weight === 0 ? "0" : `−${-weight}`;
  return text.padStart(5);
}

function incidentLine(incident: Incident): string {
  const { firstAccessToPublicNotice, detectionToPublicNotice } = disclosureGap(incident);
  return (
    `  incident  ${incident.label}: first access → public notice ` +
    `${inWords(firstAccessToPublicNotice)}; detection → public notice ${inWords(detectionToPublicNotice)}`
  );
}

function inWords(measure: Measure): string {
  if (measure.kind !== "days") return "not reported";
  const { fewest, most } = measure;
  if (most === undefined) return `at least ${fewest} days`;
  return fewest === most ? `${fewest} days` : `${fewest}–${most} days`;
}
