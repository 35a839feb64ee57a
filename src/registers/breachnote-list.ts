import * as z from "zod/mini";
import { type Day, parseDay } from "../domain/day.js";
import { fail, ok, type Result } from "../domain/result.js";
import { reasonOf } from "./register-entry.js";

/**
 * The open format of a list, a text of lines, each one JSON value:
 *
 * 1. optional: `{"signature":"…","key":"…"}`, base64; Ed25519 over every byte after this line
 * 2. the head: who publishes it, under which terms, which version
 * 3. one company's record a line, in the order of company ids
 *
 * An *index* is a head without records: it says where the whole list and the day files lie, and the
 * SHA-256 of each, so that its own signature covers them all. A *day file* brings one version to
 * the next: a line with `from`, `to`, and `gone`, the ids of companies that left; the head of the
 * new version, as the whole list has it; and the records that are new or changed.
 */
export const LIST_FORMAT = "breachnote-list";

/** Of the format described here; a higher one needs a newer extension. */
export const LIST_FORMAT_VERSION = 1;

const MOST_LETTERS = 300;
/** A year of day files. */
const MOST_DAYS = 366;

const line = z.string().check(z.minLength(1), z.maxLength(MOST_LETTERS));
const url = z.string().check(z.regex(/^https:\/\/[^\s"<>]+$/), z.maxLength(2_000));
const version = z.int().check(z.positive());
const size = z.int().check(z.positive());
const day = z.string().check(z.refine((text) => parseDay(text) !== undefined));
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const headSchema = z.object({
  format: z.literal(LIST_FORMAT),
  formatVersion: z.int(),
  title: line,
  publisher: line,
  homepage: z._default(z.string().check(z.maxLength(2_000), z.regex(/^(https?:\/\/\S+)?$/)), ""),
  licence: line,
  attribution: line,
  version,
  published: day,
  expires: day,
  updateUrl: z.optional(url),
  keyName: z.optional(line),
  whole: z.optional(z.object({ url, bytes: size, sha256 })),
  days: z._default(
    z
      .array(z.object({ from: version, to: version, url, bytes: size, sha256 }))
      .check(z.maxLength(MOST_DAYS)),
    [],
  ),
});

const signatureSchema = z.object({ signature: line, key: line });

const dayHeadSchema = z.object({
  from: version,
  to: version,
  gone: z.array(line),
});

/** What a list says of itself. */
export type ListHead = Omit<z.infer<typeof headSchema>, "published" | "expires"> & {
  readonly published: Day;
  readonly expires: Day;
};

export type ListPart = NonNullable<ListHead["whole"]>;
export type DayFile = ListHead["days"][number];

/** The first line of a day file. */
export type DayHead = z.infer<typeof dayHeadSchema>;

/** Base64, both. */
export type ListSignature = z.infer<typeof signatureSchema>;

export type HeadError =
  | { readonly kind: "needs-newer-breachnote" }
  | { readonly kind: "unreadable"; readonly reason: string };

export function readListHead(text: string): Result<ListHead, HeadError> {
  const json = parsedJson(text);
  const isNewer = z
    .object({
      format: z.literal(LIST_FORMAT),
      formatVersion: z.int().check(z.gt(LIST_FORMAT_VERSION)),
    })
    .safeParse(json).success;
  if (isNewer) return fail({ kind: "needs-newer-breachnote" });
  const parsed = headSchema.safeParse(json);
  if (!parsed.success) return fail({ kind: "unreadable", reason: reasonOf(parsed.error) });
  const published = parseDay(parsed.data.published);
  const expires = parseDay(parsed.data.expires);
  if (published === undefined || expires === undefined || expires < published) {
    return fail({ kind: "unreadable", reason: "expires before it is published" });
  }
  return ok({ ...parsed.data, published, expires });
}

/** @returns `undefined` when the line is no signature, as in a list that is not signed */
export function readSignature(text: string): ListSignature | undefined {
  const parsed = signatureSchema.safeParse(parsedJson(text));
  return parsed.success ? parsed.data : undefined;
}

/** @returns `undefined` when the line is not the first of a day file */
export function readDayHead(text: string): DayHead | undefined {
  const parsed = dayHeadSchema.safeParse(parsedJson(text));
  return parsed.success ? parsed.data : undefined;
}

/**
 * The cheapest way from an installed version to the newest: some day files in a row, or the whole.
 *
 * @param installed the version on the device; `undefined` when there is none
 * @returns day files in their order; none when the whole list is smaller, or they do not reach
 */
export function daysToFetch(
  head: Pick<ListHead, "version" | "whole" | "days">,
  installed: number | undefined,
): readonly DayFile[] {
  if (installed === undefined) return [];
  const path: DayFile[] = [];
  let at = installed;
  while (at < head.version) {
    const from = at;
    const next = head.days
      .filter((file) => file.from === from && file.to > from && file.to <= head.version)
      .reduce<DayFile | undefined>((a, b) => (a === undefined || b.to > a.to ? b : a), undefined);
    if (next === undefined) return [];
    path.push(next);
    at = next.to;
  }
  const bytes = path.reduce((sum, file) => sum + file.bytes, 0);
  return head.whole !== undefined && bytes >= head.whole.bytes ? [] : path;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
