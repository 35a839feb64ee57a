import type { Article } from "./article.js";

/** A plain text as an article, with the place of each block in the text. */
export type TextArticle = {
  readonly article: Article;
  /** Indexed by block: where it starts in the text, in UTF-16 code units. */
  readonly starts: readonly number[];
};

export type TextFacts = {
  readonly text: string;
  readonly title: string;
  readonly language: string;
  readonly url: string;
};

/** Takes each line of a text for a block, as a page's paragraphs are. */
export function articleOfText({ text, title, language, url }: TextFacts): TextArticle {
  const starts: number[] = [];
  const blocks: Article["blocks"][number][] = [];
  for (const line of text.matchAll(/[^\n\r]+/g)) {
    starts.push(line.index);
    blocks.push({ text: line[0], kind: "text", links: [] });
  }
  return { article: { url, title, language, blocks }, starts };
}
