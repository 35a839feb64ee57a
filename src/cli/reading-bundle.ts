import { fileURLToPath } from "node:url";
import { build } from "vite";

const READING = fileURLToPath(new URL("../content/reading.ts", import.meta.url));

/** How captions end: "(Photo: A. Name)", "(A. Name/AFP/Getty Images)", "Photograph: A. Name". */
const CREDIT =
  /(?:[(（][^()（）]{0,60}(?:photo|foto|getty images|写真|撮影)[^()（）]{0,60}[)）]|\b(?:photo|photograph|foto|picture|bild)(?: by| de| von)?\s?[:：][^:!?]{3,60})\s*$/i;

/** A longer text that ends so is a paragraph, in letters. */
const LONGEST_CAPTION = 400;

/** Run in a page that holds the bundle: the text that detection reads, without the headline and captions. */
export const READ_ARTICLE = `reading.readPage(document).then(({ blocks }) => {
  const folded = (text) => text.toLowerCase().replace(/\\s+/g, " ");
  const title = folded(document.title);
  const isHeadline = ({ kind, element, text }, at) =>
    kind === "heading" && ((at === 0 && element.localName === "h1") || title.includes(folded(text)));
  const isCaption = ({ element, text }) =>
    (text.length < ${LONGEST_CAPTION} && ${CREDIT}.test(text)) ||
    element.closest("figcaption") !== null ||
    [element, element.parentElement].some(isNamedCaption);
  const isNamedCaption = (element) => / (?!has-)[\\w-]*caption/i.test(" " + element?.className);
  return blocks.filter((block, at) => !isHeadline(block, at) && !isCaption(block)).map(({ text }) => text).join("\\n");
})`;

/** The content script's own reading code, as an expression whose value is what the file exports. */
export async function readingBundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, lib: { entry: READING, name: "reading", formats: ["iife"] } },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  const code = bundle?.output[0].code;
  if (code === undefined) throw new Error("the reading code is bundled as one file: it is not");
  return `(() => { ${code}; return reading; })()`;
}
