import { type Evidence, isAmbiguous, reason } from "./evidence.js";
import { PLACES } from "./proper-words.js";

/** A stock exchange and a colon, in brackets or not. */
const TICKER =
  /^,?\s?[([]?(?:NYSE|Nasdaq|NASDAQ|LSE|LON|TSE|TYO|ETR|FRA|ASX|TSX|AMEX|HKEX|SIX|EPA|BIT)\s?[:：]/;
/** "Apple (AAPL)", "Meta (META.O)". */
const SYMBOL = /^ \(\p{Lu}{2,5}(?:\.\p{Lu}{1,2})?\)/u;

/** "Target Corp.", "Ford Motor Co.": no word, person or place has a legal form. */
export const ofLegalForm: Evidence = ({ legalForm }) =>
  legalForm === "" ? undefined : reason("legal-form", 5, legalForm.trim());

export const ofTicker: Evidence = (of) => {
  const { rest } = of.around;
  const ticker = TICKER.exec(rest)?.[0];
  if (ticker !== undefined) return reason("ticker", 5, ticker.trim());
  if (!isAmbiguous(of) || !rest.startsWith(" (") || PLACES.has(of.written.toLowerCase())) return;
  const symbol = SYMBOL.exec(rest)?.[0];
  if (symbol === undefined) return undefined;
  // A network or a nation may have as many letters.
  const isShares = symbol.includes(".") || isDrawnFrom(symbol, of.written);
  return reason("ticker", isShares ? 4 : 2, symbol.trim());
};

/** "Target (TGT)": its first letter, and others in the order of the name. */
function isDrawnFrom(symbol: string, written: string): boolean {
  const letters = symbol.slice(" (".length, -1).toLowerCase();
  const name = written.toLowerCase();
  if (letters.length < 3 || letters === name || letters[0] !== name[0]) return false;
  let at = -1;
  for (const letter of letters) {
    at = name.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
