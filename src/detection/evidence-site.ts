import type { Article } from "./article.js";
import { reason } from "./evidence.js";
import { isOn } from "./evidence-article.js";
import type { Candidate, Reason } from "./mention.js";

/** A line in which a site speaks of itself is short. */
const MOST_LINE_LETTERS = 160;
const HOST = /^https?:\/\/([^/:?#]+)/i;
/** What a site offers its readers, and asks of them. */
const OFFERS =
  /(?<!\p{L})(?:subscri(?:be|ption|bers?)|newsletters?|sign (?:up|in)|log ?in|register(?: now| here)?|members?(?:hip)?|cookies|privacy policy|terms of (?:use|service)|advertis\p{L}*|recommends|more from|most (?:read|popular)|read next|editors['’]? picks|(?:contact|about|follow|support) us|commission|affiliate links?|abonn\p{L}+|anmelden|datenschutz|impressum|mehr von|会員登録|ログイン|メルマガ|購読)(?!\p{L})/iu;

/**
 * "Subscribe to Sample" on Sample's own pages, and a line that holds nothing but its name: the masthead and
 * the offers of a site are no part of what its article tells.
 */
export function ofOwnSite(
  { block, start, end }: Candidate,
  { blocks, url }: Article,
  domainsOf: () => readonly string[],
): Reason | undefined {
  const text = blocks[block]?.text ?? "";
  if (url === "" || text.length > MOST_LINE_LETTERS) return undefined;
  const around = text.slice(0, start) + text.slice(end);
  const said = /[\p{L}\p{N}]/u.test(around) ? OFFERS.exec(around)?.[0] : text;
  const host = said === undefined ? undefined : HOST.exec(url)?.[1]?.toLowerCase();
  if (said === undefined || host === undefined) return undefined;
  return domainsOf().some((domain) => isOn({ host }, domain))
    ? reason("own-site", -8, said)
    : undefined;
}
