import { createHash } from "node:crypto";
import type { CompanyId } from "../domain/company.js";
import type { Incident } from "../domain/incident.js";
import type { RegisterId } from "../registers/register.js";
import type { RegisterEntry } from "../registers/register-entry.js";
import { rowIncident, rowIncidentId, tellerOf } from "../registers/row-incident.js";
import { type Cause, isSupplierOf } from "./causes.js";

/** In which packed file a register's rows stand: its licence decides. */
export const SOURCE_OF_REGISTER: { readonly [Id in RegisterId]: string } = {
  "washington-ag": "core",
  hibp: "core",
  "california-ag": "core",
  vcdb: "vcdb",
  "hhs-ocr": "hhs",
};

/** A register's row, with the company it was resolved to and the supplier it came through. */
export type Told = {
  readonly register: RegisterId;
  readonly entry: RegisterEntry;
  readonly company: CompanyId;
  readonly cause: Cause | undefined;
  /** The incident that a person found the row to tell of; else dates decide. */
  readonly incident?: string | undefined;
};

/** What a row tells as an incident of its own: nobody reviewed it. */
export function incidentOf(told: Told): Incident {
  const { register, entry, company, cause } = told;
  const of = {
    id: rowIncidentId(register, entry.id, shortHash),
    company,
    source: SOURCE_OF_REGISTER[register],
    cause: cause && { ...cause, isOwn: isSupplierOf(cause, entry) },
  };
  return rowIncident(entry, of, tellerOf(register));
}

/** That ten digits tell all rows apart is checked when packing. */
function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 10);
}
