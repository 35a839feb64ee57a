import type { PageBlock } from "./open-block.js";
import { rangeOf } from "./ranges.js";

/**
 * Scrolls a sentence into sight and selects it, as a reader would: no element of the page changes.
 *
 * @param place UTF-16 offsets into the block's text, `end` excluded
 * @returns does it still stand as it was read?
 */
export function showSentence(
  document: Document,
  block: PageBlock | undefined,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const range = block && rangeOf(block, start, end);
  if (block === undefined || range === undefined) return false;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  block.element.scrollIntoView({ block: "center", behavior: "instant" });
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  return true;
}
