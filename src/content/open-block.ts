import type { TextBlock } from "../report/page.js";

type BlockLink = TextBlock["links"][number];

/** A run of a block's text that stands in one text node as it is. */
export type Piece = {
  readonly node: Text;
  /** UTF-16 offset in the node. */
  readonly offset: number;
  /** UTF-16 offset in the block's text. */
  readonly start: number;
  readonly length: number;
};

/** A paragraph, heading, list item or table cell of the page. */
export type PageBlock = TextBlock & {
  /**
   * In the order of the text; white space that was folded, and line breaks, have none. Looked up when
   * first asked.
   */
  readonly pieces: () => readonly Piece[];
  /** The element whose text it is. */
  readonly element: Element;
  /** How much of the text stands in links, from 0 to 1. */
  readonly linkShare: number;
};

/** What a block is made of: the page's texts, and what keeps them apart. */
type Part = Text | " " | "\n";

/** White space as HTML folds it to one space; a no-break space is not of it. */
const FOLDED_SPACE = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;
const HAS_FOLDED_SPACE = /[ \t\n\r\f]{2}|[\t\n\r\f]/;

const HAS_LETTER = /[^ \t\n\r\f]/;

const HEADING = /^h[1-6]$/;

const SPACE = " ".charCodeAt(0);

/** A text's white space folded as the block that it begins would fold it. */
export function foldSpace(text: string): string {
  const all = folded(text);
  return all.charCodeAt(0) === SPACE ? all.slice(1) : all;
}

/** Most texts have nothing to fold, and asking that is far cheaper than looking for all of it. */
function folded(text: string): string {
  return HAS_FOLDED_SPACE.test(text) ? text.replace(FOLDED_SPACE, " ") : text;
}

export function kindOf({ localName }: Element): PageBlock["kind"] {
  return HEADING.test(localName) ? "heading" : "text";
}

/** The block that is being read: collects text nodes until the block ends. */
export class OpenBlock {
  #text = "";
  /** Is the text empty, or does it end in a space or line break? A look at its end would copy it. */
  #isAtSpace = true;
  #parts: Part[] = [];
  #links: BlockLink[] = [];
  #linkStart = -1;
  #linkHost = "";
  #linkedLength = 0;

  /** Does what is read now stand in a link? */
  get isInLink(): boolean {
    return this.#linkStart >= 0;
  }

  get isEmpty(): boolean {
    return this.#text === "";
  }

  /** Adds a node's text with its white space folded, also across nodes. */
  add(node: Text): void {
    const { data } = node;
    // Half of a page's texts are the indentation of its source.
    if (this.#isAtSpace && data.charCodeAt(0) <= SPACE && !HAS_LETTER.test(data)) return;
    const text = this.#isAtSpace ? foldSpace(data) : folded(data);
    if (text === "") return;
    this.#text += text;
    this.#isAtSpace = text.charCodeAt(text.length - 1) === SPACE;
    this.#parts.push(node);
  }

  /** Keeps the words on both sides apart. */
  addSpace(): void {
    if (this.#isAtSpace) return;
    this.#text += " ";
    this.#isAtSpace = true;
    this.#parts.push(" ");
  }

  /** @returns `true` when a second line break in a row ends the paragraph */
  addLineBreak(): boolean {
    if (this.#text.endsWith("\n")) return true;
    this.#text = `${this.#text.replace(/ $/, "")}\n`;
    this.#isAtSpace = true;
    this.#parts.push("\n");
    return false;
  }

  openLink(host: string): void {
    this.#linkStart = this.#text.length;
    this.#linkHost = host;
  }

  closeLink(): void {
    if (this.#linkStart < 0) return;
    const [start, end] = [this.#linkStart, this.#text.length];
    this.#linkStart = -1;
    if (end <= start) return;
    this.#linkedLength += end - start;
    if (this.#linkHost !== "") this.#links.push({ start, end, host: this.#linkHost });
  }

  /** Ends the block and begins the next, inside the same link. @returns `undefined` when it was empty */
  take(element: Element): PageBlock | undefined {
    const { isInLink } = this;
    this.closeLink();
    const text = this.#isAtSpace ? this.#text.replace(/[ \n]+$/, "") : this.#text;
    const block =
      text === ""
        ? undefined
        : blockOf(element, this.#parts, {
            text,
            links: this.#links,
            linkShare: Math.min(1, this.#linkedLength / text.length),
          });
    this.#text = "";
    this.#isAtSpace = true;
    this.#parts = [];
    this.#links = [];
    this.#linkedLength = 0;
    if (isInLink) this.#linkStart = 0;
    return block;
  }
}

/** Where its words stand is looked up only when one of them is marked. */
export function blockOf(
  element: Element,
  parts: Iterable<Part>,
  { text, links, linkShare }: Pick<PageBlock, "text" | "links" | "linkShare">,
): PageBlock {
  let pieces: readonly Piece[] | undefined;
  return {
    text,
    kind: kindOf(element),
    links,
    pieces() {
      pieces ??= piecesOf(parts);
      return pieces;
    },
    element,
    linkShare,
  };
}

function piecesOf(parts: Iterable<Part>): readonly Piece[] {
  const pieces: Piece[] = [];
  let length = 0;
  let isAtSpace = true;

  function addSpace(): void {
    if (!isAtSpace) length += 1;
    isAtSpace = true;
  }
  function addRun(node: Text, from: number, to: number): void {
    const { data } = node;
    // A single space at the start is folded with one before it, or with the block's edge.
    const offset = isAtSpace && data.charCodeAt(from) === SPACE ? from + 1 : from;
    if (offset >= to) return;
    isAtSpace = data.charCodeAt(to - 1) === SPACE;
    pieces.push({ node, offset, start: length, length: to - offset });
    length += to - offset;
  }

  for (const part of parts) {
    if (typeof part === "string") {
      // A line break takes the place of a space before it, and stands at the edge of a block too.
      if (part === "\n" && length === 0) length = 1;
      addSpace();
      continue;
    }
    let from = 0;
    for (const space of part.data.matchAll(FOLDED_SPACE)) {
      addRun(part, from, space.index);
      addSpace();
      from = space.index + space[0].length;
    }
    addRun(part, from, part.data.length);
  }
  return pieces;
}
