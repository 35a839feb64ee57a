import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OpenBlock, type PageBlock } from "../../../src/content/open-block.js";
import { detect } from "../../../src/detection/detect.js";
import { known } from "../../support/detected-names.js";

/** A line break of the page, among the texts of its nodes. */
const BREAK = null;

/** One block of nodes, as the walk over a page fills it. */
function blockOf(nodes: readonly (string | typeof BREAK)[]): PageBlock {
  const open = new OpenBlock();
  for (const one of nodes) {
    if (one === BREAK) open.addLineBreak();
    else open.add({ data: one } as Text);
  }
  const block = open.take({ localName: "p" } as Element);
  if (block === undefined) throw new Error("a block has text: it has none");
  return block;
}

/** Of each mention the stretches of the nodes that it covers, joined by a bar. */
function markedIn(...blocks: readonly (readonly (string | typeof BREAK)[])[]): readonly string[] {
  const read = blocks.map(blockOf);
  const article = { url: "", title: "", language: "en", blocks: read };
  return detect(article, known).mentions.map(({ block, start, end }) =>
    (read[block]?.pieces() ?? [])
      .map((piece) => {
        const from = Math.max(start, piece.start) - piece.start;
        const to = Math.min(end, piece.start + piece.length) - piece.start;
        return to > from ? piece.node.data.slice(piece.offset + from, piece.offset + to) : "";
      })
      .filter((stretch) => stretch !== "")
      .join("|"),
  );
}

describe("a name that begins in one node is found to its end in another", () => {
  test.each([
    ["inside a word", ["We bought a ", "Pana", "sonic", " radio."], ["Pana|sonic"]],
    ["between words", ["We went to Home", " ", "Depot", " at noon."], ["Home| |Depot"]],
    ["at a hyphen", ["They left T-", "Mobile", " in May."], ["T-|Mobile"]],
    ["before a possessive", ["It was Pana", "sonic", "'s server."], ["Pana|sonic"]],
    ["letter by letter", [..."We left eBay in May."], ["e|B|a|y"]],
    ["over a line break", ["We went to Home", BREAK, "Depot at noon."], ["Home|Depot"]],
    ["over indented source", ["We went to Home\n   ", "\n  Depot at noon."], ["Home|Depot"]],
  ])("%s", (_where, nodes, stretches) => {
    expect(markedIn(nodes)).toEqual(stretches);
  });

  test("wherever the text is parted", () => {
    const text = "Staff of Home Depot and Panasonic met.";
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: text.length - 1 }), { maxLength: 8 });
    fc.assert(
      fc.property(cuts, (found) => {
        const at = [0, ...found.sort((a, b) => a - b), text.length];
        const nodes = at.slice(1).map((end, one) => text.slice(at[one], end));
        const joined = markedIn(nodes).map((stretches) => stretches.replaceAll("|", ""));
        expect(joined).toEqual(["Home Depot", "Panasonic"]);
      }),
    );
  });
});

describe("no name is found", () => {
  test.each([
    ["of words in two blocks", [["We went to Home"], ["Depot was closed."]]],
    ["of a word's halves in two blocks", [["We bought a Pana"], ["sonic radio."]]],
    ["of a word's halves on two lines", [["We bought a Pana", BREAK, "sonic radio."]]],
    ["inside a word that goes on in the next node", [["A Panasonic", "ally long word."]]],
  ])("%s", (_where, blocks) => {
    expect(markedIn(...blocks)).toEqual([]);
  });
});
