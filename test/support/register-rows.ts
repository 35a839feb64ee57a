import type { Told } from "../../src/compiler/register-incident.js";
import type { EventName } from "../../src/domain/claim.js";
import type { IncidentKind } from "../../src/domain/incident.js";
import { type RegisterId, rowUrl } from "../../src/registers/register.js";
import { companyId, edtf } from "./builders.js";

/** Event → date. */
export type Dated = Partial<Record<EventName, string>>;

/** A row of Examplecorp, with its dates. */
export function told(
  register: RegisterId,
  id: string,
  dates: Dated,
  kind: IncidentKind = "unauthorized-access",
): Told {
  return {
    register,
    company: companyId("examplecorp"),
    cause: undefined,
    entry: {
      id,
      organisation: {
        name: "Examplecorp",
        otherNames: [],
        mentioned: [],
        domain: undefined,
        country: undefined,
        region: undefined,
      },
      kind,
      peopleAffected: undefined,
      sector: undefined,
      claims: Object.entries(dates).map(([event, date]) => ({
        event: event as EventName,
        date: edtf(date),
      })),
      links: [rowUrl(register, id)],
      doubts: [],
    },
  };
}
