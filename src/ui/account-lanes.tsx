import { useId } from "preact/hooks";
import { EVENTS } from "../domain/claim.js";
import type { IncidentModel } from "../report/card-model.js";
import type { CardWords } from "../report/card-words.js";
import { EventShape } from "./event-shape.js";
import { LaneTable } from "./lane-table.js";
import { Hatch, LaneTimeline, TimeAxis } from "./timeline.js";

export type AccountLanesProps = {
  readonly incident: IncidentModel;
  readonly words: CardWords;
};

/** Who said what: a lane for each account on one scale, and the same as a table for screen readers. */
export function AccountLanes({ incident, words }: AccountLanesProps) {
  const { lanes, scale } = incident;
  return (
    <>
      <LaneTable lanes={lanes} words={words} />
      <div aria-hidden="true">
        {scale !== undefined && <TimeAxis scale={scale} />}
        {lanes.map((lane) => (
          <div class="lane" key={lane.title}>
            <p class="lane-title">{lane.title}</p>
            <p class="lane-words">{lane.words}</p>
            {scale !== undefined && <LaneTimeline lane={lane} scale={scale} />}
          </div>
        ))}
        <Legend incident={incident} words={words} />
      </div>
    </>
  );
}

/** Only what the lanes above show. */
function Legend({ incident, words }: AccountLanesProps) {
  const points = incident.lanes.flatMap((lane) => lane.points);
  const drawn = new Set(points.map(({ event }) => event));
  const bars = new Set(incident.lanes.flatMap((lane) => lane.bars).map(({ kind }) => kind));
  return (
    <ul class="legend">
      {EVENTS.filter((event) => drawn.has(event)).map((event) => (
        <li key={event}>
          <svg viewBox="-7 -7 14 14" aria-hidden="true">
            <EventShape event={event} isOwn={true} />
          </svg>
          {words.events[event]}
        </li>
      ))}
      {bars.has("undetected") && (
        <LegendBar kind="undetected" words={words.undetected} days={incident.undetected} />
      )}
      {bars.has("known") && (
        <LegendBar kind="known" words={words.knownNotPublic} days={incident.knownNotPublic} />
      )}
      {points.some(({ earliest, latest }) => earliest !== latest) && (
        <LegendBar kind="uncertain" words={words.uncertain} days={undefined} />
      )}
      {points.some(({ isOwn }) => !isOwn) && <li>{words.fromOthers}</li>}
    </ul>
  );
}

type LegendBarProps = {
  readonly kind: "undetected" | "known" | "uncertain";
  readonly words: string;
  readonly days: string | undefined;
};

function LegendBar({ kind, words, days }: LegendBarProps) {
  const hatch = useId();
  return (
    <li>
      <svg class="timeline" viewBox="0 0 14 14" aria-hidden="true">
        <Hatch id={hatch} />
        <rect
          class={kind === "undetected" ? "undetected-edge" : kind}
          {...(kind === "undetected" ? { style: { fill: `url(#${hatch})` } } : {})}
          x="0"
          y={kind === "known" ? 4 : 2.5}
          width="14"
          height={kind === "known" ? 6 : 9}
        />
      </svg>
      {days === undefined ? words : `${words} (${days})`}
    </li>
  );
}
