import { type NameIndex, openNames, packNames } from "../../src/dataset/name-index.js";
import { detect, type KnownNames } from "../../src/detection/detect.js";
import { scan } from "../../src/detection/scan.js";
import { knownNames } from "../support/known-names.js";
import { naiveScan, type Span } from "../support/naive-scan.js";
import { hardTexts } from "./hard-texts.js";
import { madeUpNews } from "./made-up.js";
import { type Task, timeInTurns } from "./measure.js";
import { PEERS } from "./peers.js";

/** Names to be found. Runs in Node and in a page alike, so it comes and goes as plain data. */
export type NameSet = { readonly title: string; readonly names: readonly string[] };

export type BenchInput = {
  readonly sets: readonly NameSet[];
  readonly letters: readonly number[];
  /** For each text; what takes longer than a turn takes longer. */
  readonly budgetMs: number;
};

export type Row = {
  readonly names: string;
  readonly text: string;
  readonly matcher: string;
  readonly ms: number;
  /** Of the speed of a bare `charCodeAt` loop over the same text in the same run; `undefined` without a loop. */
  readonly shareOfLoop: number | undefined;
  /** Of what as many letters of news take in the same run; of hard texts alone. */
  readonly timesNews?: number;
};

export const LOOP = "charCodeAt loop (the limit)";
const HARD_LETTERS = 51_000;
const NEWS = "news";

type Matcher = (text: string) => number;

export function runBench({ sets, letters, budgetMs }: BenchInput): Row[] {
  return sets.flatMap(({ title, names }) => {
    const rows: Row[] = [];
    const matchers = buildAll(names, (matcher, ms) =>
      rows.push({
        names: title,
        text: "build and a first match",
        matcher,
        ms,
        shareOfLoop: undefined,
      }),
    );
    const prove = proofOf(names);
    for (const length of letters) {
      const news = madeUpNews(length, names, 3);
      const texts = { "two-byte": news, "one-byte": news.replace(/[“”]/g, '"') };
      for (const [bytes, text] of Object.entries(texts)) {
        prove(text);
        rows.push(...timed(matchers, { names: title, text: `${length} ${bytes}` }, text, budgetMs));
      }
    }
    return [...rows, ...timedHard({ title, names }, prove, budgetMs)];
  });
}

/** Our own on each hard text and on news, as milliseconds for as many letters. */
function timedHard({ title, names: texts }: NameSet, prove: Proof, budgetMs: number): Row[] {
  const known = knownOf(texts);
  const hard = [[NEWS, madeUpNews(HARD_LETTERS, texts, 3)], ...hardTexts(HARD_LETTERS, texts)];
  const tasks: Task[] = [];
  for (const [what = "", text = ""] of hard) {
    prove(text);
    const flat = flattened(text);
    tasks.push(
      { name: `scan|${what}`, run: () => scan(flat, known.names, { everyWord: false }).length },
      {
        name: `scan, every word|${what}`,
        run: () => scan(flat, known.names, { everyWord: true }).length,
      },
      { name: `detect|${what}`, run: () => detectIn(flat, known) },
    );
  }
  const medians = timeInTurns(tasks, budgetMs);
  return [...medians].map(([name, ms]) => {
    const [matcher = "", text = ""] = name.split("|");
    const timesNews = ms / (medians.get(`${matcher}|${NEWS}`) ?? Number.NaN);
    return { names: title, text: `hard: ${text}`, matcher, ms, shareOfLoop: undefined, timesNews };
  });
}

function timed(
  matchers: ReadonlyMap<string, Matcher>,
  of: Pick<Row, "names" | "text">,
  text: string,
  budgetMs: number,
): Row[] {
  const flat = flattened(text);
  const tasks = [
    { name: LOOP, run: () => readEveryLetter(flat) },
    ...[...matchers].map(([name, match]) => ({ name, run: () => match(flat) })),
  ];
  const medians = timeInTurns(tasks, budgetMs);
  const limit = medians.get(LOOP) ?? Number.NaN;
  return [...medians].map(([matcher, ms]) => ({ ...of, matcher, ms, shareOfLoop: limit / ms }));
}

/** Builds every matcher and tells what that and a first tiny match took. */
function buildAll(
  texts: readonly string[],
  tell: (matcher: string, ms: number) => void,
): ReadonlyMap<string, Matcher> {
  const packed = packedOf(texts);
  const first = <T>(matcher: string, run: () => T): T => {
    const start = performance.now();
    const result = run();
    tell(matcher, performance.now() - start);
    return result;
  };
  const names = first("scan", () => {
    const index = openPacked(packed);
    scan("A first match", index, { everyWord: false });
    return index;
  });
  const known = knownOf(texts);
  const matchers = new Map<string, Matcher>([
    ["scan", (text) => scan(text, names, { everyWord: false }).length],
    ["scan, every word", (text) => scan(text, names, { everyWord: true }).length],
    ["detect", (text) => detectIn(text, known)],
  ]);
  for (const { name, build } of PEERS) {
    const match = first(name, () => {
      const built = build(texts);
      built("A first match");
      return built;
    });
    matchers.set(name, match);
  }
  return matchers;
}

function knownOf(texts: readonly string[]): KnownNames {
  return knownNames(
    texts.map((text, at) => ({ id: `made-up-${at}`, aliases: [{ text, class: "distinctive" }] })),
  );
}

/** A string that was sliced or joined is read more slowly than one that came over a port. */
function flattened(text: string): string {
  return JSON.parse(JSON.stringify(text));
}

function detectIn(text: string, known: KnownNames): number {
  const blocks = [{ text, kind: "text" as const, links: [] }];
  return detect({ url: "", title: "", language: "en", blocks }, known).mentions.length;
}

/** No time counts before the spans are right: throws where they are not. */
type Proof = (text: string) => void;

/** Of names that the naive scan can read, which are packed once for all texts. */
function proofOf(names: readonly string[]): Proof {
  const plain = names.filter((name) => /^[A-Z][a-z]{4,}(?:(?: | & |-)[A-Z][a-z]{3,})*$/.test(name));
  const index = opened(plain);
  return (text) => {
    const found = scan(text, index, { everyWord: true });
    const ours = found.filter(({ isInflected }) => !isInflected);
    // The naive scan knows no genitives.
    const genitives = found.filter(({ isInflected }) => isInflected);
    const expected = naiveScan(text, plain).filter(
      ({ start, end }) => !genitives.some((one) => one.start < end && one.end > start),
    );
    if (spansOf(ours) !== spansOf(expected)) {
      throw new Error("scan finds what the naive scan finds: it does not");
    }
  };
}

function spansOf(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join();
}

function packedOf(texts: readonly string[]): Uint8Array {
  return packNames(texts.map((text, company) => ({ text, company, class: "distinctive" })));
}

function opened(texts: readonly string[]): NameIndex {
  return openPacked(packedOf(texts));
}

function openPacked(packed: Uint8Array): NameIndex {
  const names = openNames(packed);
  if (names === undefined) throw new Error("packed names open: they did not");
  return names;
}

function readEveryLetter(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}
