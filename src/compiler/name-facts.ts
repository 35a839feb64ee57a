import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { type AmbiguityReason, type NameFacts, needsLists } from "../identity/alias-class.js";
import { lookUp, lookUpPhrase, type NameLists } from "./name-lists.js";

const LOOKED_UP = new URL("./facts/looked-up-names.json", import.meta.url);
const REVIEWED = new URL("./facts/reviewed-names.json", import.meta.url);

/** `ambiguous`: names of ours that a list has, by list; `distinctive`: those that no list has. */
const lookedUpSchema = z.strictObject({
  ambiguous: z.record(z.string(), z.enum(["word", "name", "place"])),
  distinctive: z.array(z.string()),
});

/** Name → why it tells, or does not tell, that the company is meant, whatever the lists say. */
const reviewedSchema = z.strictObject({
  distinctive: z.record(z.string(), z.string().min(1)),
  ambiguous: z.record(z.string(), z.string().min(1)),
});

/** The committed facts about names: with them a build needs none of the lists. */
export function readNameFacts(): NameFacts {
  const lookedUp = lookedUpSchema.parse(JSON.parse(readFileSync(LOOKED_UP, "utf8")));
  const reviewed = reviewedSchema.parse(JSON.parse(readFileSync(REVIEWED, "utf8")));
  return {
    reviewed: new Map([
      ...Object.keys(reviewed.distinctive).map((name) => [name, "distinctive"] as const),
      ...Object.keys(reviewed.ambiguous).map((name) => [name, "ambiguous"] as const),
    ]),
    looked: new Map<string, AmbiguityReason | undefined>([
      ...Object.entries(lookedUp.ambiguous),
      ...lookedUp.distinctive.map((name) => [name, undefined] as const),
    ]),
  };
}

/** Names to be looked up. In registered ones, which nobody reviewed, a phrase of common words tells nothing. */
export type NamesToLookUp = {
  readonly reviewed: Iterable<string>;
  readonly registered: Iterable<string>;
};

/** Looks all names up that need it and replaces the committed facts. */
export function writeNameFacts({ reviewed, registered }: NamesToLookUp, lists: NameLists): void {
  const own = new Set(reviewed);
  const asked = [...new Set([...own, ...registered])].filter(needsLists).sort();
  const found = asked.map((name) => {
    const reason = lookUp(name, lists) ?? (own.has(name) ? undefined : lookUpPhrase(name, lists));
    return [name, reason] as const;
  });
  const facts = {
    ambiguous: Object.fromEntries(found.filter(([, reason]) => reason !== undefined)),
    distinctive: found.filter(([, reason]) => reason === undefined).map(([name]) => name),
  };
  writeFileSync(LOOKED_UP, `${JSON.stringify(facts, undefined, 1)}\n`);
}
