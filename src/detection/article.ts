/** A link inside a text block. Offsets are UTF-16 code units into its text, `end` excluded. */
export type BlockLink = {
  readonly start: number;
  readonly end: number;
  /** Host name of the target, lower case. */
  readonly host: string;
};

/** A heading, paragraph or list item of the article body, as one string. */
export type ArticleBlock = {
  readonly text: string;
  readonly kind: "heading" | "text";
  /** In the order of the text, none inside another. */
  readonly links: readonly BlockLink[];
};

/** What detection reads: an article's text and what its page says about it. */
export type Article = {
  /** Empty when there is none. */
  readonly url: string;
  readonly title: string;
  /** BCP 47, as the page states it; empty when it does not. */
  readonly language: string;
  readonly blocks: readonly ArticleBlock[];
};
