import { fail, ok, type Result } from "../domain/result.js";
import type { UpdateFailure } from "../domain/source-update.js";
import type { SigningKey } from "../platform/listed-source.js";
import {
  type DayFile,
  daysToFetch,
  type ListHead,
  type ListPart,
} from "../registers/breachnote-list.js";
import { applyDay } from "./apply-days.js";
import { type FeedRequest, type Fetching, fetchFeed } from "./fetch-feed.js";
import { inSlices, type Pace } from "./in-slices.js";
import { headOf } from "./read-list.js";
import { keyFailure, openSigned, sha256Of } from "./signature.js";

/** Of a list, unpacked: 100,000 incidents are some 50 MB. */
export const MOST_LIST_BYTES = 64 * 1024 * 1024;

/** A whole list as it will be read, checked against key and digests. */
export type WholeList = {
  readonly head: ListHead;
  /** Head and records, without a signature. */
  readonly body: Uint8Array<ArrayBuffer>;
  readonly signedBy: SigningKey | undefined;
};

/** What is there to start from. */
export type InstalledList = {
  readonly version: number;
  /** Its text, unpacked when it is needed. */
  readonly text: () => Promise<Uint8Array<ArrayBuffer> | undefined>;
};

export type ListFetching = Fetching & { readonly pace: Pace };

/** Another key than the pinned one is a failure that tells which. */
export type ListFailure = { readonly why: UpdateFailure; readonly offered?: SigningKey };

/** Checks signature and head of what the update address answered with. */
export async function openList(
  bytes: Uint8Array<ArrayBuffer>,
  pinned: SigningKey | undefined,
): Promise<Result<WholeList, ListFailure>> {
  const signed = await openSigned(bytes);
  if (signed === "signature-wrong") return fail({ why: { kind: "signature-wrong" } });
  const head = headOf(signed.body);
  if (!head.ok) return fail({ why: head.error });
  const { key } = signed;
  const signedBy = key === undefined ? undefined : { key, name: head.value.keyName ?? "" };
  const why = keyFailure(key, pinned);
  if (why === undefined) return ok({ head: head.value, body: signed.body, signedBy });
  return fail(signedBy === undefined ? { why } : { why, offered: signedBy });
}

/**
 * Fetches what an index points to: the day files since the installed version where they are
 * smaller, else the whole list. A list that holds its own records is whole already.
 *
 * @param indexUrl every part lies on its host
 */
export async function fetchParts(
  list: WholeList,
  indexUrl: string,
  installed: InstalledList | undefined,
  fetching: ListFetching,
): Promise<Result<WholeList, UpdateFailure>> {
  const { whole } = list.head;
  if (whole === undefined) return ok(list);
  const days = daysToFetch(list.head, installed?.version);
  const brought =
    installed === undefined ? undefined : await byDays(days, installed, indexUrl, fetching);
  if (brought !== undefined && (await sha256Of(brought)) === whole.sha256) {
    return ok({ ...list, body: brought });
  }
  const fetched = await fetchPart(whole, indexUrl, fetching);
  if (!fetched.ok) return fetched;
  const head = headOf(fetched.value);
  if (!head.ok) return head;
  if (head.value.version !== list.head.version) return fail({ kind: "parts-differ" });
  return ok({ ...list, body: fetched.value });
}

/** @returns `undefined` when there are none, or one of them cannot be used: the whole list then can */
async function byDays(
  days: readonly DayFile[],
  installed: InstalledList,
  indexUrl: string,
  fetching: ListFetching,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  let text = days.length === 0 ? undefined : await installed.text();
  for (const day of days) {
    if (text === undefined) return undefined;
    const fetched = await fetchPart(day, indexUrl, fetching);
    if (!fetched.ok) return undefined;
    text = await inSlices(applyDay(text, fetched.value, day.from), fetching.pace, fetching.signal);
  }
  return text;
}

async function fetchPart(
  part: ListPart,
  indexUrl: string,
  fetching: ListFetching,
): Promise<Result<Uint8Array<ArrayBuffer>, UpdateFailure>> {
  const host = new URL(part.url).host;
  if (host !== new URL(indexUrl).host) return fail({ kind: "other-host", host });
  if (part.bytes > MOST_LIST_BYTES) return fail({ kind: "too-large", most: MOST_LIST_BYTES });
  const request: FeedRequest = {
    url: part.url,
    etag: undefined,
    lastModified: undefined,
    maxBytes: part.bytes,
    form: "json",
  };
  const answer = await fetchFeed(request, fetching);
  if (!answer.ok) return answer;
  if (answer.value.kind !== "fetched") return fail({ kind: "parts-differ" });
  const { bytes } = answer.value;
  const isRight = bytes.length === part.bytes && (await sha256Of(bytes)) === part.sha256;
  return isRight ? ok(bytes) : fail({ kind: "parts-differ" });
}
