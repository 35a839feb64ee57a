import type { Article } from "./article.js";

/** Words that make up a tenth of any German text and stand in no English one. */
const GERMAN_WORDS =
  /(?<!\p{L})(?:der|die|das|und|ist|nicht|mit|für|von|dem|den|ein|eine|auf|bei|wurde|wurden|sich|auch)(?!\p{L})/giu;
const WORDS = /\p{L}+/gu;
/** Kana stand in Japanese alone. */
const KANA = /[\u3041-\u30ff]/u;
/** Enough of a text to tell. */
const SAMPLE_LETTERS = 2000;
/** Share of German words among all; English texts with German names stay below a fiftieth. */
const GERMAN_SHARE = 0.08;

/**
 * The primary subtag of an article's language, lower case: as its page states it, else as its
 * commonest words tell. Empty when neither does.
 */
export function languageOf({ language, blocks }: Article): string {
  const stated = language.toLowerCase().split(/[-_]/)[0] ?? "";
  if (stated !== "") return stated;
  const sample = beginningOf(blocks);
  if (KANA.test(sample)) return "ja";
  const words = sample.match(WORDS)?.length ?? 0;
  const german = sample.match(GERMAN_WORDS)?.length ?? 0;
  return german > words * GERMAN_SHARE ? "de" : "";
}

/** Joined as a whole, a long article would be copied for its beginning. */
function beginningOf(blocks: Article["blocks"]): string {
  let sample = "";
  for (const { text } of blocks) {
    if (sample.length >= SAMPLE_LETTERS) break;
    sample += `${text.slice(0, SAMPLE_LETTERS)}\n`;
  }
  return sample.slice(0, SAMPLE_LETTERS);
}
