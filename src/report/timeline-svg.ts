import type { EventName } from "../domain/claim.js";
import type { Day } from "../domain/day.js";
import { EVENT_OUTLINES } from "./event-outlines.js";
import { EVENT_NAMES } from "./event-words.js";
import { html, type Markup } from "./html-text.js";
import type { Lane } from "./lanes.js";
import type { Language } from "./language.js";
import type { PageTimeline } from "./page-timeline.js";
import type { TimeScale } from "./time-scale.js";

const WIDTH = 900;
const INSET = 20;
const HEAD = 34;
/** A lane: its title, its numbers and its line. */
const LANE = 52;
const GROUP = 24;
const FOOT = 44;

const STYLE = `
text { font: 13px system-ui, sans-serif; fill: #1b1f24; }
.quiet { font-size: 11px; fill: #4b5563; }
.cause { font-weight: 600; }
.grid { stroke: #d3d8de; }
.span { stroke: #4b5563; }
.known { fill: #005a8f; }
.undetected { fill: url(#hatch); stroke: #8a5a00; }
.uncertain { fill: none; stroke: #4b5563; stroke-dasharray: 3 2; }
.shape { fill: #1b1f24; stroke: #fff; paint-order: stroke; }
`;

/** A timeline as a picture of its own, for a page or a slide; `undefined` when nothing is dated. */
export function timelineSvg(
  { groups, scale }: PageTimeline,
  source: string,
  language: Language,
): string | undefined {
  if (scale === undefined) return undefined;
  let y = HEAD;
  const body: Markup[] = [];
  for (const { title, lanes } of groups) {
    if (title !== "") {
      y += GROUP;
      body.push(html`<text class="cause" x="${px(INSET)}" y="${px(y - 8)}">${title}</text>`);
    }
    for (const lane of lanes) {
      body.push(laneMarkup(lane, y, scale));
      y += LANE;
    }
  }
  const height = y + FOOT;
  const events = [
    ...new Set(
      groups.flatMap(({ lanes }) =>
        lanes.flatMap(({ points }) => points.map(({ event }) => event)),
      ),
    ),
  ];
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${px(WIDTH)}" height="${px(height)}" viewBox="0 0 ${px(WIDTH)} ${px(height)}" lang="${language.locale}">
<style>${{ markup: STYLE }}</style>
<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="5" stroke="#8a5a00" stroke-width="2"/></pattern></defs>
<rect width="100%" height="100%" fill="#fff"/>
${scale.ticks.map(
  ({ day, text }) =>
    html`<line class="grid" x1="${at(day, scale)}" x2="${at(day, scale)}" y1="${px(HEAD - 8)}" y2="${px(y)}"/><text class="quiet" x="${at(day, scale)}" y="${px(HEAD - 14)}">${text}</text>`,
)}
${body}
${legend(events, y + 16, language)}
<text class="quiet" x="${px(INSET)}" y="${px(y + 36)}">${source}</text>
</svg>
`.markup;
}

function laneMarkup({ title, words, points, bars }: Lane, y: number, scale: TimeScale): Markup {
  const middle = y + 38;
  const span = (from: Day, to: Day) => px(xOf(to, scale) - xOf(from, scale));
  return html`<text x="${px(INSET)}" y="${px(y + 12)}">${title}</text>
<text class="quiet" x="${px(INSET)}" y="${px(y + 26)}">${words}</text>
${bars.map(
  ({ kind, from, to }) =>
    html`<rect class="${kind}" x="${at(from, scale)}" y="${px(middle - 4)}" width="${span(from, to)}" height="8"/>`,
)}
${points.map(({ event, earliest = scale.first, latest = scale.last, text }) => {
  const centre = px((xOf(earliest, scale) + xOf(latest, scale)) / 2);
  const frame =
    earliest === latest
      ? html``
      : html`<rect class="uncertain" x="${at(earliest, scale)}" y="${px(middle - 7)}" width="${span(earliest, latest)}" height="14"/>`;
  return html`${frame}<path class="shape" transform="translate(${centre} ${px(middle)})" d="${EVENT_OUTLINES[event] ?? ""}"><title>${text}</title></path>`;
})}
`;
}

/** Side by side, each shape with its name. */
function legend(events: readonly EventName[], y: number, language: Language): Markup {
  const step = (WIDTH - 2 * INSET) / Math.max(events.length, 1);
  const items = events.map((event, n) => {
    const x = INSET + 8 + n * step;
    return html`<path class="shape" transform="translate(${px(x)} ${px(y - 4)})" d="${EVENT_OUTLINES[event] ?? ""}"/><text class="quiet" x="${px(x + 12)}" y="${px(y)}">${language.say(EVENT_NAMES[event])}</text>`;
  });
  return html`${items}`;
}

function xOf(day: Day, { first, last }: TimeScale): number {
  const share = last === first ? 0.5 : (day - first) / (last - first);
  return INSET + 8 + share * (WIDTH - 2 * INSET - 16);
}

function at(day: Day, scale: TimeScale): string {
  return px(xOf(day, scale));
}

/** A tenth of a pixel is finer than anyone sees. */
function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
