import { type Claim, type ClaimStatus, EVENTS, type Reference, SPEAKERS } from "../domain/claim.js";
import type { CompanyId } from "../domain/company.js";
import type { Day } from "../domain/day.js";
import { INCIDENT_KINDS, type Incident, type IncidentId } from "../domain/incident.js";
import { type ByteCursor, named, unzigzag } from "./byte-cursor.js";
import { CLAIM_FLAGS, impliedClaimId, REFERENCE_FLAGS, STATUS_KINDS } from "./format.js";
import { readDate } from "./packed-date.js";
import type { Strings } from "./strings.js";

type Tables = {
  readonly strings: Strings;
  readonly companyCount: number;
  companyIdAt(number: number): CompanyId;
  /** The id of the source. */
  readonly source: string;
};

/** Reads an incident's record; the mirror of `writeIncident`. */
export function readIncident(cursor: ByteCursor, tables: Tables): Incident {
  const { strings } = tables;
  const id = strings.at(cursor.varint()) as IncidentId;
  const label = strings.at(cursor.varint());
  const cause = strings.optionalAt(cursor.varint());
  const kind = named(INCIDENT_KINDS, cursor.byte());
  const companies = cursor.list(() => tables.companyIdAt(cursor.index(tables.companyCount)));
  const peopleAffected = cursor.optionalVarint();
  const revision = cursor.varint();
  const checked = readOptionalDay(cursor);
  const references = cursor.list(() => readReference(cursor, strings));
  let at = 0;
  const claims = cursor.list(() => {
    const claim = readClaim(cursor, strings, at);
    at += 1;
    return { ...claim, references: cursor.list(() => named(references, cursor.varint())) };
  });
  const { source } = tables;
  return { id, label, kind, companies, source, peopleAffected, revision, checked, cause, claims };
}

export function readDay(cursor: ByteCursor): Day {
  return unzigzag(cursor.varint()) as Day;
}

export function readOptionalDay(cursor: ByteCursor): Day | undefined {
  const value = cursor.optionalVarint();
  return value === undefined ? undefined : (unzigzag(value) as Day);
}

function readReference(cursor: ByteCursor, strings: Strings): Reference {
  const publisher = strings.at(cursor.varint());
  const url = strings.at(cursor.varint());
  const flags = cursor.byte();
  const published = flags & REFERENCE_FLAGS.published ? readDate(cursor) : undefined;
  return { publisher, url, published, weak: (flags & REFERENCE_FLAGS.weak) !== 0 };
}

function readClaim(cursor: ByteCursor, strings: Strings, at: number): Omit<Claim, "references"> {
  const eventAndSpeaker = cursor.byte();
  const flags = cursor.byte();
  const has = (flag: keyof typeof CLAIM_FLAGS) => (flags & CLAIM_FLAGS[flag]) !== 0;
  return {
    id: has("ownId") ? strings.at(cursor.varint()) : impliedClaimId(at),
    event: named(EVENTS, eventAndSpeaker % 16),
    by: named(SPEAKERS, eventAndSpeaker >>> 4),
    date: readDate(cursor),
    account: strings.at(cursor.varint()),
    saidOn: has("saidOn") ? readDate(cursor) : undefined,
    status: statusOf(flags, has("statusBy") ? strings.at(cursor.varint()) : undefined),
    label: has("label") ? strings.at(cursor.varint()) : undefined,
  };
}

function statusOf(flags: number, by: string | undefined): ClaimStatus {
  const kind = named(STATUS_KINDS, flags % STATUS_KINDS.length);
  if (kind === "current") return { kind };
  if (kind === "disputed") return { kind, by };
  if (by === undefined) throw new Error(`packed file: a ${kind} claim names another: found none`);
  return { kind, by };
}
