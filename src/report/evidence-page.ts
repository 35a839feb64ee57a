import { CLAIM_HEADS, type ClaimRow } from "./claim-rows.js";
import type { DetailsModel, IncidentDetails } from "./details-model.js";
import { html, link, type Markup } from "./html-text.js";
import { directionOf, type Language } from "./language.js";
import { MEASURE_HEADS, type MeasureRow } from "./measure-rows.js";

export type Evidence = {
  readonly title: string;
  readonly heading: string;
  /** When it was saved, and from which versions of the lists. */
  readonly saved: string;
  readonly parts: readonly Markup[];
  /** The same facts for machines, carried along. */
  readonly json: string;
};

const STYLE = `
body { max-width: 62rem; margin: 2rem auto; padding: 0 1rem; font: 15px/1.5 system-ui, sans-serif; color: #1b1f24; background: #fff; }
table { border-collapse: collapse; width: 100%; margin-block: .5rem 1.5rem; font-size: 13px; }
th, td { padding: .35rem .6rem .35rem 0; border-bottom: 1px solid #d3d8de; text-align: start; vertical-align: top; }
.quiet { color: #4b5563; }
`;

/** A page on its own. Its policy lets nothing run and nothing load, whatever a list may hold. */
export function evidencePage(evidence: Evidence, language: Language): string {
  const page = html`<!doctype html>
<html lang="${language.locale}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${evidence.title}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<h1>${evidence.heading}</h1>
<p class="quiet">${evidence.saved}</p>
${evidence.parts}
<script type="application/json" id="evidence">${{ markup: inScript(evidence.json) }}</script>
</body>
</html>
`;
  return page.markup;
}

/** All incidents of a company, under a heading. */
export function companyPart(model: DetailsModel, heading: string, language: Language): Markup {
  return html`<h2>${heading}</h2>
${model.incidents.map((incident) => incidentPart(incident, model, language))}`;
}

function incidentPart(
  incident: IncidentDetails,
  { words }: DetailsModel,
  language: Language,
): Markup {
  return html`<section>
<h3>${incident.label}</h3>
<p>${incident.stateText}</p>
${incident.unsignedText === "" ? html`` : html`<p>${incident.unsignedText}</p>`}
<p>${incident.summary}</p>
${[...incident.whatChanged, ...incident.later, ...incident.otherDates].map((line) => html`<p>${line}</p>\n`)}
<h4>${language.say("detailsNumbers")}</h4>
${table(
  MEASURE_HEADS.map((key) => language.say(key)),
  incident.measures.map((row) => measureCells(row, language)),
)}
<p class="quiet">${words.computed}</p>
<h4>${language.say("detailsClaims")}</h4>
${table(
  CLAIM_HEADS.map((key) => language.say(key)),
  incident.claims.map(claimCells),
)}
<p class="quiet">${incident.provenance}</p>
</section>
`;
}

function measureCells({ name, days, from, to, isEarlier }: MeasureRow, language: Language) {
  const said = isEarlier ? language.say("joinedByDot", days, language.say("detailsEarlier")) : days;
  return [html`${name}`, html`${said}`, html`${from}`, html`${to}`];
}

function claimCells(row: ClaimRow): readonly Markup[] {
  const references = row.references.map(
    ({ publisher, published, url }) => html`<div>${link(url, publisher)} ${published}</div>`,
  );
  const { date, event, precision, account, by, status, label } = row;
  return [
    html`${date}`,
    html`${event}`,
    html`${precision}`,
    html`${account} (${by})`,
    html`${status}`,
    html`${label}`,
    html`${references}`,
  ];
}

/** A table of marked-up cells. */
export function table(heads: readonly string[], rows: readonly (readonly Markup[])[]): Markup {
  return html`<table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table>`;
}

/** Text in a script element ends at the first closing tag, escaped or not; JSON may write "<" otherwise. */
function inScript(json: string): string {
  return json.replaceAll("<", "\\u003c");
}
