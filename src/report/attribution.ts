import { claimById } from "../domain/accounts.js";
import type { Claim } from "../domain/claim.js";
import { datingsOf } from "../domain/dating.js";
import type { Incident } from "../domain/incident.js";
import type { Reading } from "../domain/measure.js";
import { counted, type Language } from "./language.js";

/** Longer lists of accounts are cut in a card; the details page has them all. */
const MAX_ACCOUNTS = 2;

/** Whose word the start of a reading is, and that of its end where neither company nor regulator gave it. */
export function readingAttribution(
  incident: Incident,
  { from, to }: Reading,
  language: Language,
): string {
  const said = attribution(incident, from, language);
  const isOfficial = to.by === "company" || to.by === "regulator";
  return isOfficial || to.account === from.account
    ? said
    : language.say("joinedBySemicolon", said, language.say("noticePer", to.account));
}

/** "per Mainichi, NHK; confirmed by Panasonic to TechCrunch". */
export function attribution(incident: Incident, claim: Claim, language: Language): string {
  const confirming = confirmingAccount(incident, claim);
  const parts = [language.say("per", accountsBehind(incident, claim, language))];
  if (confirming !== undefined) parts.push(language.say("confirmedBy", confirming));
  if (claim.status.kind === "disputed") {
    const by = claimById(incident, claim.status.by)?.account;
    parts.push(by === undefined ? language.say("disputed") : language.say("disputedBy", by));
  }
  if (claim.references.every(({ weak }) => weak)) parts.push(language.say("secondHand"));
  return parts.reduce((said, part) => language.say("joinedBySemicolon", said, part));
}

/** The account that later confirmed a claim; `undefined` when none did. */
export function confirmingAccount(incident: Incident, { status }: Claim): string | undefined {
  return status.kind === "confirmed" ? claimById(incident, status.by)?.account : undefined;
}

/** "Mainichi, NHK", or "A; B and 3 others": every account that gives this date, but the confirming one. */
export function accountsBehind(incident: Incident, claim: Claim, language: Language): string {
  const { standing, earlier } = datingsOf(incident, claim.event);
  const dating = [...standing, ...earlier].find(({ claims }) => claims.includes(claim));
  const confirming = confirmingAccount(incident, claim);
  const others = (dating?.claims ?? []).map(({ account }) => account);
  const names = [...new Set([claim.account, ...others])].filter(
    (name) => name !== confirming || name === claim.account,
  );
  const shown = names
    .slice(0, MAX_ACCOUNTS)
    .reduce((said, name) => language.say("joinedBySemicolon", said, name));
  const rest = names.length - MAX_ACCOUNTS;
  return rest > 0 ? counted(language, "andOthers", rest, shown) : shown;
}
