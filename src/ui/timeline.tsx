import { useId } from "preact/hooks";
import type { Day } from "../domain/day.js";
import type { Lane, LanePoint } from "../report/lanes.js";
import type { TimeScale } from "../report/time-scale.js";
import { EventShape } from "./event-shape.js";
import { rowsOf, shownLabels } from "./lane-rows.js";

/** Left free on both sides, in percent of the width, so that no shape is cut. */
const INSET_PERCENT = 2.5;
/** A label that begins further right than this would leave the card: it ends at its tick instead. */
const LAST_LABEL_PERCENT = 88;
const ROW_HEIGHT = 14;
/** Where the bars and the first row of shapes stand. */
const MIDDLE = 9;
const AXIS_HEIGHT = 16;
/** Of the days of the month below a lane. */
const LABEL_HEIGHT = 13;

/** Where a day stands, in percent of the width. */
function percentOf(day: Day, { first, last }: TimeScale): number {
  const share = last === first ? 0.5 : (day - first) / (last - first);
  return INSET_PERCENT + share * (100 - 2 * INSET_PERCENT);
}

/** The ticks that all lanes below it share. */
export function TimeAxis({ scale }: { readonly scale: TimeScale }) {
  return (
    <svg class="timeline" height={AXIS_HEIGHT} aria-hidden="true">
      {scale.ticks.map(({ day, text }) => {
        const at = percentOf(day, scale);
        return (
          <text
            key={day}
            x={`${at}%`}
            y="12"
            text-anchor={at > LAST_LABEL_PERCENT ? "end" : "start"}
          >
            {text}
          </text>
        );
      })}
    </svg>
  );
}

export type LaneTimelineProps = {
  readonly lane: Lane;
  readonly scale: TimeScale;
};

/** One account's dates. Screen readers get the same from a table. */
export function LaneTimeline({ lane, scale }: LaneTimelineProps) {
  const hatch = useId();
  const at = (day: Day) => `${percentOf(day, scale)}%`;
  const width = (from: Day, to: Day) => `${percentOf(to, scale) - percentOf(from, scale)}%`;
  const known = lane.points.flatMap(({ earliest, latest }) => [earliest, latest]).filter(isDay);
  const spans = lane.points.map((point) => spanOf(point, scale));
  const rows = rowsOf(spans.map(({ start, end }) => (start + end) / 2));
  const height = 2 * MIDDLE + Math.max(0, ...rows) * ROW_HEIGHT;
  const labelled = scale.isWithinYears ? lane.points.filter(({ dayText }) => dayText !== "") : [];
  return (
    <svg
      class="timeline"
      height={height + (labelled.length > 0 ? LABEL_HEIGHT : 0)}
      aria-hidden="true"
    >
      <Hatch id={hatch} />
      {scale.ticks.map(({ day }) => (
        <line key={day} class="grid" x1={at(day)} x2={at(day)} y1="0" y2={height} />
      ))}
      {known.length > 0 && (
        <line
          class="span"
          x1={at(known.reduce((a, b) => (b < a ? b : a)))}
          x2={at(known.reduce((a, b) => (b > a ? b : a)))}
          y1={MIDDLE}
          y2={MIDDLE}
        />
      )}
      {lane.bars.map(({ kind, from, to }) =>
        kind === "known" ? (
          <rect key={kind} class="known" x={at(from)} y="6" width={width(from, to)} height="6" />
        ) : (
          <rect
            key={kind}
            class="undetected-edge"
            x={at(from)}
            y="5"
            width={width(from, to)}
            height="8"
            style={{ fill: `url(#${hatch})` }}
          />
        ),
      )}
      {lane.points.map((point, i) => (
        <Point
          key={point.text}
          point={point}
          span={spanOf(point, scale)}
          y={MIDDLE + (rows[i] ?? 0) * ROW_HEIGHT}
        />
      ))}
      <DayLabels points={labelled} scale={scale} y={height + LABEL_HEIGHT - 3} />
    </svg>
  );
}

type DayLabelsProps = {
  readonly points: readonly LanePoint[];
  readonly scale: TimeScale;
  readonly y: number;
};

/** The day of the month below each point that has room for it. */
function DayLabels({ points, scale, y }: DayLabelsProps) {
  const spans = points.map((point) => spanOf(point, scale).start);
  const shown = shownLabels(spans);
  return points.map(
    ({ text, dayText }, at) =>
      shown.has(at) && (
        <text key={text} x={`${spans[at]}%`} y={y} text-anchor="middle">
          {dayText}
        </text>
      ),
  );
}

type Span = { readonly start: number; readonly end: number };

/** All days a point may mean, in percent of the width; to the scale's end where its date is open. */
function spanOf({ earliest, latest }: LanePoint, scale: TimeScale): Span {
  return {
    start: percentOf(earliest ?? scale.first, scale),
    end: percentOf(latest ?? scale.last, scale),
  };
}

type PointProps = {
  readonly point: LanePoint;
  readonly span: Span;
  readonly y: number;
};

/** A shape on its day; in a dashed frame over all days it may mean, where the day was not given. */
function Point({ point, span: { start, end }, y }: PointProps) {
  return (
    <>
      {start !== end && (
        <rect class="uncertain" x={`${start}%`} y={y - 7} width={`${end - start}%`} height="14" />
      )}
      <svg x={`${(start + end) / 2}%`} y={y} overflow="visible">
        <title>{point.text}</title>
        <EventShape event={point.event} isOwn={point.isOwn} />
      </svg>
    </>
  );
}

/** Lines at 45°, for what was undetected. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line class="hatch" x1="0" y1="0" x2="0" y2="5" />
      </pattern>
    </defs>
  );
}

function isDay(day: Day | undefined): day is Day {
  return day !== undefined;
}
