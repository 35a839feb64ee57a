import type { EventName, Speaker } from "../domain/claim.js";
import { GERMAN_EVENTS } from "./event-words-de.js";
import { ENGLISH_EVENTS } from "./event-words-en.js";
import { JAPANESE_EVENTS } from "./event-words-ja.js";

/** The events that an article dates. */
export type ArticleEvent = EventName;

/** A word that tells of an event. */
export type EventWord = {
  /** `undefined`: something else was done on that day ("paid", "restored", "tweeted"). */
  readonly event: ArticleEvent | undefined;
  /** Has the flags `g`, `i` and `u`. */
  readonly pattern: RegExp;
  /**
   * `plain`: tells of the event by itself. `with-breach`: only where its sentence, or the two before,
   * speak of an incident. `otherwise`: the same, when nothing clearer dates the event. `saying`: any statement; a notice when it is the first one and stands
   * right beside its date.
   */
  readonly needs: "plain" | "with-breach" | "otherwise" | "saying";
  /** A noun ("the attack of 3 May") gives way to a verb that is nearer than this many letters more. */
  readonly reserve: number;
};

/** How a language tells of incidents. */
export type EventWords = {
  readonly events: readonly EventWord[];
  /** An incident is spoken of. */
  readonly breach: RegExp;
  /** The verb stands behind its date, not before it. */
  readonly verbsFollow: boolean;
  /** Matched before a date: an auxiliary whose verb ends the clause. */
  readonly frame: RegExp | undefined;
  /** Matched after a date: it is the time of the whole sentence, whose verb comes last. */
  readonly topic: RegExp | undefined;
  /** Matched after a verb whose date is a topic: what its sentence tells behind it came later. */
  readonly sequel: RegExp | undefined;
  /** Where a day beside the subject is that of the verb a sentence ends with: that verb, and what stands before the day. */
  readonly announcing: { readonly last: RegExp; readonly subject: RegExp } | undefined;
  /** After a saying and its date: what is said is of the time after the incident, and no notice of it. */
  readonly aftermath: RegExp | undefined;
  /** A date in words that count from the day they are spoken on ("yesterday"). */
  readonly dayOfSpeaker: RegExp;
  /** Matched after a date: customers bought something then, which says little of when access began. */
  readonly ofCustomers: RegExp | undefined;
  /** Where attackers publish what they stole. */
  readonly leakPlace: RegExp;
  /** Says something as an outsider to the incident: the police, a prosecutor, a court. */
  readonly outsiderSays: RegExp;
  /** In a title: the text tells of many incidents, or of one that is history. */
  readonly roundUp: RegExp;
  /** In its first words: a text tells of many incidents, whatever its title. */
  readonly overview: RegExp;
  /** "The attack on …": its group names whose attack it was. */
  readonly ofAnother: RegExp | undefined;
  /** "Bei der Beispiel AG gab es …": its group names where it was. */
  readonly otherPlace: RegExp | undefined;
  /** Matched after a date: it only says which incident or statement is meant ("the August incident"). */
  readonly attribute: RegExp | undefined;
  /** Words that stand for the one an article is about; `undefined` where names cannot be told by capitals. */
  readonly standIn: RegExp | undefined;
  /** Speaks of what the text has told of already: "the attack". `undefined` where names cannot be told. */
  readonly refersToKnown: RegExp | undefined;
  /** Words of an article about one incident, and of one about threats in general. Both have the flag `g`. */
  readonly focus: RegExp;
  readonly trend: RegExp;
  /** In the clauses of a date: it belongs to something else: a flaw, an update, a law, a founding, another case. */
  readonly elsewhere: RegExp;
  /** Where one clause gives way to another. Has the flags `g`, `i` and `u`. */
  readonly clause: RegExp;
  /** A date after these words alone opens its sentence: "On Friday, …". */
  readonly opening: RegExp;
  /** In its first words: the incident lies back, and what is said now is no first notice of it. */
  readonly followUp: RegExp | undefined;
  /** Who writes of itself, in its text (with the flag `g`) and in its title. */
  readonly own: { readonly voice: RegExp; readonly title: RegExp };
  /** From here on a text tells of others' incidents. */
  readonly turning: RegExp;
  /** So many sentences on, what somebody said is still that one's word. */
  readonly speakerReach: number;
  /** Matched in the sentence behind: it tells whose word this one was ("Das teilte die Stadt mit"). */
  readonly refersBack: RegExp | undefined;
  /** Matched in a sentence before: what it says goes on behind it. `undefined`: it always does. */
  readonly goesOn: RegExp | undefined;
  /** Tried in order: whose word a sentence gives. */
  readonly speakers: readonly { readonly by: Speaker; readonly pattern: RegExp }[];
};

/** @param language primary subtag; one that we do not read is read as English */
export function eventWords(language: string): EventWords {
  if (language === "de") return GERMAN_EVENTS;
  return language === "ja" ? JAPANESE_EVENTS : ENGLISH_EVENTS;
}
