import type { PoolName } from "../dataset/name-entry.js";
import type { Case, Evidence } from "./evidence.js";
import {
  ofBreachWord,
  ofKind,
  ofKindBehind,
  ofNoun,
  ofPossessive,
  ofVerb,
} from "./evidence-beside.js";
import { ofClub } from "./evidence-club.js";
import { ofArticle } from "./evidence-determiner.js";
import { ofHyphen } from "./evidence-hyphen.js";
import { ofAddress, ofOwnAddress, ofShareLine } from "./evidence-line.js";
import { ofLegalForm, ofTicker } from "./evidence-listing.js";
import { ofAccent, ofCapital, ofClass, ofInflection, ofSmallLetters } from "./evidence-name.js";
import {
  ofGloss,
  ofHanBody,
  ofKatakanaRun,
  ofNativeAdjective,
  ofNativeKind,
  ofNativePlace,
  ofNativeRiver,
  ofNativeSubject,
  ofNativeTeam,
  ofNativeTitle,
  ofNativeWord,
  ofTeam,
} from "./evidence-native.js";
import { ofOtherKind } from "./evidence-other-kind.js";
import { ofParty } from "./evidence-party.js";
import { ofCounted, ofPerson, ofPlace } from "./evidence-proper.js";
import {
  ofLongerCompany,
  ofLongerRun,
  ofNature,
  ofObject,
  ofOtherBody,
  ofOwner,
  ofWork,
} from "./evidence-run.js";

import { ofClause, ofSubject } from "./evidence-subject.js";
import { ofDate } from "./evidence-time.js";
import type { Confidence, Reason } from "./mention.js";

/** In the order in which a reader would weigh it: the name, what stands beside it, what it is part of. */
const EVIDENCE: readonly Evidence[] = [
  ofClass,
  ofCapital,
  ofSmallLetters,
  ofAccent,
  ofInflection,
  ofLegalForm,
  ofTicker,
  ofKind,
  ofKindBehind,
  ofVerb,
  ofNoun,
  ofParty,
  ofClause,
  ofSubject,
  ofPossessive,
  ofBreachWord,
  ofHyphen,
  ofOtherBody,
  ofOtherKind,
  ofHanBody,
  ofGloss,
  ofTeam,
  ofClub,
  ofNativeTeam,
  ofNativeTitle,
  ofNativeWord,
  ofNativeRiver,
  ofNativeAdjective,
  ofNativeKind,
  ofNativeSubject,
  ofNativePlace,
  ofDate,
  ofObject,
  ofWork,
  ofNature,
  ofLongerCompany,
  ofKatakanaRun,
  ofLongerRun,
  ofOwner,
  ofCounted,
  ofPerson,
  ofPlace,
  ofArticle,
  ofAddress,
  ofOwnAddress,
  ofShareLine,
];

/** The least sum of weights for each word; less than ambiguous is a refusal. */
export const THRESHOLDS = { sure: 5, likely: 3, ambiguous: 1 } as const;

/** One name at one place, weighed. */
export type Verdict = {
  readonly name: PoolName;
  readonly reasons: readonly Reason[];
  /** Of the weights of all reasons. */
  readonly sum: number;
};

/**
 * Weighs what stands in each sentence, one kind of evidence after another, each for all of them: all kinds
 * for one name after another are more code than a processor keeps at hand, and take a quarter longer.
 */
export function judgeSentences(cases: readonly Case[]): Verdict[] {
  const reasons = cases.map(() => NO_REASONS);
  for (const evidence of EVIDENCE) {
    for (let at = 0; at < cases.length; at++) {
      const of = cases[at];
      const found = of === undefined ? undefined : evidence(of);
      // Most names have few: an array that grows makes room for sixteen more.
      if (found !== undefined) reasons[at] = [...(reasons[at] ?? NO_REASONS), found];
    }
  }
  return cases.map(({ name }, at) => {
    const own = reasons[at] ?? NO_REASONS;
    return { name, reasons: own, sum: sumOf(own) };
  });
}

const NO_REASONS: readonly Reason[] = [];

export function sumOf(reasons: readonly Reason[]): number {
  let sum = 0;
  for (const { weight } of reasons) sum += weight;
  return sum;
}

/** @returns `undefined` for a refusal */
export function confidenceOf(sum: number): Confidence | undefined {
  if (sum >= THRESHOLDS.sure) return "sure";
  if (sum >= THRESHOLDS.likely) return "likely";
  return sum >= THRESHOLDS.ambiguous ? "ambiguous" : undefined;
}
