import { isSpace } from "./sentence.js";

const FORM =
  "Inc|Incorporated|INC|Corp|Corporation|CORP|corp|Co|Company|Ltd|LTD|Limited|LLC|L\\.L\\.C|L\\.P|LLP|LP|PLC|Plc|plc|GmbH|AG|SE|KG|KGaA|S\\.A|SA|SpA|S\\.p\\.A|N\\.V|NV|B\\.V|BV|AB|ASA|A/S|Oyj|Oy|Pty|Pte|K\\.K|KK|Holdings|Holding|Group";
/** One form or several, each after a space, a comma or "&" ("Merck & Co., Inc."). */
const FORMS = new RegExp(`^(?:,?\\s(?:(?:&|and)\\s)?(?:${FORM})(?!-?[\\p{L}\\p{N}])\\.?)+`, "u");
/** Words with capitals up to a legal form: the name goes on, and is another's. */
const RUN_TO_FORM = new RegExp(
  `^\\s(?:\\p{Lu}[\\p{L}\\p{N}&.-]*\\s){1,3}(?:${FORM})(?![\\p{L}\\p{N}])`,
  "u",
);
/** Written to the name without a space. */
const NATIVE_FORM = /^(?:株式会社|有限会社|（株）|\(株\)|㈱|股份有限公司|有限公司|주식회사)/u;
/** In a line of capitals these are English words. */
const WORDS_IN_CAPITALS = /^\s(?:SE|SA|CO|LP)\b/;

/**
 * The legal form that stands behind a name, with the space before it; empty when none does.
 * The full stop of "Inc." belongs to it unless it ends the text or the sentence.
 *
 * @param rest the text behind the name
 */
export function legalFormAfter(rest: string): string {
  if (!mayOpenForm(rest)) return "";
  const native = NATIVE_FORM.exec(rest)?.[0];
  if (native !== undefined) return native;
  const form = FORMS.exec(rest)?.[0] ?? "";
  if (form === "" || WORDS_IN_CAPITALS.test(rest)) return "";
  if (!form.endsWith(".")) return form;
  return goesOn(rest.slice(form.length)) ? form : form.slice(0, -1);
}

/** Nearly all names have a word in small letters behind them or a sign, and need no expression. */
function mayOpenForm(rest: string): boolean {
  const first = rest.charCodeAt(0);
  if (first >= 0x80 || first === BRACKET) return true;
  if (first === COMMA) return true;
  if (!isSpace(first)) return false;
  const next = rest.charCodeAt(1);
  return !(next >= 0x61 && next <= 0x7a) || SMALL_OPENINGS.includes(rest.charAt(1));
}

const BRACKET = 0x28;
const COMMA = 0x2c;
/** Of "and", "corp" and "plc". */
const SMALL_OPENINGS = "acp";

/** Short forms that a full stop belongs to. */
const SHORT_FORM =
  /[\s,](?:Inc|INC|Corp|CORP|Co|CO|Ltd|LTD|Bros|L\.L\.C|L\.P|S\.A|N\.V|B\.V|S\.p\.A|K\.K|P\.A|P\.C|N\.A)$/u;

/** The full stop of a name that ends in a short form of its own ("Target Corp."); empty when none does. */
export function stopAfter(name: string, rest: string): string {
  return rest.startsWith(".") && SHORT_FORM.test(name) && goesOn(rest.slice(1)) ? "." : "";
}

/** Whether the sentence goes on behind a full stop. */
function goesOn(rest: string): boolean {
  return /^(?:[,;:)'’]|\s[\p{Ll}\p{N}(])/u.test(rest);
}

/** The words from a name to the legal form of a longer one ("Ashland" in "Ashland Oil Inc"). */
export function runToLegalForm(rest: string): string {
  const next = rest.charCodeAt(1);
  // A small letter begins no such run.
  if (next >= 0x61 && next <= 0x7a) return "";
  return RUN_TO_FORM.exec(rest)?.[0] ?? "";
}
