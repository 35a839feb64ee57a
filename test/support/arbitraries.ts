import fc from "fast-check";
import type { SourceFacts } from "../../src/dataset/packed-writer.js";
import { type Claim, type ClaimStatus, EVENTS, SPEAKERS } from "../../src/domain/claim.js";
import { ALIAS_CLASSES, type Company } from "../../src/domain/company.js";
import { type Day, formatDay } from "../../src/domain/day.js";
import { type EdtfDate, parseEdtf } from "../../src/domain/edtf.js";
import { INCIDENT_KINDS, type Incident } from "../../src/domain/incident.js";
import { companyId, day, edtf, incidentId, sourceStatement } from "./builders.js";

/** Every year that four digits can name. */
const anyDay = fc.integer({ min: day("0000-01-01"), max: day("9999-12-31") }) as fc.Arbitrary<Day>;
const text = fc.string({ unit: "binary", maxLength: 12 });
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

/** A day, month or year, exact or approximate. */
const point = fc
  .tuple(anyDay, fc.constantFrom(10, 7, 4), fc.constantFrom("", "~"))
  .map(([of, length, tilde]) => `${formatDay(of).slice(0, length)}${tilde}`);

/** Every form of the EDTF subset. */
export const anyDate: fc.Arbitrary<EdtfDate> = fc
  .oneof(
    point,
    point.map((a) => `${a}/..`),
    point.map((b) => `../${b}`),
    fc.tuple(point, point).map(([a, b]) => `${a}/${b}`),
  )
  .filter((form) => parseEdtf(form) !== undefined)
  .map(edtf);

const anyReference = fc.record({
  publisher: text,
  url: fc.webUrl(),
  published: optional(anyDate),
  weak: fc.boolean(),
});

const anyStatus: fc.Arbitrary<ClaimStatus> = fc.oneof(
  fc.constant({ kind: "current" } as const),
  fc.record({ kind: fc.constantFrom("superseded", "confirmed"), by: text }),
  fc.record({ kind: fc.constant("disputed" as const), by: optional(text) }),
);

const anyClaim: fc.Arbitrary<Claim> = fc.record({
  id: fc.oneof(fc.constantFrom("c1", "c2"), text),
  event: fc.constantFrom(...EVENTS),
  date: anyDate,
  by: fc.constantFrom(...SPEAKERS),
  account: text,
  saidOn: optional(anyDate),
  status: anyStatus,
  references: fc.array(anyReference, { minLength: 1, maxLength: 3 }),
  label: optional(text),
});

const word = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4})?$/);

const anyCompany: fc.Arbitrary<Company> = fc.record({
  id: word.map(companyId),
  name: text,
  aliases: fc.array(fc.record({ text, class: fc.constantFrom(...ALIAS_CLASSES) }), {
    maxLength: 3,
  }),
  domains: fc.array(fc.domain(), { maxLength: 2 }),
  country: optional(fc.constantFrom("JP", "US")),
});

const anyIncident = (companies: readonly Company[]): fc.Arbitrary<Incident> =>
  fc.record({
    id: word.map(incidentId),
    label: text,
    kind: fc.constantFrom(...INCIDENT_KINDS),
    companies: fc.subarray(companies.map(({ id }) => id)),
    source: fc.constant("core"),
    peopleAffected: optional(fc.nat({ max: Number.MAX_SAFE_INTEGER - 1 })),
    revision: fc.nat(),
    checked: optional(anyDay),
    cause: optional(text.filter((cause) => cause !== "")),
    claims: fc.array(anyClaim, { maxLength: 4 }),
  });

const byId = { selector: ({ id }: { readonly id: string }) => id };

/** A source with up to 20 companies, more than fit into one block of strings. */
export const anySource: fc.Arbitrary<SourceFacts> = fc
  .uniqueArray(anyCompany, { ...byId, maxLength: 20 })
  .chain((companies) =>
    fc.record({
      info: fc.constant(sourceStatement("core")),
      companies: fc.constant(companies),
      incidents: fc.uniqueArray(anyIncident(companies), { ...byId, maxLength: 6 }),
    }),
  );
