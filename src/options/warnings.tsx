import { useState } from "preact/hooks";
import type { SectionProps } from "./options.js";
import type { OptionsActions } from "./options-actions.js";

export type WarningsProps = Pick<SectionProps, "language" | "say"> & {
  readonly isDamaged: boolean;
  readonly isPrivate: boolean;
  readonly actions: Pick<OptionsActions, "saveDamaged" | "forgetDamaged">;
};

/** What a reader must know before he changes anything here. */
export function Warnings({ language, say, isDamaged, isPrivate, actions }: WarningsProps) {
  const [isForgotten, setForgotten] = useState(false);
  const forget = async () => {
    await actions.forgetDamaged();
    setForgotten(true);
    say(language.say("optionsSaved"));
  };
  return (
    <>
      {isPrivate && <p class="warning">{language.say("privateNotice")}</p>}
      {isDamaged && !isForgotten && (
        <div class="warning">
          <p>{language.say("damagedNotice")}</p>
          <p class="row">
            <button type="button" class="button" onClick={() => void actions.saveDamaged()}>
              {language.say("damagedSave")}
            </button>
            <button type="button" class="button" onClick={() => void forget()}>
              {language.say("damagedForget")}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
