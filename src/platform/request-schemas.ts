import * as z from "zod/mini";
import { type CompanyId, parseCompanyId } from "../domain/company.js";
import { MOST_READ } from "../report/page.js";
import type { MessageName, Request, TabMessageName, TabProtocol } from "./protocol.js";
import { sourceRequestSchemas } from "./source-schemas.js";

/** Longer than any address or headline that a page needs. */
const MAX_LINE_LENGTH = 10_000;
const MAX_FINDINGS = 1_000;

const line = z.string().check(z.maxLength(MAX_LINE_LENGTH));
const offset = z.number().check(z.int(), z.nonnegative());
const nothing = z.strictObject({});

export const companyIdSchema = z.custom<CompanyId>(
  (value) => typeof value === "string" && parseCompanyId(value) !== undefined,
);
const company = companyIdSchema;
const companies = z.array(company).check(z.maxLength(MAX_FINDINGS));

const block = z.object({
  text: z.string().check(z.maxLength(MOST_READ.letters)),
  kind: z.enum(["heading", "text"]),
  links: z.array(z.object({ start: offset, end: offset, host: line })),
});

const page = z.object({
  url: line,
  title: line,
  language: line,
  published: line,
  blocks: z.array(block).check(z.maxLength(MOST_READ.blocks)),
});

const meaning = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("company"), company }),
  z.object({ kind: z.literal("no-company") }),
  z.object({ kind: z.literal("not-answered") }),
]);
const place = z.object({ block: offset, start: offset, end: offset });

/** What the door lets in, for every message to the worker. */
export const requestSchemas: { readonly [N in MessageName]: z.ZodMiniType<Request<N>> } = {
  startPage: z.object({ path: line }),
  reportPage: z.object({ page, found: companies }),
  openCard: z.object({ company, matched: line }),
  openPage: z.object({
    page: z.enum(["details", "options", "report"]),
    company: z.exactOptional(company),
  }),
  hideHere: z.object({ company }),
  notThisCompany: z.object({ phrase: line }),
  switchOffHere: nothing,
  follow: z.object({ company, isFollowed: z.boolean() }),
  frontTab: nothing,
  switchSite: z.object({ host: line, isOn: z.boolean() }),
  goToMention: z.object({ company }),
  answerName: z.object({ host: line, phrase: line, meaning }),
  pageDates: nothing,
  showDate: place,
  searchCompanies: z.object({ query: line }),
  namesOf: z.object({ companies }),
  followedNews: nothing,
  putNewsAway: nothing,
  listPopulations: nothing,
  detailsOf: z.object({ company }),
  checkText: z.object({ text: z.string().check(z.maxLength(MOST_READ.letters)), written: line }),
  checkArticle: nothing,
  evidenceOfPage: z.object({ page }),
  evidenceOf: z.object({ company }),
  listSources: nothing,
  whatIsHeld: nothing,
  ...sourceRequestSchemas,
};

const finding = z.object({
  company,
  name: line,
  matched: line,
  confidence: z.enum(["sure", "likely", "ambiguous"]),
  reasons: z.array(line),
  incidentCount: offset,
  isSubject: z.boolean(),
  isFollowed: z.boolean(),
  answer: z.enum(["none", "this-company", "no-company"]),
  state: z.enum([
    "one-account",
    "accounts-agree",
    "accounts-differ",
    "accounts-differed-since-confirmed",
    "disputed-by-the-company",
    "dates-not-reported",
  ]),
  firstAccessToPublicNotice: line,
  detectionToPublicNotice: line,
});

const report = z.object({
  findings: z.array(finding).check(z.maxLength(MAX_FINDINGS)),
  marks: z.array(z.object({ block: offset, start: offset, end: offset, finding: offset })),
});

/** What is believed of a page's own word; a content script lives in the page's process. */
export const tabResponseSchemas: {
  readonly [N in TabMessageName]: z.ZodMiniType<TabProtocol[N]["response"]>;
} = {
  describePage: z.object({
    isOn: z.boolean(),
    mode: z.enum(["full", "light", "light-by-itself"]),
    host: line,
    report,
  }),
  stepToCompany: z.boolean(),
  readArticle: page,
  showDate: z.boolean(),
  goToCompany: z.boolean(),
  toggleHere: z.boolean(),
  settingsChanged: z.boolean(),
  sitesWithdrawn: z.boolean(),
};
