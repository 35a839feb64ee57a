import { type Evidence, reason } from "./evidence.js";

/** Between a name in an address and the page's words there is no telling gap. */
export const ofAddress: Evidence = ({ around, name, written }) => {
  if (name.class === "domain" && !/[@./\p{L}\p{N}-]/u.test(around.charBefore)) return undefined;
  const isHandle = /[@#/\\_]/.test(around.charBefore) && !/\s/.test(around.charBefore);
  const runsOn = /^(?:@|\/\/|\.(?:gov|edu|php|html?|exe|dll|js|zip)\b)/.test(around.rest);
  if (isHandle || runsOn) return reason("inside-address", -8, around.charBefore + written);
  // "BA.N" is a symbol on an exchange, and "I.H.S" no part of "I.I.H.S.".
  if (/^\.\p{Lu}{1,2}(?![\p{L}.])/u.test(around.rest)) {
    return reason("ticker-symbol", -8, written + around.rest.slice(0, 3));
  }
  if (around.charBefore === "." && /^\p{Lu}\./u.test(written)) {
    return reason("longer-initials", -8, `.${written}`);
  }
  if (around.charBefore === "." && !/^\p{Lu}/u.test(written)) {
    return reason("inside-address", -8, `.${written}`);
  }
  return undefined;
};

/**
 * "By Ann Sample and Bo Example, Agency": names and nothing told. Each word is taken whole or not at
 * all: tried in parts, a long line of words takes the time of all ways to part it.
 */
const BYLINE =
  /^\s*(?:by|written by|reporting by|photos?(?::| by)|von|fotos?:)\s(?:\p{Lu}[\p{L}.'’-]*(?![\p{L}.'’-])|[\s,/&|;•·-])+\.?$/iu;
/** "ATLANTA (Agency) - ": who sent the report. */
const DATELINE = /^\s*(?:\p{Lu}[\p{L}\d ,./-]{1,40})?\(\p{L}+\) ?[-–—]/u;
/** Lines that ask readers to follow or share name a network, and are not part of what is told. */
const SHARE_LINE =
  /\b(?:follow (?:[\p{L}@_\d]+ ){0,4}on|(?:like|find|join) (?:us|me|our|the conversation)(?: [\p{L}@_\d]+){0,3} on|(?:get|download) (?:our|the) app|(?:share|tweet|pin)(?: this)?(?: \p{L}+)? (?:on|to|via)|click to (?:share|email)|sign up (?:with|via)|subscribe (?:on|to us)|(?:available|listen|download) (?:\p{L}+ )?(?:on|from) (?:apple|google|spotify|the app store)|folgen sie|teilen auf)\b/iu;
/** A line that asks to share is short. */
const MOST_SHARE_LETTERS = 160;

export const ofShareLine: Evidence = ({ around }) => {
  if (around.charBefore === "(" && around.rest.startsWith(")")) {
    const dateline = DATELINE.exec(around.sentence)?.[0];
    if (dateline?.includes("(") === true) return reason("dateline", -8, dateline);
  }
  if (around.sentence.length > MOST_SHARE_LETTERS) return undefined;
  const words = SHARE_LINE.exec(around.sentence)?.[0] ?? BYLINE.exec(around.sentence)?.[0];
  return words === undefined ? undefined : reason("share-line", -8, words);
};

/** "Amazon.co.uk", "Target.com": a name that goes on as an address is its owner's. */
export const ofOwnAddress: Evidence = ({ around, written, name }) => {
  const ending = /^\.(?:com|net|org|co\.uk|co\.jp|de|fr|ca|io)(?![\p{L}\p{N}.@-])/iu.exec(
    around.rest,
  )?.[0];
  if (ending === undefined || name.class !== "ambiguous" || !/^\p{Lu}/u.test(written))
    return undefined;
  return reason("own-address", 3, written + ending);
};
