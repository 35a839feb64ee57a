import { readFileSync } from "node:fs";
import { z } from "zod";

const FILE = new URL("./facts/company-names.json", import.meta.url);

const schema = z.strictObject({
  renamed: z
    .array(z.strictObject({ from: z.string(), to: z.string(), source: z.url() }))
    .describe("One company under an earlier and its present name, with where that can be read"),
  same: z
    .array(z.array(z.string()).min(2))
    .describe("Names that a person found to be of one company, the present one first"),
  known: z
    .record(z.string(), z.array(z.string()).min(1))
    .describe(
      "Id of a company without a record → names and domains it is known by that no row gives",
    ),
});

/** What a person decided on names that letters alone cannot tell. */
export type ReviewedCompanies = z.infer<typeof schema>;

export function readReviewedCompanies(): ReviewedCompanies {
  return schema.parse(JSON.parse(readFileSync(FILE, "utf8")));
}
