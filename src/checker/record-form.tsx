import { useId, useState } from "preact/hooks";
import { EVENTS, SPEAKERS } from "../domain/claim.js";
import type { Day } from "../domain/day.js";
import { INCIDENT_KINDS } from "../domain/incident.js";
import { speakerName } from "../report/account-words.js";
import { incidentModel } from "../report/card-model.js";
import { cardWords } from "../report/card-words.js";
import { EVENT_NAMES } from "../report/event-words.js";
import { KIND_NAMES } from "../report/kind-words.js";
import type { Language } from "../report/language.js";
import { type DraftClaim, type RecordDraft, recordOfDraft } from "../report/record-draft.js";
import { CopyButton } from "../ui/copy-button.js";
import { IncidentView } from "../ui/incident-view.js";
import type { CheckerActions } from "./checker-actions.js";
import { ChoiceField, TextField } from "./form-fields.js";

export type RecordFormProps = {
  readonly language: Language;
  readonly today: Day;
  readonly save: CheckerActions["save"];
};

const NEW_CLAIM: DraftClaim = {
  event: "disclosed",
  date: "",
  by: "company",
  account: "",
  links: ["", ""],
};
const NEW_DRAFT: RecordDraft = {
  company: "",
  domain: "",
  label: "",
  kind: "unknown",
  claims: [NEW_CLAIM],
};

/** Writes a record in the form of the lists' own, says what is missing, and shows the card it would give. */
export function RecordForm({ language, today, save }: RecordFormProps) {
  const heading = useId();
  const [draft, setDraft] = useState(NEW_DRAFT);
  const drafted = recordOfDraft(draft, today, language);
  // A browser may fill several fields at once: each change builds on the one before.
  const setClaims = (edit: (claims: readonly DraftClaim[]) => readonly DraftClaim[]) =>
    setDraft((before) => ({ ...before, claims: edit(before.claims) }));
  return (
    <section class="record-form" aria-labelledby={heading}>
      <h2 id={heading}>{language.say("recordHeading")}</h2>
      <p>{language.say("recordAbout")}</p>
      {FIELDS.map(({ name, label }) => (
        <TextField
          key={name}
          label={language.say(label)}
          value={draft[name]}
          set={(value) => setDraft((before) => ({ ...before, [name]: value }))}
        />
      ))}
      <ChoiceField
        label={language.say("recordKind")}
        value={draft.kind}
        choices={INCIDENT_KINDS}
        nameOf={(kind) => language.say(KIND_NAMES[kind])}
        set={(kind) => setDraft((before) => ({ ...before, kind }))}
      />
      {draft.claims.map((claim, at) => (
        <ClaimFields
          key={at}
          {...{ claim, language }}
          change={(edit) =>
            setClaims((claims) => claims.map((one, index) => (index === at ? edit(one) : one)))
          }
          remove={
            draft.claims.length > 1
              ? () => setClaims((claims) => claims.toSpliced(at, 1))
              : undefined
          }
        />
      ))}
      <p class="row">
        <button
          type="button"
          class="button"
          onClick={() => setClaims((claims) => [...claims, NEW_CLAIM])}
        >
          {language.say("recordAdd")}
        </button>
      </p>
      {draft !== NEW_DRAFT && <Drafted {...{ drafted, language, save }} />}
    </section>
  );
}

const FIELDS = [
  { name: "company", label: "checkerCompany" },
  { name: "domain", label: "recordDomain" },
  { name: "label", label: "recordLabel" },
] as const;

type ClaimFieldsProps = {
  readonly claim: DraftClaim;
  readonly language: Language;
  readonly change: (edit: (claim: DraftClaim) => DraftClaim) => void;
  /** Left out for the only one: a record has at least one date. */
  readonly remove: (() => void) | undefined;
};

function ClaimFields({ claim, language, change, remove }: ClaimFieldsProps) {
  const [first, second] = claim.links;
  return (
    <fieldset class="record-claim">
      <legend>{language.say(EVENT_NAMES[claim.event])}</legend>
      <ChoiceField
        label={language.say("detailsEvent")}
        value={claim.event}
        choices={EVENTS}
        nameOf={(event) => language.say(EVENT_NAMES[event])}
        set={(event) => change((before) => ({ ...before, event }))}
      />
      <ChoiceField
        label={language.say("recordSpeaker")}
        value={claim.by}
        choices={SPEAKERS}
        nameOf={(by) => speakerName(by, language)}
        set={(by) => change((before) => ({ ...before, by }))}
      />
      <TextField
        label={language.say("recordDate")}
        value={claim.date}
        set={(date) => change((before) => ({ ...before, date }))}
      />
      <TextField
        label={language.say("recordAccount")}
        value={claim.account}
        set={(account) => change((before) => ({ ...before, account }))}
      />
      <TextField
        label={language.say("recordFirstLink")}
        value={first}
        set={(link) => change((before) => ({ ...before, links: [link, before.links[1]] }))}
      />
      <TextField
        label={language.say("recordSecondLink")}
        value={second}
        set={(link) => change((before) => ({ ...before, links: [before.links[0], link] }))}
      />
      {remove !== undefined && (
        <button type="button" class="button" onClick={remove}>
          {language.say("recordRemove")}
        </button>
      )}
    </fieldset>
  );
}

type DraftedProps = Pick<RecordFormProps, "language" | "save"> & {
  readonly drafted: ReturnType<typeof recordOfDraft>;
};

function Drafted({ drafted, language, save }: DraftedProps) {
  if (drafted.kind === "incomplete") {
    return (
      <div role="status">
        <ul class="record-problems">
          {drafted.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </div>
    );
  }
  const { json, subject } = drafted;
  const [incident] = subject.incidents;
  return (
    <>
      <p role="status">{language.say("recordGood")}</p>
      <p class="row">
        <button
          type="button"
          class="button"
          onClick={() => save(new Blob([json]), `${subject.company.id}.json`)}
        >
          {language.say("recordSave")}
        </button>
      </p>
      <CopyButton
        text={json}
        label={language.say("recordCopy")}
        copied={language.say("recordCopied")}
        notCopied={language.say("cardNotCopied")}
      />
      <h3>{language.say("recordPreview")}</h3>
      {incident !== undefined && (
        <IncidentView
          incident={incidentModel(subject, incident, language)}
          words={cardWords(language)}
          isOpen={true}
          hasProvenance={false}
        />
      )}
    </>
  );
}
