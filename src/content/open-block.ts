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
  /** In the order of the text; white space that was folded, and line breaks, have none. */
  readonly pieces: readonly Piece[];
  /** The element whose text it is. */
  readonly element: Element;
  /** How much of the text stands in links, from 0 to 1. */
  readonly linkShare: number;
};

/** White space as HTML folds it to one space; a no-break space is not of it. */
const FOLDED_SPACE = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;
const HAS_FOLDED_SPACE = /[ \t\n\r\f]{2}|[\t\n\r\f]/;

const HEADING = /^h[1-6]$/;

const SPACE = " ".charCodeAt(0);

/** A text's white space folded as the block that it begins would fold it. */
export function foldSpace(text: string): string {
  const folded = HAS_FOLDED_SPACE.test(text) ? text.replace(FOLDED_SPACE, " ") : text;
  return folded.startsWith(" ") ? folded.slice(1) : folded;
}

export function kindOf({ localName }: Element): PageBlock["kind"] {
  return HEADING.test(localName) ? "heading" : "text";
}

/** The block that is being read: collects text nodes until the block ends. */
export class OpenBlock {
  #text = "";
  /** Is the text empty, or does it end in a space or line break? A look at its end would copy it. */
  #isAtSpace = true;
  #pieces: Piece[] = [];
  #links: BlockLink[] = [];
  #linkStart = -1;
  #linkHost = "";
  #linkedLength = 0;

  /** Does what is read now stand in a link? */
  get isInLink(): boolean {
    return this.#linkStart >= 0;
  }

  /** Adds a node's text with its white space folded, also across nodes. */
  add(node: Text): void {
    const { data } = node;
    // Most nodes have nothing to fold, and asking that is far cheaper than looking for all of it.
    if (HAS_FOLDED_SPACE.test(data)) this.#addFolded(node, data);
    else this.#addRun(node, data, 0, data.length);
  }

  #addFolded(node: Text, data: string): void {
    let from = 0;
    for (const space of data.matchAll(FOLDED_SPACE)) {
      this.#addRun(node, data, from, space.index);
      this.addSpace();
      from = space.index + space[0].length;
    }
    this.#addRun(node, data, from, data.length);
  }

  /** Keeps the words on both sides apart. */
  addSpace(): void {
    if (this.#isAtSpace) return;
    this.#text += " ";
    this.#isAtSpace = true;
  }

  /** @returns `true` when a second line break in a row ends the paragraph */
  addLineBreak(): boolean {
    if (this.#text.endsWith("\n")) return true;
    this.#text = `${this.#text.replace(/ $/, "")}\n`;
    this.#isAtSpace = true;
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
    const text = this.#text.replace(/[ \n]+$/, "");
    const block: PageBlock | undefined =
      text === ""
        ? undefined
        : {
            text,
            kind: kindOf(element),
            links: this.#links,
            pieces: this.#pieces,
            element,
            linkShare: Math.min(1, this.#linkedLength / text.length),
          };
    this.#text = "";
    this.#isAtSpace = true;
    this.#pieces = [];
    this.#links = [];
    this.#linkedLength = 0;
    if (isInLink) this.#linkStart = 0;
    return block;
  }

  #addRun(node: Text, data: string, from: number, to: number): void {
    // A single space at the start is folded with one before it, or with the block's edge.
    const offset = this.#isAtSpace && data.charCodeAt(from) === SPACE ? from + 1 : from;
    if (offset >= to) return;
    this.#isAtSpace = data.charCodeAt(to - 1) === SPACE;
    this.#pieces.push({ node, offset, start: this.#text.length, length: to - offset });
    this.#text += offset === 0 && to === data.length ? data : data.slice(offset, to);
  }
}
