import type { CompanyId } from "../domain/company.js";
import { fail, ok, type Result } from "../domain/result.js";
import { type AskError, ask } from "../platform/send.js";
import type { Finding } from "../report/page.js";
import type { PlacedMark } from "./marks.js";
import type { PageBlock } from "./open-block.js";

import { pageOf } from "./page-facts.js";
import { nextTask } from "./slices.js";

/** What the worker found in some blocks of a page. */
export type Found = {
  readonly findings: readonly Finding[];
  readonly marks: readonly PlacedMark[];
  /** For screen readers; empty when nothing is to be told. */
  readonly announcement: string;
};

export type Asked = {
  readonly blocks: readonly PageBlock[];
  /** Companies that stand marked in other blocks of the page. */
  readonly found: readonly CompanyId[];
};

/** As many as in a text of some 100 KB. */
const MANY_BLOCKS = 400;

/** Sends the blocks' text to the worker, and brings its marks back to the blocks. */
export async function askReport(
  document: Document,
  { blocks, found }: Asked,
): Promise<Result<Found, AskError>> {
  // A long page takes some ms to gather and some to send; a pause for every other one would only delay its marks.
  const isLong = blocks.length > MANY_BLOCKS;
  if (isLong) await nextTask();
  const page = pageOf(document, blocks);
  if (isLong) await nextTask();
  const answer = await ask("reportPage", { page, found });
  if (!answer.ok) return fail(answer.error);
  const { report, announcement } = answer.value;
  const marks = report.marks.flatMap(({ block: at, start, end, finding: of }): PlacedMark[] => {
    const block = blocks[at];
    const finding = report.findings[of];
    return block === undefined || finding === undefined ? [] : [{ block, start, end, finding }];
  });
  return ok({ findings: report.findings, marks, announcement });
}
