import { useEffect, useRef, useState } from "preact/hooks";
import type { RejectedCount, SampleRecord, SourcePreview } from "../platform/source-preview.js";
import { bytesInWords } from "../report/bytes-in-words.js";
import { dayInWords } from "../report/dates-in-words.js";
import { counted, type Language, number } from "../report/language.js";
import { CheckBox } from "./check-box.js";
import { FactList } from "./fact-list.js";
import { signatureInWords } from "./source-words.js";

export type SourcePreviewViewProps = {
  readonly language: Language;
  readonly preview: SourcePreview;
  readonly onInstall: (isLive: boolean) => void;
  readonly onCancel: () => void;
};

/** What a source would bring, before anything is installed. It takes the focus when it appears. */
export function SourcePreviewView(props: SourcePreviewViewProps) {
  const { language, preview, onInstall, onCancel } = props;
  const [isLive, setLive] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { feed } = preview;
  return (
    <div class="add-source">
      <h3 ref={heading} tabIndex={-1}>
        <bdi>{language.say("previewTitle", preview.title)}</bdi>
      </h3>
      <p>{language.say("previewNote")}</p>
      {preview.replaces !== undefined && <p>{language.say("previewReplaces")}</p>}
      <FactList facts={factsOf(preview, language)} />
      {preview.signature.kind === "unsigned" && <p>{language.say("previewUnsigned")}</p>}
      <Samples language={language} samples={preview.samples} />
      <Rejects language={language} rejected={preview.rejected} />
      {feed !== undefined && (
        <CheckBox text={language.say("sourceLive", feed.host)} isOn={isLive} onSwitch={setLive} />
      )}
      <p class="row">
        <button type="button" class="button" onClick={() => onInstall(isLive)}>
          {language.say("previewInstall")}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {language.say("cancel")}
        </button>
      </p>
    </div>
  );
}

function factsOf(
  preview: SourcePreview,
  language: Language,
): readonly (readonly [string, string])[] {
  const { shared } = preview;
  const count = (value: number) => number(language, value);
  return [
    [language.say("optionsPublisher"), preview.publisher],
    [language.say("optionsLicence"), preview.licence],
    [language.say("optionsVersion"), preview.version],
    [language.say("sourcePublished"), dayInWords(preview.published, language)],
    [language.say("sourceExpires"), dayInWords(preview.expires, language)],
    [language.say("sourceSignature"), signatureInWords(preview.signature, language)],
    [language.say("sourceSize"), bytesInWords(preview.bytes, language)],
    [language.say("optionsIncidents"), count(preview.incidentCount)],
    [language.say("optionsCompanies"), count(preview.companyCount)],
    [
      language.say("previewConflicts"),
      language.say("previewShared", count(shared.incidents), count(shared.differing)),
    ],
  ];
}

type SamplesProps = {
  readonly language: Language;
  readonly samples: readonly SampleRecord[];
};

function Samples({ language, samples }: SamplesProps) {
  return (
    <>
      <h4>{counted(language, "previewSamples", samples.length)}</h4>
      <ul class="rejected">
        {samples.map(({ company, label, dates }, at) => (
          <li key={at}>
            <bdi>
              {[company, label, ...dates].reduce((all, next) =>
                language.say("joinedByDot", all, next),
              )}
            </bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

type RejectsProps = {
  readonly language: Language;
  readonly rejected: readonly RejectedCount[];
};

function Rejects({ language, rejected }: RejectsProps) {
  return (
    <>
      <h4>{language.say("previewRejects")}</h4>
      {rejected.length === 0 && <p>{language.say("previewNoRejects")}</p>}
      <ul class="rejected">
        {rejected.map(({ reason, count, firstRow }) => (
          <li key={reason}>
            {language.say(
              "sourceRejectedOf",
              reason,
              number(language, count),
              number(language, firstRow),
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
