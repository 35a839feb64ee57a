import { readFileSync } from "node:fs";
import { z } from "zod";
import { EVENTS } from "../domain/claim.js";
import { REGISTER_IDS } from "../registers/register.js";
import type { RegisterEntry } from "../registers/register-entry.js";
import type { Registers } from "./resolved-companies.js";

const FILE = new URL("./facts/row-corrections.json", import.meta.url);

const schema = z.array(
  z.strictObject({
    register: z.enum(REGISTER_IDS),
    id: z.string().describe("The row's own id"),
    why: z.string().min(1).describe("What shows that the row is wrong, or of which incident it is"),
    name: z.string().optional().describe("The organisation that the row means"),
    without: z
      .array(z.enum(EVENTS))
      .optional()
      .describe("Events that it cannot have dated rightly"),
    incident: z
      .string()
      .optional()
      .describe("The incident it tells of, led by another row or record"),
  }),
);

/** What a person found wrong in a register's row, with the reason. The row itself stays as it was read. */
export type RowCorrection = z.infer<typeof schema>[number];

export function readRowCorrections(): readonly RowCorrection[] {
  return schema.parse(JSON.parse(readFileSync(FILE, "utf8")));
}

/**
 * The registers with every row as it was corrected; a row of which no date is left stays out. A correction
 * of a row that is not there is a mistake.
 */
export function correctedRegisters(
  registers: Registers,
  corrections: readonly RowCorrection[],
): Registers {
  const byRow = new Map(corrections.map((correction) => [rowKey(correction), correction]));
  const corrected = new Map(
    [...registers].map(([register, facts]) => {
      const entries = facts.entries.flatMap((entry) => {
        const key = rowKey({ register, id: entry.id });
        const correction = byRow.get(key);
        byRow.delete(key);
        const correct = correction === undefined ? entry : correctedEntry(entry, correction);
        return correct.claims.length === 0 ? [] : [correct];
      });
      return [register, { ...facts, entries }] as const;
    }),
  );
  const [missing] = [...byRow].filter(([, { register }]) => registers.has(register));
  if (missing !== undefined) throw new Error(`corrected rows are there: ${missing[0]} is not`);
  return corrected;
}

/** `vcdb 4D331CA0`, for rows of all registers in one map. */
export function rowKey({ register, id }: Pick<RowCorrection, "register" | "id">): string {
  return `${register} ${id}`;
}

function correctedEntry(entry: RegisterEntry, correction: RowCorrection): RegisterEntry {
  const { name, without = [], why } = correction;
  const claims = entry.claims.filter(({ event }) => !without.includes(event));
  return {
    ...entry,
    organisation: organisationMeant(entry.organisation, name),
    claims,
    doubts: claims.length < entry.claims.length ? [...entry.doubts, why] : entry.doubts,
  };
}

/** The domain of the organisation that the row names tells nothing of another that it means. */
function organisationMeant(
  organisation: RegisterEntry["organisation"],
  name: string | undefined,
): RegisterEntry["organisation"] {
  return name === undefined ? organisation : { ...organisation, name, domain: undefined };
}
