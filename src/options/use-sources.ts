import { useEffect, useState } from "preact/hooks";
import type { SourceList } from "../platform/listed-source.js";
import type { SourceWork, WorkOutcome } from "../platform/source-protocol.js";
import { untilIdle } from "../platform/until-idle.js";
import type { Language } from "../report/language.js";
import { failureInWords, updateInWords } from "../report/update-words.js";
import type { SectionProps } from "./options.js";
import type { SourceActions } from "./source-actions.js";

export type Sources = {
  /** `undefined` until the worker has answered; `"no-answer"` when it does not. */
  readonly list: SourceList | "no-answer" | undefined;
  readonly work: SourceWork;
  /** Shows the answer of something that is done at once. */
  readonly show: (list: SourceList | undefined) => void;
  /** Follows work that was begun to its end, and says what came of it. */
  readonly follow: (begun: Promise<SourceWork | undefined>) => Promise<WorkOutcome | undefined>;
};

const IDLE: SourceWork = { kind: "idle", last: undefined };

/** The sources as the worker has them, and the work that goes on. */
export function useSources(
  actions: SourceActions,
  language: Language,
  say: SectionProps["say"],
): Sources {
  const [list, setList] = useState<Sources["list"]>();
  const [work, setWork] = useState<SourceWork>(IDLE);
  const show: Sources["show"] = (next) => setList(next ?? "no-answer");

  async function toItsEnd(begun: SourceWork | undefined): Promise<WorkOutcome | undefined> {
    const ended = await untilIdle(begun, actions.work, setWork);
    setWork(IDLE);
    show(await actions.describe());
    return ended?.last;
  }

  const follow: Sources["follow"] = async (begun) => {
    const outcome = await toItsEnd(await begun);
    const said = outcomeInWords(outcome, language);
    if (said !== undefined) say(said);
    return outcome;
  };

  useEffect(() => {
    // What another page began is followed too, without a word at its end.
    void actions.work().then(toItsEnd);
  }, [actions]);

  return { list, work, show, follow };
}

/** @returns `undefined` for what is shown in full elsewhere */
function outcomeInWords(outcome: WorkOutcome | undefined, language: Language): string | undefined {
  switch (outcome?.kind) {
    case "updated":
      return updateInWords(outcome.each, language);
    case "failed":
      return failureInWords(outcome.why, language);
    case "previewed":
    case "installed":
      return undefined;
    default:
      return language.say("workUnknown");
  }
}
