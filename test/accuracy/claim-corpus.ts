import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Half } from "./corpus.js";

/**
 * A claim that a person read in an article. What counts: an event of the incident that the article
 * is about, on a date that the article gives, as finely as it gives it. "X said on Tuesday that …" is
 * `disclosed` when X or its spokesperson makes the incident known there, and so is a regulator's or
 * paper's first report. A filing with a regulator is `regulator-notified`, one with the stock market
 * `disclosed`. Whoever learns of it first, the company's detection is `detected`. What attackers post
 * or offer is `claimed-by-attacker`. Earlier incidents, other companies', laws, trials, updates and
 * what is still to come are no claims. Offsets are UTF-16 code units into its text. */
export type ClaimLabel = {
  readonly event: string;
  /** EDTF. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
  /** Finding it is neither right nor wrong: the reader was not sure, or it is of a campaign without one victim. */
  readonly optional?: boolean;
};

export type LabelledArticle = {
  readonly id: string;
  /** What is tuned on, and what is only counted: nobody reads the errors of the test half. */
  readonly half: Half;
  readonly language: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
  readonly labels: readonly ClaimLabel[];
};

export type ClaimCorpus = {
  readonly name: string;
  readonly articles: readonly LabelledArticle[];
};

/** Articles written for the project, each in our own words from public facts or about made-up firms. */
const OWN = new URL("claim-articles.jsonl", import.meta.url);
const LABELS = new URL("claim-labels.jsonl", import.meta.url);
/** The file of the corpora folder that the labels belong to; the texts are not in the repository. */
const TEXTS = "cyber-news-en.jsonl";
const HASH_LETTERS = 16;

type OwnLine = {
  readonly id: string;
  readonly half: Half;
  readonly lang: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly claims: readonly ClaimLabel[];
};
type LabelLine = {
  readonly id: string;
  readonly half: Half;
  readonly sha256: string;
  readonly claims: readonly ClaimLabel[];
};
type TextLine = {
  readonly id: string;
  readonly date: string;
  readonly title: string | null;
  readonly text: string;
};

/** @param folder a folder of corpora; without it only the articles beside this file are read */
export function readClaimCorpora(folder: string | undefined): readonly ClaimCorpus[] {
  const own = { name: "articles of our own", articles: ownArticles() };
  if (folder === undefined) return [own];
  return [own, { name: "cyber news, English", articles: labelledTexts(folder) }];
}

function ownArticles(): readonly LabelledArticle[] {
  return linesOf<OwnLine>(OWN).map(({ lang, claims, ...line }) => ({
    ...line,
    language: lang,
    labels: claims,
  }));
}

/** The labelled articles, with their texts; a text that changed is refused. */
function labelledTexts(folder: string): readonly LabelledArticle[] {
  const texts = new Map(linesOf<TextLine>(join(folder, TEXTS)).map((line) => [line.id, line]));
  return linesOf<LabelLine>(LABELS).map(({ id, half, sha256, claims }) => {
    const found = texts.get(id);
    if (found === undefined) throw new Error(`each labelled text is in ${TEXTS}: ${id} is not`);
    const { text, date, title } = found;
    const hash = createHash("sha256").update(text).digest("hex").slice(0, HASH_LETTERS);
    if (hash !== sha256) throw new Error(`a labelled text is as it was: ${id} has changed`);
    return { id, half, language: "en", title: title ?? "", date, text, labels: claims };
  });
}

function linesOf<T>(file: string | URL): readonly T[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line): T => JSON.parse(line));
}
