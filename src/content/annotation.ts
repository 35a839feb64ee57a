import type { Result } from "../domain/result.js";
import { logError } from "../platform/log.js";
import type { AskError } from "../platform/send.js";
import type { Finding, PageReport } from "../report/page.js";
import { type Asked, askReport, type Found } from "./ask-report.js";
import type { Marks, PlacedMark } from "./marks.js";
import type { PageBlock } from "./open-block.js";
import type { Pace } from "./pace.js";
import type { PageChange } from "./page-watch.js";
import { NOTHING_READ, type Reading, readChanges, readPage } from "./reading.js";

/**
 * What of a page is read, found and marked. Its steps run one after the other, in the order in
 * which they were asked for.
 */
export type Annotation = {
  /** Reads the whole page. */
  begin(): Promise<void>;
  /** Reads what the page changed. */
  follow(change: PageChange): Promise<void>;
  /** Asks anew about what was read, for the settings changed. */
  refresh(): Promise<void>;
  /** Takes the marks away. */
  end(): void;
  /** Takes the marks of one company away. */
  drop(company: Finding["company"]): void;
  readonly marked: readonly PlacedMark[];
  /** What was read, once the steps asked for so far are done. */
  blocks(): Promise<readonly PageBlock[]>;
  /** Once the steps asked for so far are done. */
  report(): Promise<PageReport>;
};

export type AnnotationStage = {
  readonly document: Document;
  readonly marks: Marks;
  /** How much is read. */
  readonly pace: () => Pace;
  /** The first time something was found. */
  announce(text: string): void;
  /** The extension was updated or removed under the page. */
  gone(): void;
};

/** A page that shows no article is read again as it changes, but no more often than this. */
const MOST_READINGS = 20;

type State = {
  reading: Reading;
  findings: readonly Finding[];
  marked: readonly PlacedMark[];
  readingsLeft: number;
  isEnded: boolean;
};

export function annotation(stage: AnnotationStage): Annotation {
  const state: State = {
    reading: NOTHING_READ,
    findings: [],
    marked: [],
    readingsLeft: MOST_READINGS,
    isEnded: true,
  };
  let last = Promise.resolve();

  function next(step: () => Promise<void>): Promise<void> {
    last = last
      .then(() => (state.isEnded ? undefined : step()))
      .catch((error: unknown) => logError("annotating a page", error));
    return last;
  }

  return {
    begin() {
      state.isEnded = false;
      state.readingsLeft = MOST_READINGS;
      return next(() => readAll(state, stage));
    },
    follow: (change) => next(() => follow(state, stage, change)),
    refresh: () => next(() => reportAll(state, stage)),
    end() {
      Object.assign(state, { reading: NOTHING_READ, findings: [], marked: [], isEnded: true });
      stage.marks.clear();
    },
    drop(company) {
      const others = state.marked.filter(({ finding }) => finding.company !== company);
      state.marked = stage.marks.show(others);
    },
    get marked() {
      return state.marked;
    },
    async blocks() {
      await last;
      return state.reading.blocks;
    },
    async report() {
      await last;
      return reportOf(state);
    },
  };
}

async function readAll(state: State, stage: AnnotationStage): Promise<void> {
  state.readingsLeft -= 1;
  const reading = await readPage(stage.document, stage.pace());
  if (state.isEnded) return;
  state.reading = reading;
  await reportAll(state, stage);
}

async function reportAll(state: State, stage: AnnotationStage): Promise<void> {
  const { blocks } = state.reading;
  const found = await answerOf(state, stage, { blocks, found: [] });
  if (found === undefined) return;
  const isFirst = state.findings.length === 0;
  state.findings = found.findings;
  state.marked = shown(stage, found.marks);
  if (isFirst && found.announcement !== "") stage.announce(found.announcement);
}

async function follow(state: State, stage: AnnotationStage, change: PageChange): Promise<void> {
  if (change.isNewAddress) state.readingsLeft = MOST_READINGS;
  const standing = stage.marks.mend();
  const { roots } = state.reading;
  if (roots.length === 0 || roots.some((root) => !root.isConnected)) {
    if (change.changed.length > 0 && state.readingsLeft > 0) await readAll(state, stage);
    return;
  }
  const { reading, added } = await readChanges(state.reading, change.changed, stage.pace());
  if (state.isEnded) return;
  state.reading = reading;
  // A mark that stands in a block read anew is placed anew with it.
  const hasLost =
    standing.length < state.marked.length ||
    standing.some(({ block }) => !reading.blocks.includes(block));
  state.marked = standing;
  if (hasLost) await reportAll(state, stage);
  else if (added.length > 0) await reportAdded(state, stage, added);
}

async function reportAdded(
  state: State,
  stage: AnnotationStage,
  blocks: readonly PageBlock[],
): Promise<void> {
  const companies = state.marked.map(({ finding }) => finding.company);
  const found = await answerOf(state, stage, { blocks, found: [...new Set(companies)] });
  if (found === undefined) return;
  const known = new Set(state.findings.map(({ company }) => company));
  const news = found.findings.filter(({ company }) => !known.has(company));
  state.findings = [...state.findings, ...news];
  state.marked = shown(stage, [...state.marked, ...found.marks]);
}

function shown({ marks, pace }: AnnotationStage, wanted: readonly PlacedMark[]) {
  const start = performance.now();
  const placed = marks.show(wanted);
  pace().spent(performance.now() - start, 1 + placed.length);
  return placed;
}

/** @returns `undefined` when the worker does not answer, or the marks were taken away meanwhile */
async function answerOf(
  state: State,
  { document, gone }: AnnotationStage,
  asked: Asked,
): Promise<Found | undefined> {
  const answer: Result<Found, AskError> = await askReport(document, asked);
  if (!answer.ok && answer.error.kind === "context-invalidated") gone();
  return answer.ok && !state.isEnded ? answer.value : undefined;
}

function reportOf({ reading, findings, marked }: State): PageReport {
  const companies = findings.map(({ company }) => company);
  return {
    findings,
    marks: marked.map(({ block, start, end, finding }) => ({
      block: reading.blocks.indexOf(block),
      start,
      end,
      finding: companies.indexOf(finding.company),
    })),
  };
}
