import { madeUpNews, randomFrom } from "./made-up.js";

/** Texts that no newspaper prints, each of about `length` letters, in which a careless matcher takes far more time. */
export function hardTexts(length: number, names: readonly string[]): ReadonlyMap<string, string> {
  const several = names.filter((name) => name.includes(" "));
  const filled = (parts: readonly string[]) => {
    const once = parts.join(" ");
    return once.repeat(Math.ceil(length / Math.max(1, once.length))).slice(0, length);
  };
  return new Map([
    ["names but for their last letter", filled(several.map((name) => name.slice(0, -1)))],
    ["names but for their last word", filled(several.map((name) => name.replace(/ \S+$/, "")))],
    ["nothing but names", filled(names)],
    ["one endless word", "Abcdefghij".repeat(length / 10)],
    ["news in capitals", madeUpNews(length, names, 6).toUpperCase()],
    ["Han only", hanOf(length)],
  ]);
}

function hanOf(length: number): string {
  const random = randomFrom(5);
  let text = "";
  while (text.length < length) text += String.fromCharCode(0x4e00 + Math.floor(random() * 3000));
  return text;
}
