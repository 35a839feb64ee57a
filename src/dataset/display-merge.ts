import type { Claim } from "../domain/claim.js";
import type { Incident } from "../domain/incident.js";
import { joinIncident } from "./join-facts.js";
import { mergeTellings, type Telling } from "./merge-incidents.js";

/**
 * Merges the incidents of one company as the compiler merges rows and records. Every claim stays;
 * only a register's dates yield to those of a reviewed record, as they do in the compiled lists.
 *
 * @param incidents by source, the one that leads first; several sources' under one id are one already
 * @param loose sources that nobody merged with the others yet
 */
export function mergeForDisplay(
  incidents: readonly Incident[],
  loose: ReadonlySet<string>,
): readonly Incident[] {
  const settled = incidents.filter(({ source }) => !loose.has(source));
  const others = incidents.filter(({ source }) => loose.has(source));
  if (others.length === 0) return incidents;
  const { copies, tellings } = sortedOut(settled, others);
  const known = settled.map((lead) =>
    copies
      .filter((copy) => copy.of === lead)
      .reduce((all, { own }) => joinIncident(all, own), lead),
  );
  return mergeTellings(known, bySource(tellings)).map(({ lead, isSettled, joined }) =>
    (isSettled ? joined : joined.slice(1)).reduce(
      (all, { telling, claims }) => joinIncident(all, { ...telling.incident, claims }),
      lead,
    ),
  );
}

type Copy = { readonly of: Incident; readonly own: Incident };

/** Rows that a settled incident was made of are that incident; the rest are told by themselves. */
function sortedOut(
  settled: readonly Incident[],
  others: readonly Incident[],
): { readonly copies: readonly Copy[]; readonly tellings: readonly Telling[] } {
  const ofWord = new Map<string, Incident>();
  for (const incident of settled) {
    for (const claim of incident.claims) {
      for (const word of wordsOf(claim)) if (!ofWord.has(word)) ofWord.set(word, incident);
    }
  }
  const copies: Copy[] = [];
  const tellings: Telling[] = [];
  for (const own of others) {
    const account = accountOf(own);
    const word = own.claims.flatMap(wordsOf).find((one) => ofWord.has(one));
    const of = account === undefined || word === undefined ? undefined : ofWord.get(word);
    if (of !== undefined) copies.push({ of, own });
    else tellings.push({ incident: own, account, isCoded: false, throughCause: throughOf(own) });
  }
  return { copies, tellings };
}

/** What two readings of one row have in common: who says, of what, in which place. */
function wordsOf({ event, date, account, references }: Claim): readonly string[] {
  return references.map(({ url }) => JSON.stringify([event, date.text, account, url]));
}

/** A row that nobody reviewed has one voice, its register's. */
function accountOf({ revision, claims }: Incident): string | undefined {
  const [first] = claims;
  const isRow = revision === 0 && claims.every(({ account }) => account === first?.account);
  return isRow ? first?.account : undefined;
}

function throughOf({ kind, cause }: Incident): string | undefined {
  return kind === "supplier" ? cause : undefined;
}

function bySource(tellings: readonly Telling[]): readonly (readonly Telling[])[] {
  const groups = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const { source } = telling.incident;
    groups.set(source, [...(groups.get(source) ?? []), telling]);
  }
  return [...groups.values()];
}
