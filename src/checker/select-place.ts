import type { DatePlace } from "../report/article-dates.js";

/** Scrolls to a place of the text that was read, and selects it. Its paragraphs are the blocks. */
export function selectPlace(text: HTMLElement, { block, start, end }: DatePlace): void {
  const paragraph = text.querySelectorAll("p")[block];
  const from = paragraph && pointAt(paragraph, start);
  const to = paragraph && pointAt(paragraph, end);
  if (from === undefined || to === undefined) return;
  paragraph?.scrollIntoView({ block: "center" });
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

type Point = { readonly node: Node; readonly offset: number };

/** @param offset UTF-16 code units into all text of the paragraph */
function pointAt(paragraph: HTMLElement, offset: number): Point | undefined {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node.textContent ?? "";
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  return undefined;
}
