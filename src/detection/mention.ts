import type { PoolName } from "../dataset/name-entry.js";
import type { CompanyId } from "../domain/company.js";

/** How sure it is that the company is meant. Ambiguous mentions are listed, never marked. */
export type Confidence = "sure" | "likely" | "ambiguous";

/** Words of a block that spell a known name; not yet judged. Offsets as in `Mention`. */
export type Candidate = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** One for each company that has the name. */
  readonly names: readonly PoolName[];
  /** An "s" was taken off its end ("Panasonics"): `end` stands before it. */
  readonly isInflected: boolean;
};

/** One piece of evidence: what was seen, the words it was seen in, and how much it weighs. */
export type Reason = {
  /** Stable across versions: lower-case words joined by hyphens. */
  readonly code: string;
  /** The words of the text it rests on; empty when it rests on the name itself. */
  readonly value: string;
  /** Above 0 for the company, below against it. */
  readonly weight: number;
};

/** A company's name as it stands in an article. Offsets are UTF-16 code units into the block's text, `end` excluded. */
export type Mention = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** The name as the text has it. */
  readonly text: string;
  readonly company: CompanyId;
  readonly confidence: Confidence;
  /** In the order in which they were weighed. */
  readonly reasons: readonly Reason[];
};

/** A name that stands in the text and does not mean the company. */
export type Refusal = Omit<Mention, "confidence">;
