import { type Claim, EVENTS, type Reference, type Speaker } from "../domain/claim.js";
import type { CompanyId } from "../domain/company.js";
import { type Incident, type IncidentId, parseIncidentId } from "../domain/incident.js";
import { REGISTERS, type RegisterId } from "./register.js";
import type { RegisterEntry } from "./register-entry.js";

/** Whose word the claims of a row are. */
export type Teller = {
  readonly account: string;
  readonly by: Speaker;
  /** Small letters that the ids of its claims begin with. */
  readonly prefix: string;
};

const PREFIXES: { readonly [Id in RegisterId]: string } = {
  "washington-ag": "wa",
  hibp: "hibp",
  vcdb: "vcdb",
  "hhs-ocr": "hhs",
  "california-ag": "ca",
};

export function tellerOf(register: RegisterId): Teller {
  const { account, by } = REGISTERS[register];
  return { account, by, prefix: PREFIXES[register] };
}

const WORDS_OF_KIND: { readonly [Kind in Incident["kind"]]: string } = {
  "unauthorized-access": "Unauthorized access",
  ransomware: "Ransomware",
  malware: "Malware",
  phishing: "Phishing",
  "credential-stuffing": "Credential stuffing",
  insider: "Misuse from inside",
  misconfiguration: "Open by misconfiguration",
  vulnerability: "Exploited vulnerability",
  supplier: "Incident at a supplier",
  physical: "Loss or theft",
  error: "Disclosure by mistake",
  unknown: "Data breach",
};

/**
 * The id of the incident that a row tells: readable where the row's own id is.
 *
 * @param hash ten hexadecimal digits of any text; they tell a hundred thousand rows apart
 */
export function rowIncidentId(
  register: string,
  row: string,
  hash: (text: string) => string,
): IncidentId {
  const own = isReadable(row) ? row.toLowerCase() : hash(row);
  const id = parseIncidentId(`${register}-${own}`);
  if (id === undefined) throw new Error(`a row's id makes an incident's: found ${row}`);
  return id;
}

/** Whether a row's own id can stand in an incident's. */
export function isReadable(row: string): boolean {
  return /^[A-Za-z0-9]{1,24}$/.test(row);
}

/** A supplier's incident; `isOwn` when the row is the supplier's own. */
export type RowCause = { readonly id: string; readonly title: string; readonly isOwn: boolean };

/** A row, with the company it was resolved to and the supplier's incident it came through. */
export type RowOfCompany = {
  readonly id: IncidentId;
  readonly company: CompanyId;
  /** The data set that holds it. */
  readonly source: string;
  readonly cause: RowCause | undefined;
};

/** What a row tells as an incident of its own: nobody reviewed it. */
export function rowIncident(entry: RegisterEntry, of: RowOfCompany, teller: Teller): Incident {
  const kind = of.cause === undefined || of.cause.isOwn ? entry.kind : "supplier";
  const year = entry.claims[0]?.date.text.slice(0, 4) ?? "";
  const what =
    kind === "supplier" && of.cause ? `Incident through ${of.cause.title}` : WORDS_OF_KIND[kind];
  return {
    id: of.id,
    label: `${what}, ${year}`,
    kind,
    companies: [of.company],
    source: of.source,
    peopleAffected: entry.peopleAffected,
    revision: 0,
    checked: undefined,
    cause: of.cause?.id,
    claims: rowClaims(entry, teller),
  };
}

/** The row's claims, all in one account; `wa1`, `wa2` within the incident. */
function rowClaims(entry: RegisterEntry, { account, by, prefix }: Teller): readonly Claim[] {
  const given = entry.claims.findLast(
    ({ event }) => event === "regulator-notified" || event === "listed",
  );
  const references = referencesOf(entry, account);
  return [...entry.claims]
    .sort((a, b) => EVENTS.indexOf(a.event) - EVENTS.indexOf(b.event))
    .map(({ event, date, label }, index) => ({
      id: `${prefix}${index + 1}`,
      event,
      date,
      by,
      account,
      saidOn: given?.date,
      status: { kind: "current" },
      references,
      label,
    }));
}

/** The row itself; then the page that it cites, which nobody checked. */
function referencesOf({ links }: RegisterEntry, account: string): readonly Reference[] {
  const [own, ...cited] = links;
  return [
    { publisher: account, url: own, published: undefined, weak: false },
    ...cited.map((url) => ({ publisher: hostOf(url), url, published: undefined, weak: true })),
  ];
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? url;
}
