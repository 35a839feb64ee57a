import type { ListedSource } from "../platform/listed-source.js";
import type { RejectedRecord } from "../platform/source-preview.js";
import { bytesInWords } from "../report/bytes-in-words.js";
import type { MessageKey } from "../report/language.js";
import type { SourceRowProps } from "./source-row.js";

/** What can be done with a source from its row; each says what it did. */
export type SourceDeeds = {
  readonly switchOn: (source: ListedSource, isOn: boolean) => void;
  readonly makeLive: (source: ListedSource, isLive: boolean) => void;
  readonly update: (source: ListedSource, acceptShrunk: boolean) => void;
  readonly acceptKey: (source: ListedSource, key: string) => void;
  readonly move: (source: ListedSource, by: -1 | 1) => Promise<void>;
  readonly remove: (source: ListedSource) => void;
  readonly save: (source: ListedSource) => void;
  readonly rejected: (source: ListedSource) => Promise<readonly RejectedRecord[]>;
};

/** All that is not needed every day. */
export function SourceMenu({ source, language, deeds, isFirst, isLast }: SourceRowProps) {
  const { title, attribution, feed, copy, kind } = source;
  const button = (key: MessageKey, onClick: (clicked: HTMLElement) => void, isEnd = false) => (
    <button
      type="button"
      class="button"
      aria-disabled={isEnd}
      aria-label={language.say("joinedByColon", title, language.say(key))}
      onClick={({ currentTarget }) => !isEnd && onClick(currentTarget)}
    >
      {language.say(key)}
    </button>
  );
  /** A row that is moved in the page would lose the focus. */
  const move = async (by: -1 | 1, clicked: HTMLElement) => {
    await deeds.move(source, by);
    requestAnimationFrame(() => clicked.focus());
  };
  return (
    <details>
      <summary>{language.say("sourceMore", title)}</summary>
      {attribution !== "" && (
        <p>
          <bdi>{attribution}</bdi>
        </p>
      )}
      {feed !== undefined && (
        <p class="quiet">
          <bdi>{language.say("joinedByColon", language.say("sourceAddress"), feed.url)}</bdi>
        </p>
      )}
      {copy !== undefined && copy.bytes > 0 && (
        <p class="quiet">
          {language.say(
            "joinedByColon",
            language.say("sourceSize"),
            bytesInWords(copy.bytes, language),
          )}
        </p>
      )}
      <p class="row">
        <Homepage {...{ source, language }} />
        {feed !== undefined && button("sourceUpdate", () => deeds.update(source, false))}
        {(kind === "list" || kind === "csv") && button("sourceExport", () => deeds.save(source))}
        {button("sourceUp", (clicked) => void move(-1, clicked), isFirst)}
        {button("sourceDown", (clicked) => void move(1, clicked), isLast)}
        {source.canRemove && button("sourceRemove", () => deeds.remove(source))}
      </p>
    </details>
  );
}

/** Nothing where a source has no page of its own. */
function Homepage({ source, language }: Pick<SourceRowProps, "source" | "language">) {
  if (!/^https?:/.test(source.homepage)) return null;
  return (
    <a class="button" href={source.homepage} target="_blank" rel="noreferrer noopener">
      {language.say("sourceHomepage")}
    </a>
  );
}
