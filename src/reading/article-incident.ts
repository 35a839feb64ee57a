import type { Claim } from "../domain/claim.js";
import type { CompanyId } from "../domain/company.js";
import type { Day } from "../domain/day.js";
import { formatDay } from "../domain/day.js";
import { parseEdtf } from "../domain/edtf.js";
import { type DisclosureGap, disclosureGap } from "../domain/gap.js";
import { type Incident, parseIncidentId } from "../domain/incident.js";
import type { ArticleClaim } from "./article-claims.js";

/** What an article's claims are put into an incident with. */
export type ArticleFacts = {
  readonly url: string;
  readonly published: Day | undefined;
  /** The company that the article is about, when it is a known one. */
  readonly company: CompanyId | undefined;
};

/**
 * The incident as an article alone tells it, each speaker an account of its own. Never merged with
 * a record: what one article says stays that article's word.
 */
export function articleIncident(claims: readonly ArticleClaim[], facts: ArticleFacts): Incident {
  const id = parseIncidentId(ID);
  if (id === undefined) throw new Error(`an article's incident has a valid id: found ${ID}`);
  return {
    id,
    label: "",
    kind: "unknown",
    companies: facts.company === undefined ? [] : [facts.company],
    source: ID,
    peopleAffected: undefined,
    revision: 0,
    checked: undefined,
    cause: undefined,
    claims: claims.map((claim, at) => incidentClaim(claim, at, facts)),
  };
}

/** The gap that an article's own claims support, by the same rules as a record's. */
export function articleGap(claims: readonly ArticleClaim[], facts: ArticleFacts): DisclosureGap {
  return disclosureGap(articleIncident(claims, facts));
}

const ID = "article";

function incidentClaim(
  { event, date, by }: ArticleClaim,
  at: number,
  { url, published }: ArticleFacts,
): Claim {
  const day = published === undefined ? undefined : parseEdtf(formatDay(published));
  return {
    id: `${ID}-${at + 1}`,
    event,
    date,
    by,
    account: by,
    saidOn: day,
    status: { kind: "current" },
    references: [{ publisher: "", url, published: day, weak: true }],
    label: undefined,
  };
}
