import { useState } from "preact/hooks";
import type { Settings } from "../domain/settings.js";
import { settingChanges } from "../domain/settings-merge.js";
import type { BackedUpList, Backup, BackupError } from "../platform/backup.js";
import type { MessageKey } from "../report/language.js";
import type { BackupActions } from "./backup-actions.js";
import { BackupImport } from "./backup-import.js";
import type { SectionProps } from "./options.js";

export type BackupSectionProps = Omit<SectionProps, "change"> & {
  readonly actions: BackupActions;
};

const ERRORS: Readonly<Record<BackupError["kind"], MessageKey>> = {
  "too-large": "backupTooLarge",
  "not-a-backup": "backupNone",
  newer: "backupNewer",
};

type Found = { readonly settings: Settings; readonly lists: readonly BackedUpList[] };

/** One file out, and one file in, after the reader has seen what it would change. */
export function BackupSection({ language, settings, say, actions }: BackupSectionProps) {
  const [found, setFound] = useState<Found>();

  async function open(file: Blob): Promise<void> {
    setFound(undefined);
    const read = await actions.read(file);
    if (!read.ok) return say(language.say(ERRORS[read.error.kind]));
    const { settings: other } = read.value;
    const lists = listsToAdd(read.value, await actions.lists());
    const isSame = settingChanges(settings, other, "replace").length === 0 && lists.length === 0;
    if (isSame) say(language.say("backupSame"));
    else setFound({ settings: other, lists });
  }

  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{language.say("optionsBackup")}</h2>
      <p>{language.say("backupWhat")}</p>
      <p>
        <button
          type="button"
          class="button"
          onClick={() => void actions.save().then(() => say(language.say("backupExported")))}
        >
          {language.say("backupExport")}
        </button>
      </p>
      <label class="field">
        {language.say("backupImport")}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void open(file);
            // The same file can be chosen again.
            currentTarget.value = "";
          }}
        />
      </label>
      {found !== undefined && (
        <BackupImport
          {...{ language, settings, say, actions, found }}
          onEnd={() => setFound(undefined)}
        />
      )}
    </section>
  );
}

/** Lists that are not on the device, or with another text. */
function listsToAdd({ lists }: Backup, held: readonly BackedUpList[]): readonly BackedUpList[] {
  const texts = new Map(held.map(({ id, text }) => [id, text]));
  return lists.filter(({ id, text }) => texts.get(id) !== text);
}
