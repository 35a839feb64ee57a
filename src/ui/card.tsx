import { useId, useState } from "preact/hooks";
import type { ArticleDates } from "../report/article-dates.js";
import type { CardModel } from "../report/card-model.js";
import { CardDates } from "./article-dates-strip.js";
import type { CardCallbacks } from "./card-callbacks.js";
import { CardHead } from "./card-head.js";
import type { CardReader } from "./card-reader.js";
import { CitationButtons } from "./citation-buttons.js";
import { IncidentView } from "./incident-view.js";
import { useKeptChoices } from "./use-kept-choices.js";

export type CardProps = {
  readonly model: CardModel;
  /** What the article dates itself; `undefined` where it has no dates of this company to be sure of. */
  readonly dates: ArticleDates | undefined;
  readonly reader: CardReader;
  readonly callbacks: CardCallbacks;
  /** `system` follows the browser. */
  readonly theme: "system" | "light" | "dark";
};

/**
 * The card of one company: a dialog that is not modal, named by its heading and described by the
 * summary of the newest incident. The heading can be focused from code; nothing takes focus by itself.
 */
export function Card({ model, dates, reader, callbacks: asked, theme }: CardProps) {
  const id = useId();
  const { callbacks, status } = useKeptChoices(asked, model.words.notSaved);
  const [only, ...others] = model.incidents;
  const strip = dates !== undefined && <CardDates dates={dates} show={callbacks.onShowDate} />;
  const isHeld = model.incidents.some(({ id }) => id === dates?.incident);
  return (
    <section
      class="card"
      role="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-summary`}
      lang={model.language}
      dir={model.direction}
      data-theme={theme}
    >
      <CardHead {...{ model, reader, callbacks }} titleId={`${id}-title`} />
      <div class="card-body">
        <p id={`${id}-summary`} class="unseen">
          {only?.summary}
        </p>
        {model.staleText !== undefined && <p class="notice">{model.staleText}</p>}
        {!isHeld && strip}
        {model.incidents.map((incident, at) => (
          <IncidentView
            key={incident.id}
            incident={incident}
            words={model.words}
            isOpen={at === 0}
            beside={incident.id === dates?.incident && strip}
            hasProvenance={others.length > 0}
          />
        ))}
        {model.words.labelsNote !== "" && <p class="aside quiet">{model.words.labelsNote}</p>}
        {model.moreText !== undefined && (
          <p class="incident">
            <button type="button" class="button" onClick={callbacks.onDetails}>
              {model.moreText}
            </button>
          </p>
        )}
      </div>
      <CardFoot
        model={model}
        callbacks={callbacks}
        status={status}
        provenance={others.length > 0 ? undefined : only?.provenance}
      />
    </section>
  );
}

type CardFootProps = Pick<CardProps, "model" | "callbacks"> & {
  readonly provenance: string | undefined;
  /** What came of the reader's last choice; empty where nothing is to be said. */
  readonly status: string;
};

function CardFoot({ model, callbacks, provenance, status }: CardFootProps) {
  const { words } = model;
  const id = useId();
  const [isCiting, setIsCiting] = useState(false);
  return (
    <footer class="card-foot">
      <p role="status" class={status === "" ? "unseen" : "notice"}>
        {status}
      </p>
      <p>{provenance === undefined ? model.listVersion : `${model.listVersion} · ${provenance}`}</p>
      <button type="button" class="button plain" onClick={callbacks.onDetails}>
        {words.details}
      </button>
      <button
        type="button"
        class="button plain"
        aria-expanded={isCiting}
        aria-controls={`${id}-citation`}
        onClick={() => setIsCiting(!isCiting)}
      >
        {words.copyCitation}
      </button>
      <button type="button" class="button plain" onClick={callbacks.onReport}>
        {words.reportProblem}
      </button>
      {callbacks.onHide !== undefined && (
        <button type="button" class="button plain" onClick={() => void callbacks.onHide?.()}>
          {words.hideHere}
        </button>
      )}
      <div id={`${id}-citation`} class="card-panel" hidden={!isCiting}>
        <CitationButtons {...{ citation: model.citation, words, onCopy: callbacks.onCopy }} />
      </div>
    </footer>
  );
}
