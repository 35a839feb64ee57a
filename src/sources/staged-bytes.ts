import { fail, ok, type Result } from "../domain/result.js";
import type { UpdateFailure } from "../domain/source-update.js";
import { MOST_LIST_BYTES } from "./fetch-list.js";
import type { Pace } from "./in-slices.js";

/** Read at once, 44 MB keep the thread for 50 ms; so many take a millisecond. */
const BYTES_AT_ONCE = 1024 * 1024;

/**
 * A file or a pasted text, with a pause before every piece. Nothing of one over the limit is read: a file
 * of 1,000,000 incidents would not fit in memory.
 */
export async function stagedBytes(
  staged: Blob | undefined,
  pace: Pace,
): Promise<Result<Uint8Array<ArrayBuffer>, UpdateFailure>> {
  if (staged === undefined) {
    return fail({ kind: "unreadable", line: 0, reason: "nothing is there" });
  }
  if (staged.size > MOST_LIST_BYTES) return fail({ kind: "too-large", most: MOST_LIST_BYTES });
  const bytes = new Uint8Array(staged.size);
  for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE) {
    await pace.pause();
    bytes.set(new Uint8Array(await staged.slice(at, at + BYTES_AT_ONCE).arrayBuffer()), at);
  }
  return ok(bytes);
}
