import type { NamedOrganisation } from "./register-entry.js";

/** "doing business as" and "formerly known as", as registers write them. */
const ALSO_KNOWN_AS =
  /\s*[,/]?\s*\(?\s*\b(?:d\.?\s?\/?b\.?\s?\/?a\.?|f\.?\/?k\.?\/?a\.?|a\.?\/k\.?\/a\.?|aka|formerly known as|formerly|legally known as|trading as)(?:\s+as)?(?=[\s,:])\.?[,:]?\s+(?:for\s+)?/i;
const ON_BEHALF_OF = /\s*,?\s*(?:\bfiling\s+)?(?:\bon behalf of|\bo\/b\/o)\s+(?:the\s+)?/i;
const ABOUT_ANOTHER = /\s*,?\s+(?:concerning (?:a )?breach at|c\/o)\s+/i;
/** "relevant data owners", "its clients": no names. */
const UNNAMED = /^(?:its|their|certain|relevant|various|affiliated|itself|several)\b/i;
/** Between two organisations: a spaced slash, or one between a name of words and a capital. */
const BESIDE = /\s+\/\s+(?!d\W?b\W?a)|(?<=\p{L} \p{L}[^/]{5,})\/(?=\p{Lu}\p{L}{2})/iu;
const DOMAIN = /^(?:https?:\/\/)?(?:www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,})\/?$/i;
/** How much of a name the Washington register's older rows keep. */
const CUT_LENGTH = 60;

/**
 * Reads the organisation out of a register's name field, which also carries trade names, suppliers
 * and the law firm that filed.
 *
 * Whoever files "on behalf of" a named other is not the organisation. Names in brackets and after a
 * spaced slash are kept as mentioned, since they are as often a supplier or an owner as a short form.
 *
 * @param field as the register has it; when it is exactly as long as the register cuts names, the
 *   last, unfinished part is dropped
 * @returns `undefined` when no name is left
 */
export function readOrganisation(field: string): NamedOrganisation | undefined {
  const { text, brackets } = withoutBrackets(uncut(withoutStraySigns(field)).trim());
  const { subject, mentioned } = subjectOf(text);
  const [first = "", ...rest] = subject.split(ALSO_KNOWN_AS);
  const inBrackets = brackets.map((bracket) => bracket.split(ALSO_KNOWN_AS));
  const aliases = inBrackets.flatMap(([before, ...after]) => (before === "" ? after : []));
  const others = inBrackets.flatMap(([before, ...after]) =>
    before === "" ? [] : [before, ...after],
  );
  const name = tidyName(first);
  if (name === "") return undefined;
  return {
    name,
    otherNames: distinct([...rest, ...aliases].map(tidyName), [name]),
    mentioned: distinct(
      [...mentioned, ...others].map((other) => tidyName(other ?? "")),
      [name],
    ),
    domain: [first, ...brackets].map(domainOf).find((domain) => domain !== undefined),
    country: undefined,
    region: undefined,
  };
}

/** A domain as it may stand for a name (`evo.com`), in lower case and without "www.". */
export function domainOf(text: string): string | undefined {
  return DOMAIN.exec(text.trim())?.[1]?.toLowerCase();
}

/** Whose people were told: what stands after "on behalf of", unless that names nobody. */
function subjectOf(text: string): { subject: string; mentioned: readonly string[] } {
  const [filer = "", owner] = text.split(ON_BEHALF_OF);
  const subject = owner === undefined || owner === "" || UNNAMED.test(owner) ? filer : owner;
  const [main = "", ...about] = subject.split(ABOUT_ANOTHER);
  const [first = "", ...beside] = main.split(BESIDE);
  return { subject: first, mentioned: [...beside, ...about] };
}

/** A name without stray signs at its ends, "Corp/The" the right way round, without "Inc" cut to "In", readable. */
function tidyName(name: string): string {
  const turned = name.replace(/\s+/g, " ").replace(/\/(?:The|[A-Z]{2})$|(?<=\p{L}{3}) In$/u, "");
  return readableCase(turned.replace(/^[\s,;:/("“”'-]+|[\s,;:/("“”-]+$/g, ""));
}

/** A name that is all capitals, as it would be written: words of three letters and fewer may be acronyms. */
function readableCase(name: string): string {
  const isShouted = name === name.toUpperCase() && name.split(" ").length > 2;
  if (!isShouted) return name;
  return name
    .replace(/(?<=\s)(?:AND|FOR|OF|THE)(?=\s)/g, (word) => word.toLowerCase())
    .replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** Case numbers, and letters that were lost on the way. */
function withoutStraySigns(field: string): string {
  return field
    .replace(/\s*\[[^\]]*\]/g, "")
    .replace(/\s*[,-]\s*(?:privacy manager breach|breach case ?#\s?\d+)\s*$/i, "")
    .replace(/\ufffd+(?=s\b)/g, "'")
    .replace(/[\ufffd\u00ae\u0080-\u009f\u200b]+/g, "")
    .replaceAll("\u0019", "'")
    .replaceAll("\u00a0", " ");
}

/** Takes brackets out, nested and unclosed ones included. */
function withoutBrackets(field: string): { text: string; brackets: readonly string[] } {
  let text = "";
  let depth = 0;
  const brackets: string[] = [];
  // "401(k)" is one word.
  for (const letter of field.replace(/(?<=\d)\((\w)\)/g, "$1")) {
    if (letter === ")") depth = Math.max(0, depth - 1);
    else if (letter === "(") {
      if (depth === 0) brackets.push("");
      depth += 1;
    } else if (depth === 0) text += letter;
    else brackets.push(`${brackets.pop() ?? ""}${letter}`);
  }
  return { text, brackets };
}

/** Cuts an unfinished name back to its last finished part, where it has one. */
function uncut(field: string): string {
  if (field.length !== CUT_LENGTH || /[.)\s]$/.test(field)) return field;
  const parts = /^(.{8,}?(?:Inc|LLC|Ltd|Corp|Company|Association|of America)\.?)[\s,(]+.*$/i.exec(
    field,
  );
  const trade = ALSO_KNOWN_AS.exec(field);
  if (trade !== null) return field.slice(0, trade.index);
  const bracket = field.lastIndexOf("(");
  if (bracket > 0 && !field.includes(")")) return field.slice(0, bracket);
  return parts?.[1] ?? field;
}

function distinct(names: readonly string[], known: readonly string[]): readonly string[] {
  const seen = new Set(["", ...known]);
  return names.filter((name) => !seen.has(name) && seen.add(name));
}
