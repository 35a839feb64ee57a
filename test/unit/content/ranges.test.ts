import { describe, expect, test } from "vitest";
import { isUnchanged } from "../../../src/content/ranges.js";

/** As much of a text node as is looked at. */
const node = (data: string, isConnected = true) => ({ data, isConnected }) as Text;

describe("isUnchanged", () => {
  const TEXT = "The maker Panasonic.";

  test("a piece stands as long as its node says what was read", () => {
    const piece = { node: node("maker Panasonic."), offset: 0, start: 4, length: 16 };
    expect(isUnchanged(piece, TEXT)).toBe(true);
    expect(isUnchanged({ ...piece, node: node("maker Panasomic.") }, TEXT)).toBe(false);
    expect(isUnchanged({ ...piece, node: node("maker Panasonic.", false) }, TEXT)).toBe(false);
  });

  test("white space at the block's end, which the text leaves out, does not count", () => {
    const piece = { node: node("maker Panasonic. "), offset: 0, start: 4, length: 17 };
    expect(isUnchanged(piece, TEXT)).toBe(true);
  });
});
