import { detect } from "../../src/detection/detect.js";
import type { Alias } from "../../src/domain/company.js";
import { knownNames } from "./known-names.js";

const distinctive = [
  "Panasonic",
  "Walmart",
  "Home Depot",
  "T-Mobile",
  "Microsoft",
  "eBay",
  "Sony",
  "Google",
  "Facebook",
  "Volkswagen",
  "Forbes",
];
const ambiguous = [
  "Target",
  "Apple",
  "Orange",
  "Columbia",
  "Amazon",
  "Dell",
  "Ford",
  "Wells",
  "Phoenix",
  "Gap",
  "Chase",
  "Next",
  "ING",
  "Delta",
  "Shell",
  "X",
  "Mercury",
];

const aliasesOf = (texts: readonly string[], of: Alias["class"]) =>
  texts.map((text) => ({
    id: text.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
    aliases: [
      { text, class: of },
      { text: `${text} Corporation`, class: "distinctive" as const },
    ],
    domains: [`${text.toLowerCase().replace(/[^a-z0-9]/g, "")}.com`],
  }));
/** Distinctive, ambiguous and native names of made-up companies that are called as real ones are. */
export const known = knownNames([
  ...aliasesOf(distinctive, "distinctive"),
  ...aliasesOf(ambiguous, "ambiguous"),
  { id: "sony-native", aliases: [{ text: "ソニー", class: "native-script" }] },
  { id: "sharp-native", aliases: [{ text: "シャープ", class: "ambiguous" }] },
]);

/** Marked names, each with a mark of how sure: "Target!" sure, "Target" likely, "Target?" ambiguous. */
export function found(text: string, language = "en"): string[] {
  const article = {
    url: "",
    title: "",
    language,
    blocks: [{ text, kind: "text" as const, links: [] }],
  };
  const signs = { sure: "!", likely: "", ambiguous: "?" };
  return detect(article, known).mentions.map((one) => one.text + signs[one.confidence]);
}

export const marked = (text: string, language = "en") =>
  found(text, language)
    .filter((name) => !name.endsWith("?"))
    .map((name) => name.replace("!", ""));
