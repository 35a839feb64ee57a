import * as z from "zod/mini";
import { fail, ok, type Result } from "../domain/result.js";
import { breachDate } from "./hibp-date.js";
import { domainOf, readOrganisation } from "./organisation-name.js";
import { rowUrl } from "./register.js";
import {
  type RegisterClaim,
  type RegisterReading,
  type RowOutcome,
  readRows,
  reasonOf,
} from "./register-entry.js";
import { readDay } from "./row-values.js";

/** A breach as version 3 of the index's API answers with it. `Description` only decides precision. */
const breachSchema = z.object({
  Name: z.string(),
  Title: z.string(),
  Domain: z.string(),
  BreachDate: z.string(),
  AddedDate: z.string(),
  PwnCount: z.number(),
  Description: z.string(),
  IsVerified: z.boolean(),
  IsFabricated: z.boolean(),
  IsRetired: z.boolean(),
  IsSpamList: z.boolean(),
  IsMalware: z._default(z.boolean(), false),
  IsStealerLog: z._default(z.boolean(), false),
});

/** The same in a dump that others publish, without title, domain and flags. */
const dumpSchema = z.object({
  dump_name: z.string(),
  breach_date: z.string(),
  index_date: z.string(),
  record_count: z.number(),
  description: z.string(),
});

type Breach = z.infer<typeof breachSchema>;
type NotAList = { readonly kind: "not-a-list" };

const FLAGS_THAT_REJECT = [
  ["IsFabricated", "fabricated"],
  ["IsRetired", "retired"],
  ["IsSpamList", "spam list"],
  ["IsMalware", "malware data"],
  ["IsStealerLog", "stealer log"],
] as const;

/** Lists put together from many places, and data that is not whose it seems: of no one company. */
const NO_COMPANY =
  /stealer ?logs?|combo ?list|credential ?stuffing|collection ?#|spam ?(?:list|bot)|botnet|operation ?endgame|separate data breaches|\bcitizens\b|\bphish|^not ?[A-Z]|misattributed|anti ?public|^exploit\.?in$|exposed vins|you've been scraped|data enrichment|credentials$|^naz\.?api|^pemiblanc|cit0day|sales ?leads|mailchimp ?list|vbulletin hacks|\bdump$/i;
/** What titles add to a company's name. */
const TITLE_ADDITIONS =
  /(?:\s*\((?=[^)]*\d)[^)]*\)|\s+(?:scraped(?: and faked)? data|v\d+|20\d\d))+$/i;
/** How many letters of the description may tell how precise the date is. */
const OPENING_LETTERS = 160;

/** Reads the index's API answer. Entries of no company's incident are rejected with what they are. */
export function readHibpBreaches(json: unknown): Result<RegisterReading, NotAList> {
  if (!Array.isArray(json)) return fail({ kind: "not-a-list" });
  return ok(
    readRows<unknown>(json, (row) => {
      const parsed = breachSchema.safeParse(row);
      return parsed.success ? readBreach(parsed.data) : reasonOf(parsed.error);
    }),
  );
}

/**
 * Reads a dump without domains and flags.
 *
 * @param decided names that an API answer has, kept or rejected there with more to go by: left out
 */
export function readHibpDump(
  json: unknown,
  decided: ReadonlySet<string>,
): Result<RegisterReading, NotAList> {
  if (!Array.isArray(json)) return fail({ kind: "not-a-list" });
  return ok(
    readRows<unknown>(json, (row) => {
      const parsed = dumpSchema.safeParse(row);
      if (!parsed.success) return reasonOf(parsed.error);
      if (decided.has(parsed.data.dump_name)) return undefined;
      return readBreach(breachOfDump(parsed.data));
    }),
  );
}

/** The names in an API answer, those of rejected entries included. */
export function hibpNames(json: unknown): ReadonlySet<string> {
  const named = z.array(z.object({ Name: z.string() })).safeParse(json);
  return new Set(named.success ? named.data.map(({ Name }) => Name) : []);
}

function readBreach(breach: Breach): RowOutcome {
  const flag = FLAGS_THAT_REJECT.find(([name]) => breach[name]);
  if (flag !== undefined) return flag[1];
  if (NO_COMPANY.test(breach.Title) || NO_COMPANY.test(breach.Name)) return "no one company's";
  const organisation = readOrganisation(breach.Title.replace(TITLE_ADDITIONS, ""));
  if (organisation === undefined) return "no title";
  const opening = withoutMarkup(breach.Description).slice(0, OPENING_LETTERS);
  const occurred = breachDate(breach.BreachDate, opening);
  const listed = readDay(breach.AddedDate);
  if (occurred === undefined || listed === undefined) return "BreachDate or AddedDate is no date";
  const doubt = breach.IsVerified ? undefined : "Unverified, as the index has it";
  const claims: readonly RegisterClaim[] = [
    { event: "intrusion-started", date: occurred, label: doubt },
    { event: "listed", date: listed },
  ];
  return {
    id: breach.Name,
    organisation: { ...organisation, domain: domainOf(breach.Domain) ?? organisation.domain },
    kind: "unknown",
    peopleAffected: breach.PwnCount > 0 ? breach.PwnCount : undefined,
    sector: undefined,
    claims,
    links: [rowUrl("hibp", breach.Name)],
    doubts: [],
  };
}

/** What the dump leaves out is taken from the description where it stands there in so many letters. */
function breachOfDump(dump: z.infer<typeof dumpSchema>): Breach {
  const name = dump.dump_name.replace(/(?:20\d\d|V\d+)$/, "");
  const links = [...dump.description.matchAll(/href="https?:\/\/(?:www\.)?([^/"]+)/g)];
  const own = links.map(([, host = ""]) => host).find((host) => isNamedAfter(host, name));
  return {
    Name: dump.dump_name,
    Title: spelledAs(name, withoutMarkup(dump.description)) ?? name,
    Domain: own ?? "",
    BreachDate: dump.breach_date,
    AddedDate: dump.index_date,
    PwnCount: dump.record_count,
    Description: dump.description,
    IsVerified: true,
    IsFabricated: false,
    IsRetired: false,
    IsSpamList: false,
    IsMalware: false,
    IsStealerLog: false,
  };
}

/** `CanadaGoose` as the text spells it: "Canada Goose". */
function spelledAs(name: string, text: string): string | undefined {
  const letters = [...lettersOf(name)];
  const pattern = letters.map((letter) => letter.replace(/\W/, "\\$&")).join("[\\s.&'’-]{0,3}");
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "iu").exec(text)?.[0];
}

/** Whether a host is a name's own: `canadagoose.com`. */
function isNamedAfter(host: string, name: string): boolean {
  return lettersOf(host.split(".")[0] ?? "") === lettersOf(name);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function withoutMarkup(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'");
}
