import type { Claim, ClaimId, ClaimStatus } from "../domain/claim.js";
import type { Company } from "../domain/company.js";
import type { Incident } from "../domain/incident.js";

/** One company of what two sources say of it; where they differ, the first is heard. */
export function joinCompany(first: Company, second: Company): Company {
  const known = new Set(first.aliases.map((alias) => alias.text));
  const added = second.aliases.filter((alias) => !known.has(alias.text));
  return {
    ...first,
    aliases: [...first.aliases, ...added],
    domains: [...new Set([...first.domains, ...second.domains])],
    country: first.country ?? second.country,
  };
}

/**
 * One incident of the claims of two sources. What both claim is one claim with the references of
 * both; other claims of the second keep its name as their source, and one whose id is taken goes by
 * its source and its id (`vcdb:c1`).
 */
export function joinIncident(first: Incident, second: Incident): Incident {
  const ids = joinedIds(first, second);
  const shared = new Map(second.claims.map((claim) => [ids.get(claim.id), claim]));
  const own = new Set(first.claims.map(({ id }) => id));
  const added = second.claims.filter((claim) => !own.has(ids.get(claim.id) ?? claim.id));
  return {
    ...first,
    companies: [...new Set([...first.companies, ...second.companies])],
    peopleAffected: first.peopleAffected ?? second.peopleAffected,
    checked: first.checked ?? second.checked,
    cause: first.cause ?? second.cause,
    claims: [
      ...first.claims.map((claim) => withReferences(claim, shared.get(claim.id))),
      ...added.map((claim) => adopted(claim, { first, second }, ids)),
    ],
  };
}

/** What the claims of the second incident are called in the joined one. */
function joinedIds(first: Incident, second: Incident): ReadonlyMap<ClaimId, ClaimId> {
  const known = new Map(first.claims.map((claim) => [wordOf(claim), claim.id]));
  const taken = new Set(known.values());
  return new Map(
    second.claims.map((claim) => {
      const id = known.get(wordOf(claim)) ?? freeId(claim.id, second.source, taken);
      taken.add(id);
      return [claim.id, id];
    }),
  );
}

function freeId(id: ClaimId, source: string, taken: ReadonlySet<ClaimId>): ClaimId {
  let free = id;
  for (let number = 1; taken.has(free); number += 1) {
    free = number === 1 ? `${source}:${id}` : `${source}:${id}:${number}`;
  }
  return free;
}

/** Claims with the same word say the same. */
function wordOf({ event, date, by, account }: Claim): string {
  return JSON.stringify([event, date.text, by, account]);
}

function withReferences(claim: Claim, other: Claim | undefined): Claim {
  if (other === undefined) return claim;
  const known = new Set(claim.references.map(({ url }) => url));
  const added = other.references.filter(({ url }) => !known.has(url));
  return { ...claim, references: [...claim.references, ...added] };
}

function adopted(
  claim: Claim,
  { first, second }: { readonly first: Incident; readonly second: Incident },
  ids: ReadonlyMap<ClaimId, ClaimId>,
): Claim {
  const id = ids.get(claim.id) ?? claim.id;
  const status = renamedStatus(claim.status, ids);
  const source = claim.source ?? second.source;
  return source === first.source ? { ...claim, id, status } : { ...claim, id, status, source };
}

function renamedStatus(status: ClaimStatus, ids: ReadonlyMap<ClaimId, ClaimId>): ClaimStatus {
  if (status.kind === "current" || status.by === undefined) return status;
  return { ...status, by: ids.get(status.by) ?? status.by };
}
