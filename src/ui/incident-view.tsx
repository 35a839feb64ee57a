import type { ComponentChild } from "preact";
import type { IncidentModel } from "../report/card-model.js";
import { type CardWords, LABELS_LANGUAGE } from "../report/card-words.js";
import { AccountLanes } from "./account-lanes.js";
import { AccountStateShape } from "./account-state-shape.js";
import { ComparedWith, Deadlines } from "./comparison.js";
import { GapTiles } from "./gap-tiles.js";

export type IncidentViewProps = {
  readonly incident: IncidentModel;
  readonly words: CardWords;
  /** Whether the accounts are shown at once, or on demand. */
  readonly isOpen: boolean;
  /** Whether the record's revision is shown here. */
  readonly hasProvenance: boolean;
  /** What stands beside the numbers, straight under them. */
  readonly beside?: ComponentChild;
};

/** One incident: its state, its numbers, who said what, what changed, and its sources. */
export function IncidentView(props: IncidentViewProps) {
  const { incident, words, isOpen, hasProvenance, beside } = props;
  return (
    <article class="incident">
      <h3 lang={LABELS_LANGUAGE}>{incident.label}</h3>
      <p class="state">
        <AccountStateShape state={incident.state} />
        <span>{incident.stateText}</span>
      </p>
      {incident.supplierText !== "" && <p class="supplier">{incident.supplierText}</p>}
      {incident.unsignedText !== "" && <p class="supplier">{incident.unsignedText}</p>}
      <GapTiles tiles={incident.tiles} thirdTile={incident.thirdTile} words={words} />
      {beside}
      {incident.lanes.length > 0 && <WhoSaidWhat {...{ incident, words, isOpen }} />}
      <Sentences title={words.whatChanged} sentences={incident.whatChanged} />
      <Sentences title={words.later} sentences={incident.later} />
      <Sentences title={words.alsoOnRecord} sentences={incident.otherDates} />
      {incident.compared !== undefined && (
        <ComparedWith compared={incident.compared} words={words} />
      )}
      {incident.deadlines.length > 0 && <Deadlines lines={incident.deadlines} words={words} />}
      <Sources incident={incident} words={words} />
      {hasProvenance && <p class="aside quiet">{incident.provenance}</p>}
    </article>
  );
}

type WhoSaidWhatProps = Omit<IncidentViewProps, "hasProvenance" | "beside">;

function WhoSaidWhat({ incident, words, isOpen }: WhoSaidWhatProps) {
  const lanes = <AccountLanes incident={incident} words={words} />;
  return isOpen ? (
    <>
      <h4>{words.whoSaidWhat}</h4>
      {lanes}
    </>
  ) : (
    <details class="aside">
      <summary>{words.whoSaidWhat}</summary>
      {lanes}
    </details>
  );
}

type SentencesProps = { readonly title: string; readonly sentences: readonly string[] };

function Sentences({ title, sentences }: SentencesProps) {
  return sentences.map((sentence) => (
    <p class="aside" key={sentence}>
      <b>{title}</b> {sentence}
    </p>
  ));
}

type SourcesProps = { readonly incident: IncidentModel; readonly words: CardWords };

function Sources({ incident: { references }, words }: SourcesProps) {
  return (
    <>
      <h4>
        {words.sources} ({references.length})
      </h4>
      <ul class="sources">
        {references.map(({ publisher, url, published, isWeak }) => (
          <li key={`${publisher} ${url}`}>
            <a class="link" href={url} target="_blank" rel="noreferrer noopener" title={published}>
              {publisher}
            </a>
            {isWeak && <span class="quiet"> ({words.secondHand})</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
