import type { CompanyId } from "./company.js";
import type { IncidentId } from "./incident.js";

/** Which incidents of followed companies the reader's lists have had, and which of them are news. */
export type Watched = {
  /** By company: every incident that a list has had since the company was followed. */
  readonly known: Readonly<Record<CompanyId, readonly IncidentId[]>>;
  /** What an update brought and the reader has not put away yet. */
  readonly news: readonly News[];
};

export type News = { readonly company: CompanyId; readonly incident: IncidentId };

/** Why the lists are looked at again; what the reader himself switched on or off is no news. */
export type LookReason = "updated" | "chosen";

export const NOTHING_WATCHED: Watched = { known: {}, news: [] };

/**
 * Compares the lists with what they had before, all on the device.
 *
 * @param followed a company that was not followed before brings no news yet
 * @param held the incidents that the lists have of a company now
 */
export function lookAgain(
  before: Watched,
  followed: readonly CompanyId[],
  held: (company: CompanyId) => readonly IncidentId[],
  reason: LookReason,
): Watched {
  const known: Record<CompanyId, readonly IncidentId[]> = {};
  const fresh: News[] = [];
  for (const company of followed) {
    const old = before.known[company];
    const now = held(company);
    known[company] = [...new Set([...(old ?? []), ...now])];
    if (old === undefined || reason === "chosen") continue;
    const added = now.filter((incident) => !old.includes(incident));
    fresh.push(...added.map((incident) => ({ company, incident })));
  }
  const standing = before.news.filter(
    ({ company, incident }) => followed.includes(company) && held(company).includes(incident),
  );
  return { known, news: [...standing, ...fresh] };
}
