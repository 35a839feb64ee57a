import { useRef, useState } from "preact/hooks";
import { type Day, formatDay } from "../domain/day.js";
import type { CheckedText } from "../platform/protocol.js";
import { counted, type Language, number } from "../report/language.js";
import { ArticleDatesStrip } from "../ui/article-dates-strip.js";
import { EvidenceButtons } from "../ui/evidence-buttons.js";
import type { CheckerActions } from "./checker-actions.js";
import { CompanyTable } from "./company-table.js";
import { MarkedText } from "./marked-text.js";
import { NameTable } from "./name-table.js";
import { RecordForm } from "./record-form.js";
import { selectPlace } from "./select-place.js";
import { TextInput } from "./text-input.js";
import { TimelineView } from "./timeline-view.js";

export type CheckerProps = {
  readonly language: Language;
  readonly actions: CheckerActions;
  /** The article that the reader came from; `undefined` when the page was opened by itself. */
  readonly given: CheckedText | undefined;
  /** A text is taken for written on this day, until the reader says otherwise. */
  readonly today: Day;
};

/** A text against the lists: for writers before they publish, and for whoever asks why a name is marked. */
export function Checker({ language, actions, given, today }: CheckerProps) {
  const [day, setDay] = useState(formatDay(today));
  const read = useRef<HTMLDivElement>(null);
  const [text, setText] = useState("");
  const [check, setCheck] = useState(given);
  const [status, setStatus] = useState("");
  const run = async () => {
    const found = await actions.check(text, day);
    setCheck(found);
    setStatus(
      found === undefined
        ? language.say("checkerNoAnswer")
        : counted(language, "checkerFound", found.companies.length),
    );
  };
  const saveCase = (line: string) => actions.save(new Blob([line]), "breachnote-test-case.jsonl");
  return (
    <div class="page checker">
      <h1>{language.say("checkerHeading")}</h1>
      <p>{language.say("checkerAbout")}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <TextInput language={language} text={text} onText={setText} />
        <label class="field">
          {language.say("checkerWritten")}
          <input
            type="date"
            class="input"
            value={day}
            onInput={({ currentTarget }) => setDay(currentTarget.value)}
          />
        </label>
        <p class="row">
          <button type="submit" class="button" disabled={text.trim() === ""}>
            {language.say("checkerRun")}
          </button>
          <span role="status">{status}</span>
        </p>
      </form>
      {check !== undefined && (
        <>
          <h2>{language.say("checkerCompanies")}</h2>
          <CompanyTable companies={check.companies} language={language} />
          {check.dates !== undefined && (
            <ArticleDatesStrip
              dates={check.dates}
              show={(place) => read.current && selectPlace(read.current, place)}
            />
          )}
          <TimelineView timeline={check.timeline} svg={check.timelineSvg} language={language} />
          <h2>{language.say("checkerNames")}</h2>
          <p class="quiet">{language.say("checkerCost", number(language, Math.ceil(check.ms)))}</p>
          <NameTable check={check} language={language} save={saveCase} />
          <h2>{language.say("checkerRead")}</h2>
          <div ref={read}>
            <MarkedText check={check} />
          </div>
          <EvidenceButtons
            language={language}
            evidence={() => actions.evidence(check.page)}
            save={actions.save}
          />
        </>
      )}
      <RecordForm language={language} today={today} save={actions.save} />
    </div>
  );
}
