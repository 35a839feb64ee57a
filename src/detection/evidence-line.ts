import { type Evidence, FIRST_NATIVE, reason } from "./evidence.js";
import { FUNCTION_WORDS } from "./grammar-words.js";
import type { Neighbour } from "./neighbours.js";

const BEFORE_HANDLE = "@#/\\_";
const RUNS_ON = "@/.";
const ADDRESS_BEHIND = /^(?:@|\/\/|\.(?:gov|edu|php|html?|exe|dll|js|zip)\b)/;

/** Between a name in an address and the page's words there is no telling gap. */
export const ofAddress: Evidence = ({ around, name, written }) => {
  if (name.class === "domain" && !/[@./\p{L}\p{N}-]/u.test(around.charBefore)) return undefined;
  const isHandle =
    around.charBefore !== "" &&
    BEFORE_HANDLE.includes(around.charBefore) &&
    !isNativeCredit(around.charBefore, written) &&
    !isSecondOfTwo(around.before);
  // Nearly all names stand between spaces, and need no expression.
  const mayRunOn = RUNS_ON.includes(around.rest.charAt(0));
  if (isHandle || (mayRunOn && ADDRESS_BEHIND.test(around.rest))) {
    return reason("inside-address", -8, around.charBefore + written);
  }
  // "BA.N" is a symbol on an exchange, and "I.H.S" no part of "I.I.H.S.".
  if (mayRunOn && /^\.\p{Lu}{1,2}(?![\p{L}.])/u.test(around.rest)) {
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

/** "(原作者/講談社)": no address is in these letters. */
function isNativeCredit(charBefore: string, written: string): boolean {
  return charBefore === "/" && written.charCodeAt(0) >= FIRST_NATIVE;
}

/** "Apple/Google" are two names; "sample.org/Google" is an address, "Ann Sample/Google" a credit. */
function isSecondOfTwo([last, second]: readonly Neighbour[]): boolean {
  if (last?.gap !== "/" || !last.isCapitalised || !/^\p{L}+$/u.test(last.text)) return false;
  return second?.isCapitalised !== true || second.gap !== " " || FUNCTION_WORDS.has(second.folded);
}

/** What opens a line that says who wrote, photographed or sent. */
const CREDITS =
  "[Bb]y|BY|[Ww]ritten by|[Rr]eporting by|[Vv]on|(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|PHOTO|IMAGE|Foto)s?(?: (?:[Cc]redits?|[Cc]ourtesy|[Ss]ource))?(?: (?:by|via|of))?|[Cc]redits?|[Ss]ources?|[Vv]ia|[Cc]ourtesy(?: of)?|Bild|Quelle";
const AGENCIES =
  "Shutterstock|Getty(?: Images)?|iStock|Alamy|AP(?: Photo)?|AFP|EPA|dpa|REUTERS|Reuters|picture alliance";
/**
 * "By Ann Sample and Bo Example, Agency", "Image: Sample": names and nothing told. Each word is taken whole
 * or not at all: tried in parts, a long line of words takes the time of all ways to part it.
 */
const BYLINE = new RegExp(
  `^[\\s(]*(?:(?:${CREDITS})[\\s:/]|(?:${AGENCIES})\\s?/)(?:\\p{Lu}[\\p{L}.'’-]*(?![\\p{L}.'’-])|(?:and|for|in|editing|by|und|für)(?!\\p{L})|[\\s,/&|;:•·-])+[).]*$`,
  "u",
);
/** "© 2021 Sample. All rights reserved." */
const COPYRIGHT = /^\W*(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:19|20)\d\d/iu;
/** "Facebook | Twitter | Copy link": buttons, two at least. */
const BUTTONS =
  /^\W*(?:(?:share|tweet|pin|e-?mail|print|copy|link|save|more|rss|sms|facebook|twitter|x|linkedin|pinterest|reddit|whatsapp|instagram|youtube|tiktok|threads|bluesky|mastodon|telegram|snapchat|flipboard|messenger|tumblr|pocket|xing)(?:[^\p{L}\d]+|$)){2,}$/iu;
/** "ATLANTA (Agency) - ": who sent the report. */
const DATELINE = /^\s*(?:\p{Lu}[\p{L}\d ,./-]{1,40})?\(\p{L}+\) ?[-–—]/u;
/** A line of names is short. */
const MOST_BYLINE_LETTERS = 160;

export const ofShareLine: Evidence = ({ around }) => {
  if (around.charBefore === "(" && around.rest.startsWith(")")) {
    const dateline = DATELINE.exec(around.sentence)?.[0];
    if (dateline?.includes("(") === true) return reason("dateline", -8, dateline);
  }
  const words = around.shareWords ?? bylineOf(around.sentence);
  return words === undefined ? undefined : reason("share-line", -8, words);
};

function bylineOf(sentence: string): string | undefined {
  if (sentence.length > MOST_BYLINE_LETTERS) return undefined;
  return (BYLINE.exec(sentence) ?? BUTTONS.exec(sentence) ?? COPYRIGHT.exec(sentence))?.[0];
}

/** "Amazon.co.uk", "Target.com": a name that goes on as an address is its owner's. */
export const ofOwnAddress: Evidence = ({ around, written, name }) => {
  if (!around.rest.startsWith(".")) return undefined;
  const ending = /^\.(?:com|net|org|co\.uk|co\.jp|de|fr|ca|io)(?![\p{L}\p{N}.@-])/iu.exec(
    around.rest,
  )?.[0];
  if (ending === undefined || name.class !== "ambiguous" || !/^\p{Lu}/u.test(written))
    return undefined;
  return reason("own-address", 3, written + ending);
};
