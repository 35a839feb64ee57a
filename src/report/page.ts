import type { Article } from "../detection/article.js";
import type { AccountState } from "../domain/accounts.js";
import type { CompanyId } from "../domain/company.js";

/** What a content script gathers of a page. */
export type Page = Article & {
  /** As the page states it, unread; empty when it does not. */
  readonly published: string;
};

/**
 * What of a page is read in one go; the rest of a longer one is left. More than any article has, and
 * little enough that a page made to be heavy holds the worker up for a second at most.
 */
export const MOST_READ = { blocks: 10_000, letters: 500_000 } as const;

/** A heading, paragraph or list item of the article body. */
export type TextBlock = Page["blocks"][number];

/** How sure it is that the company is meant. Ambiguous mentions are listed, never marked. */
export type Confidence = "sure" | "likely" | "ambiguous";

/** Where a mention stands: offsets are UTF-16 code units into the block's text, `end` excluded. */
export type Mark = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** Index into the report's findings. */
  readonly finding: number;
};

/** What the page report says of one company on this page. */
export type Finding = {
  readonly company: CompanyId;
  readonly name: string;
  /** The name as the article has it. */
  readonly matched: string;
  readonly confidence: Confidence;
  /** Why, in the order in which it was weighed. */
  readonly reasons: readonly string[];
  readonly incidentCount: number;
  /** The article is about this company. */
  readonly isSubject: boolean;
  readonly isFollowed: boolean;
  /** What the reader said on this site that the name means; `none`: nothing yet. */
  readonly answer: "none" | "this-company" | "no-company";
  /** Of the incident with the newest public notice. */
  readonly state: AccountState;
  /** The two numbers of that incident, in words: "157 days", "149–178 days", "not reported". */
  readonly firstAccessToPublicNotice: string;
  readonly detectionToPublicNotice: string;
};

/** The walk's result for one page, as plain data. */
export type PageReport = {
  /** Subjects first, then in the order of the text, those that are quoted only behind; ambiguous ones last. */
  readonly findings: readonly Finding[];
  /** In the order of the text. */
  readonly marks: readonly Mark[];
};
