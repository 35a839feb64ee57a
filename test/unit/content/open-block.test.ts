import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OpenBlock, type PageBlock } from "../../../src/content/open-block.js";

/** As much of a text node as a block looks at. */
const node = (data: string) => ({ data }) as Text;
const element = (localName: string) => ({ localName }) as Element;

function blockOf(...texts: readonly string[]): PageBlock | undefined {
  const open = new OpenBlock();
  for (const text of texts) open.add(node(text));
  return open.take(element("p"));
}

/** What the pieces give when they are read from their nodes again. */
function rebuilt({ text, pieces }: PageBlock): string {
  const letters = [...text].map(() => " ");
  for (const piece of pieces()) {
    const { data } = piece.node;
    for (let at = 0; at < piece.length; at += 1) {
      letters[piece.start + at] = data[piece.offset + at] ?? "?";
    }
  }
  return letters.join("").slice(0, text.length);
}

describe("OpenBlock", () => {
  test("joins a name that runs over elements", () => {
    expect(blockOf("Pana", "sonic Corp")?.text).toBe("Panasonic Corp");
  });

  test("folds white space as HTML does, over nodes too", () => {
    expect(blockOf("\n  The maker \n", "  Panasonic\t ", " Corp.\n")?.text).toBe(
      "The maker Panasonic Corp.",
    );
  });

  test("keeps no-break spaces", () => {
    expect(blockOf("Home\u00a0\u00a0Depot")?.text).toBe("Home\u00a0\u00a0Depot");
  });

  test("is nothing when there is only white space", () => {
    expect(blockOf(" \n ", "\t")).toBeUndefined();
  });

  test("ends a paragraph at the second line break in a row", () => {
    const open = new OpenBlock();
    open.add(node("one "));
    expect(open.addLineBreak()).toBe(false);
    open.add(node(" two"));
    expect(open.addLineBreak()).toBe(false);
    expect(open.addLineBreak()).toBe(true);
    expect(open.take(element("p"))?.text).toBe("one\ntwo");
  });

  test("knows where its links stand and how much of it they are", () => {
    const open = new OpenBlock();
    open.add(node("See "));
    open.openLink("news.panasonic.example");
    open.add(node("Panasonic"));
    open.closeLink();
    open.add(node(" now"));
    expect(open.take(element("li"))).toMatchObject({
      text: "See Panasonic now",
      links: [{ start: 4, end: 13, host: "news.panasonic.example" }],
      linkShare: 9 / 17,
    });
  });

  test("starts afresh, inside a link that holds several blocks", () => {
    const open = new OpenBlock();
    open.openLink("gazette.example");
    open.add(node("First"));
    expect(open.take(element("h2"))).toMatchObject({ kind: "heading", linkShare: 1 });
    open.add(node("Second"));
    expect(open.take(element("p"))).toMatchObject({ kind: "text", linkShare: 1 });
  });

  test("every letter of the text is found again in its node", () => {
    const texts = fc.array(
      fc.string({ unit: fc.constantFrom("a", "B", " ", "\n", "\u00a0", "é") }),
    );
    fc.assert(
      fc.property(texts, (given) => {
        const block = blockOf(...given);
        if (block === undefined) return;
        expect(rebuilt(block)).toBe(block.text);
        expect(block.text).toBe(
          given
            .join("")
            .replace(/[ \n]+/g, " ")
            .replace(/^ | $/g, ""),
        );
      }),
    );
  });
});
