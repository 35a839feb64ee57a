import { useState } from "preact/hooks";
import type { CheckedText } from "../platform/protocol.js";
import { counted, type Language, number } from "../report/language.js";
import type { CheckerActions } from "./checker-actions.js";
import { CompanyTable } from "./company-table.js";
import { MarkedText } from "./marked-text.js";
import { NameTable } from "./name-table.js";
import { TimelineView } from "./timeline-view.js";

export type CheckerProps = {
  readonly language: Language;
  readonly actions: CheckerActions;
  /** The article that the reader came from; `undefined` when the page was opened by itself. */
  readonly given: CheckedText | undefined;
};

/** The longest text that is taken, in UTF-16 code units: a book has as many. */
const MOST_LETTERS = 500_000;

/** A text against the lists: for writers before they publish, and for whoever asks why a name is marked. */
export function Checker({ language, actions, given }: CheckerProps) {
  const [text, setText] = useState("");
  const [check, setCheck] = useState(given);
  const [status, setStatus] = useState("");
  const run = async () => {
    const found = await actions.check(text);
    setCheck(found);
    setStatus(
      found === undefined
        ? language.say("checkerNoAnswer")
        : counted(language, "checkerFound", found.companies.length),
    );
  };
  const open = async (file: File | undefined) => {
    if (file !== undefined) setText((await file.text()).slice(0, MOST_LETTERS));
  };
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
        <label class="field">
          {language.say("checkerText")}
          <textarea
            class="input"
            rows={10}
            maxLength={MOST_LETTERS}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <label class="field">
          {language.say("checkerFile")}
          <input
            type="file"
            accept=".txt,.md,text/plain"
            onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
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
          <TimelineView timeline={check.timeline} svg={check.timelineSvg} language={language} />
          <h2>{language.say("checkerNames")}</h2>
          <p class="quiet">{language.say("checkerCost", number(language, Math.ceil(check.ms)))}</p>
          <NameTable check={check} language={language} save={actions.save} />
          <h2>{language.say("checkerRead")}</h2>
          <MarkedText check={check} />
        </>
      )}
    </div>
  );
}
