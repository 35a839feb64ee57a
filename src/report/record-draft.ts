import {
  type Claim,
  type EventName,
  MOST_ACCOUNT_LETTERS,
  type Reference,
  type Speaker,
} from "../domain/claim.js";
import { type Company, type CompanyId, DOMAIN, parseCompanyId } from "../domain/company.js";
import { type Day, formatDay } from "../domain/day.js";
import { parseEdtf } from "../domain/edtf.js";
import {
  type Incident,
  type IncidentKind,
  LABEL_LETTERS,
  parseIncidentId,
} from "../domain/incident.js";
import type { CardSubject } from "./card-model.js";
import { EVENT_NAMES } from "./event-words.js";
import type { Language } from "./language.js";

/** A date as a contributor types it. */
export type DraftClaim = {
  readonly event: EventName;
  /** Meant to be EDTF. */
  readonly date: string;
  readonly by: Speaker;
  readonly account: string;
  /** Addresses of what was read; the second may be empty where one is enough. */
  readonly links: readonly [string, string];
};

/** A record as a contributor types it. */
export type RecordDraft = {
  readonly company: string;
  readonly domain: string;
  readonly label: string;
  readonly kind: IncidentKind;
  readonly claims: readonly DraftClaim[];
};

/** What became of a draft: what is missing, in words, or a record in the compiler's own form and its card. */
export type DraftedRecord =
  | { readonly kind: "incomplete"; readonly problems: readonly string[] }
  | { readonly kind: "complete"; readonly json: string; readonly subject: CardSubject };

/** What the tiles are computed from is believed only where two publishers have it. */
const FEEDS_TILES: ReadonlySet<EventName> = new Set([
  "intrusion-started",
  "detected",
  "regulator-notified",
  "disclosed",
]);
const SOURCE = "draft";

export function recordOfDraft(typed: RecordDraft, today: Day, language: Language): DraftedRecord {
  const draft = withoutSpaces(typed);
  const id = companyIdOf(draft);
  const problems = problemsOf(draft, id, language);
  if (id === undefined || problems.length > 0) return { kind: "incomplete", problems };
  const incident = incidentOf(draft, id, today);
  const company: Company = {
    id,
    name: draft.company,
    aliases: [],
    domains: [draft.domain],
    country: undefined,
  };
  return {
    kind: "complete",
    json: `${JSON.stringify(recordJson(company, incident), undefined, 2)}\n`,
    subject: {
      company,
      incidents: [incident],
      sources: [],
      unsigned: new Set(),
      populations: [],
      matched: undefined,
      today,
    },
  };
}

/** Without spaces around what was typed. */
function withoutSpaces({ company, domain, label, kind, claims }: RecordDraft): RecordDraft {
  return {
    company: company.trim(),
    domain: domain.trim().toLowerCase(),
    label: label.trim(),
    kind,
    claims: claims.map(({ links: [first, second], ...claim }) => ({
      ...claim,
      date: claim.date.trim(),
      account: claim.account.trim(),
      links: [first.trim(), second.trim()],
    })),
  };
}

function companyIdOf({ company, domain }: RecordDraft): CompanyId | undefined {
  return parseCompanyId(asId(company)) ?? parseCompanyId(asId(domain));
}

/** Lower-case ASCII words joined by hyphens; empty for a name in another script. */
function asId(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function problemsOf(
  draft: RecordDraft,
  id: CompanyId | undefined,
  language: Language,
): readonly string[] {
  const { fewest, most } = LABEL_LETTERS;
  const label = draft.label.length;
  const isNamed = draft.company !== "" && DOMAIN.test(draft.domain) && id !== undefined;
  return [
    ...(isNamed ? [] : [language.say("recordNeedsCompany")]),
    ...(label >= fewest && label <= most ? [] : [language.say("recordNeedsLabel")]),
    ...draft.claims.flatMap((claim) => claimProblems(claim, language)),
  ];
}

function claimProblems(claim: DraftClaim, language: Language): readonly string[] {
  const event = language.say(EVENT_NAMES[claim.event]);
  const account = claim.account.length;
  const hosts = new Set(claim.links.map(hostOf).filter((host) => host !== ""));
  const [first, second] = claim.links;
  const isLinked = hostOf(first) !== "" && (second === "" || hostOf(second) !== "");
  const hasEnough = isLinked && hosts.size >= (FEEDS_TILES.has(claim.event) ? 2 : 1);
  return [
    ...(parseEdtf(claim.date) === undefined ? [language.say("recordNeedsDate", event)] : []),
    ...(account === 0 || account > MOST_ACCOUNT_LETTERS
      ? [language.say("recordNeedsAccount", event)]
      : []),
    ...(hasEnough ? [] : [language.say("recordNeedsReferences", event)]),
  ];
}

/** Without "www."; empty for what is no address of a page. */
function hostOf(address: string): string {
  const [, host = ""] =
    /^https?:\/\/(?:www\.)?([^\s/"<>?#]+\.[^\s/"<>?#]+)[^\s"<>]*$/i.exec(address) ?? [];
  return host.toLowerCase();
}

function incidentOf(draft: RecordDraft, company: CompanyId, today: Day): Incident {
  const id = parseIncidentId(asId(`${company}-${draft.label}`));
  if (id === undefined) throw new Error(`a company's id begins an incident's: found ${company}`);
  return {
    id,
    label: draft.label,
    kind: draft.kind,
    companies: [company],
    source: SOURCE,
    peopleAffected: undefined,
    revision: 1,
    checked: today,
    cause: undefined,
    claims: draft.claims.flatMap(claimOf),
  };
}

function claimOf({ event, date, by, account, links }: DraftClaim, at: number): readonly Claim[] {
  const parsed = parseEdtf(date);
  if (parsed === undefined) return [];
  const references = links
    .filter((url) => url !== "")
    .map((url): Reference => ({ publisher: hostOf(url), url, published: undefined, weak: false }));
  const id = `c${at + 1}`;
  const status = { kind: "current" } as const;
  const rest = { saidOn: undefined, status, references, label: undefined };
  return [{ id, event, date: parsed, by, account, ...rest }];
}

function recordJson({ id, name, domains }: Company, incident: Incident): unknown {
  const urls = [
    ...new Set(incident.claims.flatMap(({ references }) => references.map(({ url }) => url))),
  ];
  const keyOf = (url: string) => `r${urls.indexOf(url) + 1}`;
  const { claims, label, kind, revision, checked } = incident;
  return {
    company: { id, name, aliases: [], domains },
    references: Object.fromEntries(
      urls.map((url) => [keyOf(url), { publisher: hostOf(url), url }]),
    ),
    incidents: [
      {
        id: incident.id,
        label,
        kind,
        revision,
        ...(checked === undefined ? {} : { checked: formatDay(checked) }),
        claims: claims.map((claim) => ({
          id: claim.id,
          event: claim.event,
          date: claim.date.text,
          by: claim.by,
          account: claim.account,
          references: claim.references.map(({ url }) => keyOf(url)),
        })),
      },
    ],
  };
}
