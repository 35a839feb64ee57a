import { createHash } from "node:crypto";
import { type Claim, EVENTS, type Reference } from "../domain/claim.js";
import type { CompanyId } from "../domain/company.js";
import { type Incident, type IncidentId, parseIncidentId } from "../domain/incident.js";
import { REGISTERS, type RegisterId } from "../registers/register.js";
import type { RegisterEntry } from "../registers/register-entry.js";
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

const PREFIX_OF_REGISTER: { readonly [Id in RegisterId]: string } = {
  "washington-ag": "wa",
  hibp: "hibp",
  vcdb: "vcdb",
  "hhs-ocr": "hhs",
  "california-ag": "ca",
};

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

/** What a row tells as an incident of its own: nobody reviewed it. */
export function incidentOf(told: Told): Incident {
  const { register, entry, company, cause } = told;
  const kind = cause === undefined || isSupplierOf(cause, entry) ? entry.kind : "supplier";
  const year = entry.claims[0]?.date.text.slice(0, 4) ?? "";
  const what =
    kind === "supplier" && cause ? `Incident through ${cause.title}` : WORDS_OF_KIND[kind];
  return {
    id: incidentIdOf(told),
    label: `${what}, ${year}`,
    kind,
    companies: [company],
    source: SOURCE_OF_REGISTER[register],
    peopleAffected: entry.peopleAffected,
    revision: 0,
    checked: undefined,
    cause: cause?.id,
    claims: claimsOf(told),
  };
}

/** The row's claims, all in the register's account; `wa1`, `wa2` within the incident. */
export function claimsOf({ register, entry }: Told): readonly Claim[] {
  const { account, by } = REGISTERS[register];
  const given = entry.claims.findLast(
    ({ event }) => event === "regulator-notified" || event === "listed",
  );
  return [...entry.claims]
    .sort((a, b) => EVENTS.indexOf(a.event) - EVENTS.indexOf(b.event))
    .map(({ event, date, label }, index) => ({
      id: `${PREFIX_OF_REGISTER[register]}${index + 1}`,
      event,
      date,
      by,
      account,
      saidOn: given?.date,
      status: { kind: "current" },
      references: referencesOf(register, entry),
      label,
    }));
}

function incidentIdOf({ register, entry }: Told): IncidentId {
  const readable = /^[A-Za-z0-9]{1,24}$/.test(entry.id);
  const own = readable ? entry.id.toLowerCase() : shortHash(entry.id);
  const id = parseIncidentId(`${register}-${own}`);
  if (id === undefined) throw new Error(`a row's id makes an incident's: found ${entry.id}`);
  return id;
}

/** Ten hexadecimal digits tell a hundred thousand rows apart; that they do is checked when packing. */
function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 10);
}

/** The row itself; then the page that it cites, which nobody checked. */
function referencesOf(register: RegisterId, entry: RegisterEntry): readonly Reference[] {
  const [own, ...cited] = entry.links;
  return [
    { publisher: REGISTERS[register].account, url: own, published: undefined, weak: false },
    ...cited.map((url) => ({ publisher: hostOf(url), url, published: undefined, weak: true })),
  ];
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : url;
}
