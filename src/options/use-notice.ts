import { useState } from "preact/hooks";
import type { Settings } from "../domain/settings.js";
import type { Language } from "../report/language.js";
import type { SectionProps } from "./options.js";
import type { OptionsActions } from "./options-actions.js";

/** What was done last, and the way back. */
export type Notice = { readonly said: string; readonly undo: (() => void) | undefined };

export type NoticeStage = {
  readonly settings: Settings;
  readonly setSettings: (settings: Settings) => void;
  readonly actions: Pick<OptionsActions, "change">;
  readonly language: Language;
};

/** Changes settings and tells what was done. Undo puts back what the change replaced, and no more. */
export function useNotice({ settings, setSettings, actions, language }: NoticeStage) {
  const [notice, setNotice] = useState<Notice>();
  const say: SectionProps["say"] = (said, undo) => setNotice({ said, undo });

  async function apply(how: (before: Settings) => Settings): Promise<Settings> {
    const after = await actions.change(how);
    setSettings(after);
    return after;
  }

  const change: SectionProps["change"] = async (how, said = language.say("optionsSaved")) => {
    const before = settings;
    // The browser refuses to store when the device has no room.
    const after = await apply(how).catch(() => undefined);
    if (after === undefined) return say(language.say("optionsNotSaved"));
    const replaced = differing(before, after);
    const undo = async () => {
      await apply((now) => ({ ...now, ...replaced }));
      say(language.say("optionsUndone"));
    };
    setNotice({ said, undo: Object.keys(replaced).length === 0 ? undefined : () => void undo() });
  };

  return { notice, change, say };
}

/** The settings of `before` that `after` has otherwise. */
function differing(before: Settings, after: Settings): Partial<Settings> {
  const keys = Object.keys(before) as readonly (keyof Settings)[];
  const changed = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  return Object.fromEntries(changed.map((key) => [key, before[key]]));
}
