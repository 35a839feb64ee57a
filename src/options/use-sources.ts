import { useEffect, useState } from "preact/hooks";
import type { SourceList } from "../platform/listed-source.js";
import type { SourceWork, WorkOutcome } from "../platform/source-protocol.js";
import type { Language } from "../report/language.js";
import { failureInWords } from "./failure-words.js";
import type { SectionProps } from "./options.js";
import type { SourceActions } from "./source-actions.js";
import { updateInWords } from "./source-words.js";

/** Between two looks at how far the work is, in ms: quick enough for a bar that moves. */
const LOOK_EVERY_MS = 250;

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

  async function untilIdle(begun: SourceWork | undefined): Promise<SourceWork | undefined> {
    let now = begun;
    while (now?.kind === "working") {
      setWork(now);
      await new Promise((wait) => setTimeout(wait, LOOK_EVERY_MS));
      now = await actions.work();
    }
    setWork(IDLE);
    show(await actions.describe());
    return now;
  }

  const follow: Sources["follow"] = async (begun) => {
    const ended = await untilIdle(await begun);
    const outcome = ended?.kind === "idle" ? ended.last : undefined;
    const said = outcomeInWords(outcome, language);
    if (said !== undefined) say(said);
    return outcome;
  };

  useEffect(() => {
    // What another page began is followed too, without a word at its end.
    void actions.work().then(untilIdle);
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
