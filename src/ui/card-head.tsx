import { useId, useState } from "preact/hooks";
import type { CardModel } from "../report/card-model.js";
import type { CardCallbacks } from "./card-callbacks.js";
import type { CardReader } from "./card-reader.js";
import { FollowButton } from "./follow-button.js";

export type CardHeadProps = {
  readonly model: CardModel;
  readonly reader: CardReader;
  readonly callbacks: CardCallbacks;
  /** Of the heading, which names the card. */
  readonly titleId: string;
};

/** The company, what stands for it here, and what a reader may do about that. */
export function CardHead({ model, reader, callbacks, titleId }: CardHeadProps) {
  const { words } = model;
  const id = useId();
  const [isMore, setIsMore] = useState(false);
  return (
    <header class="card-head">
      <h2 id={titleId} tabIndex={-1}>
        {model.title}
      </h2>
      <div class="card-tools">
        <FollowButton {...{ words, reader }} follow={callbacks.onFollow} />
        <button
          type="button"
          class="button plain"
          aria-label={words.more}
          aria-expanded={isMore}
          aria-controls={`${id}-more`}
          onClick={() => setIsMore(!isMore)}
        >
          <Dots />
        </button>
        <button
          type="button"
          class="button plain"
          aria-label={words.close}
          onClick={callbacks.onClose}
        >
          <CloseMark />
        </button>
      </div>
      <p>{model.subtitle}</p>
      <div id={`${id}-more`} class="card-more row" hidden={!isMore}>
        {callbacks.onNotThis !== undefined && (
          <button type="button" class="button" onClick={() => void callbacks.onNotThis?.()}>
            {words.notThis}
          </button>
        )}
        {callbacks.onSwitchOff !== undefined && (
          <button type="button" class="button" onClick={() => void callbacks.onSwitchOff?.()}>
            {words.switchOff}
          </button>
        )}
        <button type="button" class="button" onClick={callbacks.onOptions}>
          {words.options}
        </button>
      </div>
      {reader.isPrivate && <p class="notice">{words.privateNote}</p>}
    </header>
  );
}

function Dots() {
  return (
    <svg width="16" height="14" viewBox="-8 -7 16 14" fill="currentColor" aria-hidden="true">
      <circle cx="-5" r="1.6" />
      <circle r="1.6" />
      <circle cx="5" r="1.6" />
    </svg>
  );
}

function CloseMark() {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d="M2 2 12 12M12 2 2 12" stroke="currentColor" stroke-width="1.75" />
    </svg>
  );
}
