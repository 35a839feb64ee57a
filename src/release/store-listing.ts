/** Texts and pictures for the stores, from the locales and the kept screenshots; nothing is asked of any host. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Files } from "./files.js";
import { type Frame, framed } from "./picture.js";

const LOCALES = "public/_locales";
const PICTURES = "test/gallery/screenshots";

/** What the Chrome Web Store asks for; Mozilla's takes it too. */
const FRAME: Frame = { width: 1_280, height: 800 };

/** Shown in this order; the Chrome Web Store takes five. */
const SHOWN = [
  "page-LL-light",
  "card-LL-light",
  "popup-LL-light",
  "details-LL-light",
  "options-LL-light",
];

/** The paragraphs of the long text, each a list of sentences that the extension says itself. */
const PARAGRAPHS: readonly (readonly string[])[] = [
  ["extensionDescription"],
  ["welcomeWhat", "welcomeStoredText", "welcomePrivate", "optionsPrivacy5"],
  ["optionsMethod1", "optionsMethod2", "optionsMethod3", "optionsMethod4", "optionsMethod5"],
];

type Messages = Readonly<Record<string, { readonly message: string }>>;

/**
 * The files of `dist/store`: a folder a language, with `name.txt`, `summary.txt`, `description.txt` and
 * numbered pictures.
 */
export function storeListing(root: string): Files {
  const files = new Map<string, Uint8Array>();
  for (const locale of readdirSync(join(root, LOCALES)).sort()) {
    const messages: Messages = JSON.parse(
      readFileSync(join(root, LOCALES, locale, "messages.json"), "utf8"),
    );
    for (const [name, text] of Object.entries(textsOf(messages))) {
      files.set(`${locale}/${name}.txt`, Buffer.from(`${text}\n`));
    }
    SHOWN.forEach((picture, at) => {
      const path = join(root, PICTURES, `${picture.replace("LL", locale)}.png`);
      const bytes = framed(readFileSync(path), FRAME);
      files.set(`${locale}/${at + 1}-${picture.split("-")[0]}.png`, bytes);
    });
  }
  return files;
}

function textsOf(messages: Messages): Readonly<Record<string, string>> {
  const say = (key: string) => {
    const message = messages[key]?.message;
    if (message === undefined) throw new Error(`a locale has the store's texts: no "${key}"`);
    return message;
  };
  return {
    name: say("extensionName"),
    summary: say("extensionDescription"),
    description: PARAGRAPHS.map((keys) => keys.map(say).join("\n")).join("\n\n"),
  };
}
