import { type Language, listed } from "../report/language.js";

export type LostListsProps = {
  readonly language: Language;
  /** Their titles. */
  readonly lost: readonly string[];
  readonly onRead: () => void;
};

/** Says which added lists the browser has lost; nothing where it lost none. */
export function LostLists({ language, lost, onRead }: LostListsProps) {
  if (lost.length === 0) return null;
  return (
    <div class="warning">
      <p>
        <bdi>{language.say("sourcesLost", listed(language, lost))}</bdi>
      </p>
      <p class="row">
        <button type="button" class="button" onClick={onRead}>
          {language.say("newsPutAway")}
        </button>
      </p>
    </div>
  );
}
