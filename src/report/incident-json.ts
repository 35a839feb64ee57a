import { type AccountState, accountState } from "../domain/accounts.js";
import type { Claim } from "../domain/claim.js";
import { type DisclosureGap, disclosureGap, MEASURE_NAMES } from "../domain/gap.js";
import type { Incident } from "../domain/incident.js";
import type { Measure, Reading } from "../domain/measure.js";

const STATES: Readonly<Record<AccountState, string>> = {
  "one-account": "one account",
  "accounts-agree": "accounts agree",
  "accounts-differ": "accounts differ",
  "accounts-differed-since-confirmed": "accounts differed, since confirmed",
  "disputed-by-the-company": "disputed by the company",
  "dates-not-reported": "dates not reported",
};

/** An incident as plain JSON, with every measure and the two claims that each number rests on. */
export function incidentJson(incident: Incident): unknown {
  return {
    id: incident.id,
    label: incident.label,
    kind: incident.kind,
    source: incident.source,
    companies: incident.companies,
    cause: incident.cause ?? null,
    peopleAffected: incident.peopleAffected ?? null,
    accountState: STATES[accountState(incident)],
    claims: incident.claims.map(claimJson),
    measures: gapJson(disclosureGap(incident)),
  };
}

/** Every measure of a gap, by name. */
export function gapJson(gap: DisclosureGap): unknown {
  return Object.fromEntries(MEASURE_NAMES.map((name) => [name, measureJson(gap[name])]));
}

function claimJson(claim: Claim): unknown {
  const { status } = claim;
  return {
    id: claim.id,
    event: claim.event,
    date: claim.date.text,
    by: claim.by,
    account: claim.account,
    saidOn: claim.saidOn?.text ?? null,
    status: status.kind,
    statusBy: status.kind === "current" ? null : (status.by ?? null),
    label: claim.label ?? null,
    references: claim.references.map((reference) => ({
      ...reference,
      published: reference.published?.text ?? null,
    })),
  };
}

/**
 * Of several readings, `from` and `to` are those of the shortest, and all are listed; those that
 * rest on a date that was later replaced are listed apart.
 */
function measureJson(measure: Measure): unknown {
  if (measure.kind === "unknown") return { unknown: measure.missing };
  if (measure.kind !== "days") {
    return { [measure.kind]: { from: endJson(measure.from), to: endJson(measure.to) } };
  }
  const { readings, earlier, fewest, most, approximate } = measure;
  const [shortest] = readings;
  return {
    fewest,
    most: most ?? null,
    ...(approximate ? { approximate } : {}),
    from: endJson(shortest.from),
    to: endJson(shortest.to),
    ...(readings.length > 1 ? { readings: readings.map(readingJson) } : {}),
    ...(earlier.length > 0 ? { earlier: earlier.map(readingJson) } : {}),
  };
}

function readingJson({ fewest, most, from, to }: Reading): unknown {
  return { fewest, most: most ?? null, from: endJson(from), to: endJson(to) };
}

function endJson({ id, event, date }: Claim): unknown {
  return { claim: id, event, date: date.text };
}
