import { articleOfText } from "../../src/cli/text-article.js";
import { detect, type KnownNames } from "../../src/detection/detect.js";
import { legalFormAfter } from "../../src/detection/legal-form.js";
import type { Mention, Refusal } from "../../src/detection/mention.js";
import { scan } from "../../src/detection/scan.js";
import type { Label, LabelledText } from "./corpus.js";

/** A mention or refusal with its place in the whole text. */
export type Placed = (Mention | Refusal) & { readonly at: number };

export type ScoredError = {
  readonly kind: "false mark" | "missed" | "other span";
  readonly text: LabelledText;
  readonly start: number;
  readonly end: number;
  /** What detection made of the place; `undefined` when no name was found there. */
  readonly found: Placed | undefined;
};

export type Score = {
  readonly words: number;
  readonly right: readonly Placed[];
  readonly errors: readonly ScoredError[];
  /** Every mention and refusal, for texts without labels. */
  readonly all: readonly Placed[];
};

/** Counts marked mentions (sure and likely) against the labels whose name the dataset has. */
export function scoreText(labelled: LabelledText, known: KnownNames): Score {
  const { text, language } = labelled;
  const { article, starts } = articleOfText({ text, title: "", language, url: "" });
  const { mentions, refusals } = detect(article, known);
  const place = (one: Mention | Refusal) => ({ ...one, at: (starts[one.block] ?? 0) + one.start });
  const all: Placed[] = [...mentions, ...refusals].map(place);
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (labelled.labels === undefined) return { words, right: [], errors: [], all };
  const marked = all.filter(isMarked);
  const wanted = labelled.labels.filter((label) => isWanted(label, labelled, known));
  const right = marked.filter((one) => wanted.some((label) => isExact(label, one)));
  const errors: ScoredError[] = [];
  for (const one of marked) {
    if (right.includes(one)) continue;
    const touched = labelled.labels.filter((label) => overlaps(label, one));
    if (touched.some(({ optional }) => optional)) continue;
    const kind = touched.length > 0 ? "other span" : "false mark";
    errors.push({ kind, text: labelled, start: one.at, end: one.at + one.text.length, found: one });
  }
  for (const label of wanted) {
    if (label.optional || marked.some((one) => overlaps(label, one))) continue;
    const found = all.find((one) => overlaps(label, one));
    errors.push({ kind: "missed", text: labelled, start: label.start, end: label.end, found });
  }
  return { words, right, errors, all };
}

export function isMarked(one: Placed): boolean {
  return "confidence" in one && one.confidence !== "ambiguous";
}

/** A label counts when the dataset has exactly that name, with or without a legal form. */
function isWanted(label: Label, { text }: LabelledText, { names }: KnownNames): boolean {
  const written = text.slice(label.start, label.end);
  return scan(written, names, { everyWord: true }).some(({ start, end, isInflected }) => {
    const form = legalFormAfter(written.slice(end)).length;
    return start === 0 && end + form + (isInflected ? 1 : 0) >= written.length;
  });
}

function isExact(label: Label, one: Placed): boolean {
  const end = one.at + one.text.length;
  // A label may take in a possessive, a German ending or the rest of a compound.
  return label.start === one.at && (label.end === end || label.end === end + 1);
}

function overlaps(label: Label, one: Placed): boolean {
  return label.start < one.at + one.text.length && one.at < label.end;
}
