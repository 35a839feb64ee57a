import { fail, ok, type Result } from "../domain/result.js";
import type { UpdateFailure } from "../domain/source-update.js";

/** One question to a source's own host. */
export type FeedRequest = {
  readonly url: string;
  /** What the host said of the copy on the device, for "not modified". */
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  /** Bytes of the unpacked answer; a longer one is cut off and refused. */
  readonly maxBytes: number;
  readonly form: "json" | "csv";
};

export type FeedAnswer =
  | { readonly kind: "not-modified" }
  | {
      readonly kind: "fetched";
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly etag: string | undefined;
      readonly lastModified: string | undefined;
    };

export type Fetching = {
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
  /** Called with the bytes so far, and how many were announced, where that is known. */
  readonly onBytes: (done: number, of: number | undefined) => void;
};

/** A host that has not sent everything by then is asked again later. */
const TIMEOUT_MS = 120_000;

/** By its own word; servers of plain files know no better than "text/plain". */
const TYPES: { readonly [Form in FeedRequest["form"]]: RegExp } = {
  json: /^(?:application\/(?:[\w.-]+\+)?json|application\/(?:x-)?(?:ndjson|jsonl(?:ines)?)|text\/(?:json|plain))$/,
  csv: /^(?:text\/(?:csv|plain)|application\/(?:csv|octet-stream|vnd\.ms-excel))$/,
};

/**
 * Asks a source's host once. Without cookies, referrer and cache; an answer that came by way of
 * another host is not read.
 */
export async function fetchFeed(
  request: FeedRequest,
  { fetch, signal, onBytes }: Fetching,
): Promise<Result<FeedAnswer, UpdateFailure>> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(request.url, {
      headers: headersOf(request),
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
      redirect: "follow",
      signal: AbortSignal.any([signal, timeout]),
    });
    const refused = refusalOf(response, request);
    if (refused !== undefined) {
      await response.body?.cancel();
      return response.status === 304 ? ok({ kind: "not-modified" }) : fail(refused);
    }
    const bytes = await readBody(response, request.maxBytes, onBytes);
    if (!bytes.ok) return bytes;
    return ok({
      kind: "fetched",
      bytes: bytes.value,
      etag: response.headers.get("etag") ?? undefined,
      lastModified: response.headers.get("last-modified") ?? undefined,
    });
  } catch {
    if (signal.aborted) return fail({ kind: "cancelled" });
    return fail({ kind: timeout.aborted ? "timed-out" : "network" });
  }
}

function headersOf({ etag, lastModified, form }: FeedRequest): Record<string, string> {
  return {
    accept: form === "json" ? "application/json, text/plain;q=0.5" : "text/csv, text/plain;q=0.5",
    ...(etag === undefined ? {} : { "if-none-match": etag }),
    ...(lastModified === undefined ? {} : { "if-modified-since": lastModified }),
  };
}

function refusalOf(response: Response, request: FeedRequest): UpdateFailure | undefined {
  const host = hostOf(response.url);
  const isElsewhere = response.url !== "" && host !== hostOf(request.url);
  if (isElsewhere || !response.url.startsWith(new URL(request.url).protocol)) {
    if (response.url !== "") return { kind: "other-host", host };
  }
  if (response.status !== 200) return { kind: "http", status: response.status };
  const [type = "", ...parameters] = (response.headers.get("content-type") ?? "")
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const charset = parameters.find((one) => one.startsWith("charset="))?.slice(8) ?? "utf-8";
  const isRead = TYPES[request.form].test(type) && /^"?(?:utf-?8|us-ascii)"?$/.test(charset);
  return isRead ? undefined : { kind: "wrong-type", found: [type, ...parameters].join("; ") };
}

async function readBody(
  response: Response,
  maxBytes: number,
  onBytes: Fetching["onBytes"],
): Promise<Result<Uint8Array<ArrayBuffer>, UpdateFailure>> {
  const announced = announcedLength(response);
  if (announced !== undefined && announced > maxBytes) {
    await response.body?.cancel();
    return fail({ kind: "too-large", most: maxBytes });
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (const reader = response.body?.getReader(); reader !== undefined; ) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > maxBytes) {
      await reader.cancel();
      return fail({ kind: "too-large", most: maxBytes });
    }
    chunks.push(value);
    onBytes(length, announced);
  }
  if (announced !== undefined && announced !== length) return fail({ kind: "wrong-length" });
  return ok(joined(chunks, length));
}

/** What the host announced, where it announced the bytes that are read: not of a packed answer. */
function announcedLength({ headers }: Response): number | undefined {
  const length = headers.get("content-length");
  const encoding = headers.get("content-encoding") ?? "identity";
  return length === null || encoding !== "identity" ? undefined : Number(length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "";
}
