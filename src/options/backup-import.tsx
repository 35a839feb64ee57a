import { useEffect, useRef, useState } from "preact/hooks";
import type { Settings } from "../domain/settings.js";
import {
  type MergeWay,
  mergeSettings,
  type SettingName,
  settingChanges,
} from "../domain/settings-merge.js";
import type { BackedUpList } from "../platform/backup.js";
import { failureInWords } from "../report/update-words.js";
import type { BackupSectionProps } from "./backup-section.js";
import { changeInWords } from "./backup-words.js";
import { CheckBox } from "./check-box.js";
import { Choices } from "./choices.js";

export type BackupImportProps = BackupSectionProps & {
  readonly found: { readonly settings: Settings; readonly lists: readonly BackedUpList[] };
  /** Imported, or given up. */
  readonly onEnd: () => void;
};

/** What an import would change, each with a check box; nothing is changed before the button. */
export function BackupImport(props: BackupImportProps) {
  const { language, settings, say, actions, found, onEnd } = props;
  const [way, setWay] = useState<MergeWay>("merge");
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const changes = settingChanges(settings, found.settings, way);
  const tick = (key: string, isOn: boolean) => {
    const others = [...left].filter((each) => each !== key);
    setLeft(new Set(isOn ? others : [...others, key]));
  };

  async function apply(): Promise<void> {
    const names = changes.map(({ name }) => name).filter((name) => !left.has(name));
    const failures = await installAll(
      props,
      found.lists.filter(({ id }) => !left.has(listKey(id))),
    );
    await actions.change((now) => mergeSettings(now, found.settings, way, names));
    say([language.say("backupApplied"), ...failures].join(" "));
    onEnd();
  }

  return (
    <div class="add-source">
      <h3 ref={heading} tabIndex={-1}>
        {language.say("backupDiff")}
      </h3>
      <Choices
        name="backup-way"
        title={language.say("backupWay")}
        choices={[
          { value: "merge" as const, text: language.say("backupMerge") },
          { value: "replace" as const, text: language.say("backupReplace") },
        ]}
        chosen={way}
        onChoose={setWay}
      />
      {changes.map((change) => (
        <CheckBox
          key={change.name}
          text={changeInWords(change, settings, found.settings, language)}
          isOn={!left.has(change.name)}
          onSwitch={(isOn) => tick(change.name satisfies SettingName, isOn)}
        />
      ))}
      {found.lists.map(({ id, name }) => (
        <CheckBox
          key={listKey(id)}
          text={language.say("backupList", name)}
          isOn={!left.has(listKey(id))}
          onSwitch={(isOn) => tick(listKey(id), isOn)}
        />
      ))}
      <p class="row">
        <button type="button" class="button" onClick={() => void apply()}>
          {language.say("backupApply")}
        </button>
        <button type="button" class="button" onClick={onEnd}>
          {language.say("cancel")}
        </button>
      </p>
    </div>
  );
}

/** Set apart from the names of settings. */
function listKey(id: string): string {
  return `list ${id}`;
}

/** One after the other, as the worker takes them. @returns a sentence for each that was not installed */
async function installAll(
  { actions, language }: BackupImportProps,
  lists: readonly BackedUpList[],
): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const list of lists) {
    const why = await actions.install(list);
    if (why === undefined) continue;
    failures.push(language.say("backupListFailed", list.name, failureInWords(why, language)));
  }
  return failures;
}
