import type { SourceState } from "../platform/listed-source.js";
import { staleListInWords } from "../report/source-words.js";
import { failedUpdateInWords } from "../report/update-words.js";
import type { SourceRowProps } from "./source-row.js";

/** What keeps the source from being up to date, and what the reader can do about it. */
export function SourceTrouble(props: SourceRowProps) {
  const { source, language, deeds } = props;
  const { feed, signature } = source;
  const isForbidden = feed?.isLive === true && !feed.isAllowed;
  return (
    <>
      {!isForbidden && <NotCurrent {...props} />}
      {signature.kind === "key-changed" && (
        <p>
          <button
            type="button"
            class="button"
            onClick={() => deeds.acceptKey(source, signature.offered.key)}
          >
            {language.say("sourceAcceptKey")}
          </button>
        </p>
      )}
      {isForbidden && (
        <p class="row">
          <bdi>{language.say("sourceNotAllowed", feed.host)}</bdi>
          <button type="button" class="button" onClick={() => deeds.makeLive(source, true)}>
            {language.say("sourceAllow", feed.host)}
          </button>
        </p>
      )}
    </>
  );
}

function NotCurrent({ source, language, deeds, now }: SourceRowProps) {
  const { state, copy, nextTry, feed } = source;
  if (!BEHIND.has(state.kind)) return null;
  const isDamaged = state.kind === "failed" && state.why.kind === "copy-damaged";
  const said =
    state.kind === "failed"
      ? failedUpdateInWords({ why: state.why, published: copy?.published, nextTry }, now, language)
      : state.kind === "stale" || state.kind === "very-stale"
        ? copy && staleListInWords(copy.published, state.days, language)
        : undefined;
  return (
    <p class="row">
      {said !== undefined && <bdi>{said}</bdi>}
      {(!isDamaged || feed?.isLive === true) && (
        <NamedButton
          {...{ source, language }}
          text={language.say("sourcesUpdateNow")}
          onClick={() => deeds.update(source, false)}
        />
      )}
      {state.kind === "failed" && state.why.kind === "shrunk" && (
        <NamedButton
          {...{ source, language }}
          text={language.say("failedAcceptShrunk")}
          onClick={() => deeds.update(source, true)}
        />
      )}
    </p>
  );
}

const BEHIND: ReadonlySet<SourceState["kind"]> = new Set([
  "failed",
  "stale",
  "very-stale",
  "update-available",
]);

type NamedButtonProps = Pick<SourceRowProps, "source" | "language"> & {
  readonly text: string;
  readonly onClick: () => void;
};

/** Read aloud with the source it is about: other rows have the same button. */
function NamedButton({ source, language, text, onClick }: NamedButtonProps) {
  const name = language.say("joinedByColon", source.title, text);
  return (
    <button type="button" class="button" aria-label={name} onClick={onClick}>
      {text}
    </button>
  );
}
