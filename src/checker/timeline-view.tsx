import { useState } from "preact/hooks";
import { saveFile } from "../platform/own-page.js";
import { cardWords } from "../report/card-words.js";
import type { Language } from "../report/language.js";
import type { PageTimeline } from "../report/page-timeline.js";
import { LaneTable } from "../ui/lane-table.js";
import { LaneTimeline, TimeAxis } from "../ui/timeline.js";
import { savePicture } from "./save-picture.js";

export type TimelineViewProps = {
  readonly timeline: PageTimeline;
  /** The same as a picture; `undefined` when nothing is dated. */
  readonly svg: string | undefined;
  readonly language: Language;
};

/** The named companies' incidents on one scale, and the same as a table for screen readers. */
export function TimelineView({ timeline, svg, language }: TimelineViewProps) {
  const [status, setStatus] = useState("");
  const { groups, scale, csv } = timeline;
  if (scale === undefined || svg === undefined) return null;
  const words = cardWords(language);
  const savePng = async () => {
    const isSaved = await savePicture("breachnote-timeline.png", svg);
    setStatus(isSaved ? "" : language.say("timelineNoPicture"));
  };
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{language.say("timelineHeading")}</h2>
      <p class="quiet">{language.say("timelineAbout")}</p>
      <LaneTable lanes={groups.flatMap(({ lanes }) => lanes)} words={words} />
      <div aria-hidden="true">
        <TimeAxis scale={scale} />
        {groups.map(({ title, lanes }) => (
          <div key={`${title} ${lanes[0]?.title}`} class={title === "" ? "" : "cause"}>
            {title !== "" && <h3>{title}</h3>}
            {lanes.map((lane) => (
              <div class="lane" key={lane.title}>
                <p class="lane-title">{lane.title}</p>
                <p class="lane-words">{lane.words}</p>
                <LaneTimeline lane={lane} scale={scale} />
              </div>
            ))}
          </div>
        ))}
      </div>
      <p class="row">
        <button
          type="button"
          class="button"
          onClick={() =>
            saveFile(new Blob([svg], { type: "image/svg+xml" }), "breachnote-timeline.svg")
          }
        >
          SVG
        </button>
        <button type="button" class="button" onClick={() => void savePng()}>
          PNG
        </button>
        <button
          type="button"
          class="button"
          onClick={() => saveFile(new Blob([csv], { type: "text/csv" }), "breachnote-timeline.csv")}
        >
          CSV
        </button>
        <span role="status">{status}</span>
      </p>
    </section>
  );
}
