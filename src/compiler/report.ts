import { accountState } from "../domain/accounts.js";
import { disclosureGap, MEASURE_NAMES, publicNotice } from "../domain/gap.js";
import type { Incident } from "../domain/incident.js";
import { medianOf, type Population } from "../domain/population.js";
import type { Compiled } from "./compile-sources.js";
import { lineOfClaim } from "./explain-company.js";
import { mergedIncident } from "./merge.js";
import type { Registers } from "./resolved-companies.js";

/** How many of the largest gaps are listed with their claims. */
const LARGEST = 20;

/** What a person reads to see errors: counts, coverage, rejects, outliers and conflicts, in Markdown. */
export function datasetReport(compiled: Compiled, registers: Registers): readonly string[] {
  const whole = compiled.incidents.flatMap((merged) => mergedIncident(merged, undefined) ?? []);
  return [
    "# Dataset report",
    ...countsBySource(compiled, whole),
    ...tally("Incidents by year of first public notice", whole.map(yearOfNotice)),
    ...tally("Incidents by country of their company", whole.map(countryTest(compiled))),
    ...tally(
      "Claims by event",
      whole.flatMap(({ claims }) => claims.map(({ event }) => event)),
    ),
    ...tally("Incidents by account state", whole.map(accountState)),
    ...tally(
      "Incidents by cause shared with others",
      whole.flatMap(({ cause }) => cause ?? []),
    ),
    ...coverage(whole),
    ...rejects(compiled, registers),
    ...largestGaps(whole),
    ...ordersThatCannotBe(whole),
    ...conflicts(compiled),
    ...sharedNames(compiled),
    ...medians(compiled.sources.flatMap(({ populations = [] }) => populations)),
  ];
}

function countsBySource({ sources, companies }: Compiled, whole: readonly Incident[]) {
  return [
    "\n## Sources\n",
    ...sources.map(({ info, companies: own, incidents }) => {
      const claims = incidents.reduce((sum, incident) => sum + incident.claims.length, 0);
      return `- ${info.id}: ${own.length} companies, ${incidents.length} incidents, ${claims} claims`;
    }),
    `- together: ${companies.filter(({ rows, record }) => rows.length > 0 || record).length} companies, ${whole.length} incidents`,
  ];
}

function tally(title: string, values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return [`\n## ${title}\n`, ...sorted.map(([value, count]) => `- ${value}: ${count}`)];
}

function yearOfNotice(incident: Incident): string {
  const [first] = publicNotice(incident).standing;
  return first?.claim.date.text.match(/\d{4}/)?.[0] ?? "none";
}

function countryTest({ sources }: Compiled): (incident: Incident) => string {
  const countries = new Map(
    sources.flatMap(({ companies }) => companies.map(({ id, country }) => [id, country] as const)),
  );
  return ({ companies: [first] }) => (first && countries.get(first)) ?? "not known";
}

function coverage(whole: readonly Incident[]): readonly string[] {
  const gaps = whole.map(disclosureGap);
  return [
    "\n## Coverage of measures\n",
    ...MEASURE_NAMES.map((name) => {
      const kinds = gaps.map((gap) => gap[name].kind);
      const count = (kind: string) => kinds.filter((one) => one === kind).length;
      return `- ${name}: ${count("days")} in days, ${count("conflict")} in conflict`;
    }),
    `- disclosure gap to the month or better: ${whole.filter(hasMeasurableGap).length}`,
  ];
}

/** Whether first access or detection, and public notice, are dated to the month or better. */
export function hasMeasurableGap(incident: Incident): boolean {
  const { firstAccessToPublicNotice, detectionToPublicNotice } = disclosureGap(incident);
  return [firstAccessToPublicNotice, detectionToPublicNotice].some(
    (measure) =>
      measure.kind === "days" &&
      measure.readings.some(({ from, to }) =>
        [from, to].every(({ date }) => date.precision === "day" || date.precision === "month"),
      ),
  );
}

function rejects({ rejections }: Compiled, registers: Registers): readonly string[] {
  const rows = [...registers].flatMap(([register, { rejected, entries }]) => [
    `- ${register}: ${entries.length} rows read`,
    ...Object.entries(rejected).map(([reason, count]) => `  - left out, ${reason}: ${count}`),
    ...doubtsIn(entries.flatMap(({ doubts }) => doubts)),
  ]);
  const incidents = rejections.map(({ incident, reason }) => `- ${incident.id}: ${reason}`);
  return ["\n## Left out\n", ...rows, ...incidents];
}

function doubtsIn(doubts: readonly string[]): readonly string[] {
  const [, ...lines] = tally("", doubts);
  return lines.map((line) => `  ${line.replace("- ", "- a date left out, ")}`);
}

function largestGaps(whole: readonly Incident[]): readonly string[] {
  const found = whole.flatMap((incident) => {
    const measure = disclosureGap(incident).firstAccessToPublicNotice;
    return measure.kind === "days" ? [{ incident, fewest: measure.fewest }] : [];
  });
  return [
    `\n## The ${LARGEST} largest gaps\n`,
    ...found
      .sort((a, b) => b.fewest - a.fewest)
      .slice(0, LARGEST)
      .flatMap(({ incident, fewest }) => [
        `- ${fewest} days or more: ${incident.id} (${incident.companies.join(", ")})`,
        ...incident.claims.map((claim) => `  - ${lineOfClaim(claim)}`),
      ]),
  ];
}

/** Incidents that their register dates in an order that cannot be: both dates are shown, and no days between them. */
function ordersThatCannotBe(whole: readonly Incident[]): readonly string[] {
  return [
    "\n## Orders that cannot be\n",
    ...whole.flatMap((incident) => {
      const gap = disclosureGap(incident);
      const contrary = MEASURE_NAMES.filter((name) => gap[name].kind === "conflict");
      return contrary.length === 0
        ? []
        : [
            `- ${incident.id} (${incident.companies.join(", ")}): ${contrary.join(", ")}`,
            ...incident.claims.map((claim) => `  - ${lineOfClaim(claim)}`),
          ];
    }),
  ];
}

/** Dates of registers that a reviewed incident contradicts, and are not shown. */
function conflicts({ incidents }: Compiled): readonly string[] {
  return [
    "\n## Conflicts with reviewed records\n",
    ...incidents.flatMap(({ lead, rows }) =>
      rows.flatMap(({ withheld }) =>
        withheld.map((claim) => {
          const known = lead.claims.filter(({ event }) => event === claim.event).map(lineOfClaim);
          return `- ${lead.id}: ${lineOfClaim(claim)}, against ${known.join("; ")}`;
        }),
      ),
    ),
  ];
}

/** Names that mean more than one company. */
function sharedNames({ sources }: Compiled): readonly string[] {
  const owners = new Map<string, Set<string>>();
  for (const { id, aliases } of sources.flatMap(({ companies }) => companies)) {
    for (const { text } of aliases) owners.set(text, (owners.get(text) ?? new Set()).add(id));
  }
  return [
    "\n## Names of several companies\n",
    ...[...owners]
      .filter(([, ids]) => ids.size > 1)
      .map(([name, ids]) => `- ${name}: ${[...ids].join(", ")}`)
      .sort(),
  ];
}

function medians(populations: readonly Population[]): readonly string[] {
  return [
    "\n## Populations\n",
    ...populations.map((one) => {
      const days = Math.round(medianOf(one));
      return `- ${one.measure}, ${one.part}: median ${days} days (n = ${one.count}, ${one.period})`;
    }),
  ];
}
