import type { PageBlock, Piece } from "./open-block.js";

/**
 * The place of a part of a block's text in the page. Static, as highlights want it: live ranges
 * make the page's own node removal up to 150 times slower.
 *
 * @param start and `end`: UTF-16 offsets into the block's text, `end` excluded
 * @returns `undefined` when the page has changed the nodes since they were read
 */
export function rangeOf(block: PageBlock, start: number, end: number): StaticRange | undefined {
  const pieces = block.pieces();
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  if (first === undefined || last === undefined) return undefined;
  if (!isUnchanged(first, block.text) || !isUnchanged(last, block.text)) return undefined;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.offset + start - first.start,
    endContainer: last.node,
    endOffset: last.offset + end - last.start,
  });
}

/** The piece that holds the block's code unit `at`; `undefined` for folded white space. */
function pieceAt(pieces: readonly Piece[], at: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece !== undefined && at >= piece.start && at < piece.start + piece.length
    ? piece
    : undefined;
}

/** Does the piece still stand in the page as it was read? */
export function isUnchanged({ node, offset, start, length }: Piece, text: string): boolean {
  // The block's end is trimmed, so that its last piece may be longer than what is left of it.
  return node.isConnected && node.data.startsWith(text.slice(start, start + length), offset);
}
