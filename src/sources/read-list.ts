import type { Steps } from "../dataset/steps.js";
import { parseIncidentId } from "../domain/incident.js";
import { fail, ok, type Result } from "../domain/result.js";
import type { UpdateFailure } from "../domain/source-update.js";
import type { RejectedRecord } from "../platform/source-preview.js";
import { type ListHead, readListHead } from "../registers/breachnote-list.js";
import { type ListRecord, readListRecord } from "../registers/list-record.js";
import type { Draft, DraftCompany, DraftIncident } from "./draft.js";
import { firstLine, linesOf } from "./text-lines.js";

/** A list's head; `body` is the list without its signature. */
export function headOf(body: Uint8Array): Result<ListHead, UpdateFailure> {
  try {
    const head = readListHead(firstLine(body).text);
    if (head.ok) return head;
    return fail(head.error.kind === "unreadable" ? { ...head.error, line: 1 } : head.error);
  } catch {
    return fail({ kind: "wrong-type", found: "not UTF-8" });
  }
}

/** Reads the records of a list, line by line; what cannot be read is left out with its reason. */
export function* readList(
  body: Uint8Array,
  source: string,
  onRecord: (done: number) => void,
): Steps<Result<Draft, UpdateFailure>> {
  const companies: DraftCompany[] = [];
  const incidents: DraftIncident[] = [];
  const rejected: RejectedRecord[] = [];
  const seen = new Set<string>();
  let row = -1;
  const reader = linesOf(body);
  for (;;) {
    const line = nextLine(reader);
    if (line === undefined) return fail({ kind: "unreadable", line: row + 2, reason: "not UTF-8" });
    if (line.done === true) break;
    row += 1;
    if (row === 0) continue; // the head
    const read = recordIn(line.value, source);
    if (!read.ok) rejected.push({ row, reason: read.error });
    else if (seen.has(read.value.company.id)) rejected.push({ row, reason: "company seen before" });
    else {
      seen.add(read.value.company.id);
      companies.push(draftCompany(read.value));
      for (const reason of read.value.rejected) rejected.push({ row, reason });
      for (const incident of read.value.incidents) incidents.push({ incident, row });
    }
    if (row % 16 === 0) {
      onRecord(row);
      yield;
    }
  }
  return ok({ companies, incidents, account: undefined, rejected });
}

/** @returns `undefined` where the bytes are no UTF-8 */
function nextLine(reader: Generator<string>): IteratorResult<string> | undefined {
  try {
    return reader.next();
  } catch {
    return undefined;
  }
}

function recordIn(line: string, source: string): Result<ListRecord, string> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return fail("not JSON");
  }
  const read = readListRecord(json, source);
  if (!read.ok) return read;
  // Under its own name an incident of the list could pass for another source's.
  const incidents = read.value.incidents.flatMap((incident) => {
    const id = parseIncidentId(`${source}-${incident.id}`);
    return id === undefined ? [] : [{ ...incident, id }];
  });
  return ok({ ...read.value, incidents });
}

function draftCompany({ company }: ListRecord): DraftCompany {
  const { aliases, ...others } = company;
  return { ...others, otherNames: aliases, region: undefined };
}
