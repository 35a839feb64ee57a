import { z } from "zod";
import { EVENTS, MOST_ACCOUNT_LETTERS, SPEAKERS } from "../domain/claim.js";
import { DOMAIN, parseCompanyId } from "../domain/company.js";
import { parseDay } from "../domain/day.js";
import { parseEdtf } from "../domain/edtf.js";
import { INCIDENT_KINDS, LABEL_LETTERS, parseIncidentId } from "../domain/incident.js";

const edtf = z
  .string()
  .refine((text) => parseEdtf(text) !== undefined, "not a date of the EDTF subset");
const day = z.string().refine((text) => parseDay(text) !== undefined, "not a calendar day");
const companyId = z
  .string()
  .refine((text) => parseCompanyId(text) !== undefined, "not a company id");
const incidentId = z
  .string()
  .refine((text) => parseIncidentId(text) !== undefined, "not an incident id");
/** Our own short words: one line, no sentence of a source. */
const label = z.string().min(LABEL_LETTERS.fewest).max(LABEL_LETTERS.most);
const httpUrl = z.url({ protocol: /^https?$/ });

const reference = z.strictObject({
  publisher: z.string().min(1),
  url: httpUrl,
  published: edtf.optional().describe("When it was published, as far as it says"),
  weak: z
    .literal(true)
    .optional()
    .describe("A summary of others' reports, or a page that could not be checked"),
});

const claim = z.strictObject({
  id: z.string().regex(/^c\d+$/),
  event: z.enum(EVENTS),
  date: edtf,
  by: z.enum(SPEAKERS).describe("The kind of party whose word it is"),
  account: z
    .string()
    .min(1)
    .max(MOST_ACCOUNT_LETTERS)
    .describe('Whose word it is, as shown: "Panasonic notice", "Mainichi, NHK"'),
  said: edtf.optional().describe("When the account was given"),
  status: z.enum(["current", "superseded", "confirmed", "disputed"]).default("current"),
  statusBy: z
    .string()
    .regex(/^c\d+$/)
    .optional()
    .describe("The claim that replaced, confirmed or disputes this one"),
  references: z.array(z.string()).min(1).describe("Keys of the record's references"),
  label: label.optional().describe("What it says beyond the date, in our own words"),
});

const incident = z.strictObject({
  id: incidentId,
  label: label.describe('What was reached, where, which year: "File server in Japan, 2021"'),
  kind: z.enum(INCIDENT_KINDS),
  otherCompanies: z.array(companyId).optional().describe("Ids of other companies it concerns"),
  peopleAffected: z.int().positive().optional(),
  revision: z.int().positive(),
  checked: day.describe("When a person last checked the record against its references"),
  cause: incidentId.optional().describe("Shared by incidents that came through one supplier"),
  claims: z.array(claim).min(1),
});

const company = z.strictObject({
  id: companyId,
  name: z.string().min(1).describe("As a card's title shows it"),
  aliases: z.array(z.string().min(1)).describe("Other names it is known by, any script"),
  brands: z
    .array(z.string().min(1))
    .optional()
    .describe("What it sells under, where that name alone means the company in the news"),
  domains: z.array(z.string().regex(DOMAIN)).describe("The main one first"),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
});

/** One company's reviewed incidents: the form of every file in `records/`. */
export const recordSchema = z.strictObject({
  company,
  references: z.record(z.string().regex(/^[a-z0-9-]+$/), reference),
  incidents: z
    .array(incident)
    .describe("None where another's record tells of what concerns the company too"),
});

export type CompanyRecord = z.infer<typeof recordSchema>;
