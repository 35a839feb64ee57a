import { type Claim, EVENTS, type Reference, SPEAKERS } from "../domain/claim.js";
import type { CompanyId } from "../domain/company.js";
import { INCIDENT_KINDS, type Incident } from "../domain/incident.js";
import { type ByteWriter, zigzag } from "./byte-writer.js";
import { CLAIM_FLAGS, impliedClaimId, REFERENCE_FLAGS, STATUS_KINDS } from "./format.js";
import { writeDate } from "./packed-date.js";

/** The number of a string, counted from 1. */
export type NumberOf = (text: string) => number;

type Tables = {
  readonly numberOf: NumberOf;
  readonly companies: ReadonlyMap<CompanyId, number>;
};

export function writeIncident(writer: ByteWriter, incident: Incident, tables: Tables): void {
  const { numberOf } = tables;
  writer.varint(numberOf(incident.id));
  writer.varint(numberOf(incident.label));
  writer.varint(incident.cause === undefined ? 0 : numberOf(incident.cause));
  writer.byte(INCIDENT_KINDS.indexOf(incident.kind));
  writer.list(incident.companies, (id) => {
    const number = tables.companies.get(id);
    if (number === undefined) throw new Error(`an incident's companies are known: found ${id}`);
    writer.varint(number);
  });
  writer.optionalVarint(incident.peopleAffected);
  writer.varint(incident.revision);
  writer.optionalVarint(incident.checked === undefined ? undefined : zigzag(incident.checked));
  const references = distinct(incident.claims.flatMap((claim) => claim.references));
  writer.list([...references.values()], (reference) => {
    writeReference(writer, reference, numberOf);
  });
  const places = new Map([...references.keys()].map((key, place) => [key, place]));
  writer.list(incident.claims, (claim, at) => {
    writeClaim(writer, claim, at, numberOf);
    writer.list(claim.references, (reference) => {
      writer.varint(places.get(keyOf(reference)) ?? 0);
    });
  });
}

function writeReference(writer: ByteWriter, reference: Reference, numberOf: NumberOf): void {
  const { publisher, url, published, weak } = reference;
  writer.varint(numberOf(publisher));
  writer.varint(numberOf(url));
  writer.byte(
    (weak ? REFERENCE_FLAGS.weak : 0) | (published === undefined ? 0 : REFERENCE_FLAGS.published),
  );
  if (published !== undefined) writeDate(writer, published);
}

function writeClaim(writer: ByteWriter, claim: Claim, at: number, numberOf: NumberOf): void {
  const statusBy = claim.status.kind === "current" ? undefined : claim.status.by;
  const ownId = claim.id === impliedClaimId(at) ? undefined : claim.id;
  writer.byte(EVENTS.indexOf(claim.event) + 16 * SPEAKERS.indexOf(claim.by));
  writer.byte(
    STATUS_KINDS.indexOf(claim.status.kind) |
      (claim.saidOn === undefined ? 0 : CLAIM_FLAGS.saidOn) |
      (statusBy === undefined ? 0 : CLAIM_FLAGS.statusBy) |
      (claim.label === undefined ? 0 : CLAIM_FLAGS.label) |
      (ownId === undefined ? 0 : CLAIM_FLAGS.ownId),
  );
  if (ownId !== undefined) writer.varint(numberOf(ownId));
  writeDate(writer, claim.date);
  writer.varint(numberOf(claim.account));
  if (claim.saidOn !== undefined) writeDate(writer, claim.saidOn);
  if (statusBy !== undefined) writer.varint(numberOf(statusBy));
  if (claim.label !== undefined) writer.varint(numberOf(claim.label));
}

function distinct(references: readonly Reference[]): ReadonlyMap<string, Reference> {
  return new Map(references.map((reference) => [keyOf(reference), reference]));
}

function keyOf({ publisher, url, published, weak }: Reference): string {
  return JSON.stringify([publisher, url, published?.text, weak]);
}
