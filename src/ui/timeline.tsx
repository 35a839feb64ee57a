import { useId } from "preact/hooks";
import type { Day } from "../domain/day.js";
import type { CardWords } from "../report/card-words.js";
import type { Lane, LanePoint } from "../report/lanes.js";
import type { TimeScale } from "../report/time-scale.js";
import { EventShape } from "./event-shape.js";

/** Left free on both sides, in percent of the width, so that no shape is cut. */
const INSET_PERCENT = 2.5;
/** A label that begins further right than this would leave the card: it ends at its tick instead. */
const LAST_LABEL_PERCENT = 88;
const LANE_HEIGHT = 18;
const AXIS_HEIGHT = 16;

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
  readonly words: CardWords;
};

/** One account's dates. Screen readers get the same from a table. */
export function LaneTimeline({ lane, scale, words }: LaneTimelineProps) {
  const hatch = useId();
  const at = (day: Day) => `${percentOf(day, scale)}%`;
  const width = (from: Day, to: Day) => `${percentOf(to, scale) - percentOf(from, scale)}%`;
  const known = lane.points.flatMap(({ earliest, latest }) => [earliest, latest]).filter(isDay);
  return (
    <svg class="timeline" height={LANE_HEIGHT} aria-hidden="true">
      <Hatch id={hatch} />
      {scale.ticks.map(({ day }) => (
        <line key={day} class="grid" x1={at(day)} x2={at(day)} y1="0" y2={LANE_HEIGHT} />
      ))}
      {known.length > 0 && (
        <line
          class="span"
          x1={at(known.reduce((a, b) => (b < a ? b : a)))}
          x2={at(known.reduce((a, b) => (b > a ? b : a)))}
          y1="9"
          y2="9"
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
      {lane.points.map((point) => (
        <Point key={`${point.event} ${point.text}`} point={point} scale={scale} words={words} />
      ))}
    </svg>
  );
}

type PointProps = {
  readonly point: LanePoint;
  readonly scale: TimeScale;
  readonly words: CardWords;
};

/** A shape on its day; in a dashed frame over all days it may mean, where the day was not given. */
function Point({ point, scale, words }: PointProps) {
  const start = percentOf(point.earliest ?? scale.first, scale);
  const end = percentOf(point.latest ?? scale.last, scale);
  return (
    <>
      {start !== end && (
        <rect
          class="uncertain"
          x={`${start}%`}
          y="2"
          width={`${end - start}%`}
          height={LANE_HEIGHT - 4}
        />
      )}
      <svg x={`${(start + end) / 2}%`} y={LANE_HEIGHT / 2} overflow="visible">
        <title>{`${words.events[point.event]}: ${point.text}`}</title>
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
