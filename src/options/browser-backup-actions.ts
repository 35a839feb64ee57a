import type { UpdateFailure } from "../domain/source-update.js";
import { type BackedUpList, readBackup, writeBackup } from "../platform/backup.js";
import type { ListedSource } from "../platform/listed-source.js";
import { saveFile } from "../platform/own-page.js";
import { changeSettings, loadSettings } from "../platform/settings-store.js";
import type { SourceWork, WorkOutcome } from "../platform/source-protocol.js";
import { openStaged } from "../platform/staged-texts.js";
import type { BackupActions } from "./backup-actions.js";
import { answerOf, browserSourceActions } from "./browser-source-actions.js";

/** Between two looks at a list that is being installed, in ms. */
const LOOK_EVERY_MS = 250;

/** The actions of the backup section as the browser and the worker do them. */
export const browserBackupActions: BackupActions = {
  async save() {
    const text = writeBackup({ settings: await loadSettings(), lists: await addedLists() });
    saveFile(new Blob([text], { type: "application/json" }), "breachnote-backup.json");
  },
  read: readBackup,
  lists: addedLists,
  install,
  change: (change) => changeSettings(change),
};

async function addedLists(): Promise<readonly BackedUpList[]> {
  const list = await browserSourceActions.describe();
  const lists: BackedUpList[] = [];
  for (const source of list?.sources ?? []) {
    const exported = await textOf(source);
    if (exported !== undefined) lists.push(exported);
  }
  return lists;
}

async function textOf({ id, kind }: ListedSource): Promise<BackedUpList | undefined> {
  if (kind !== "list") return undefined;
  const exported = await answerOf("exportSource", { source: id });
  const text = exported && (await openStaged(exported.staged));
  return exported && text && { id, name: exported.name, text: await text.text() };
}

async function install({ name, text }: BackedUpList): Promise<UpdateFailure | undefined> {
  const staged = await browserSourceActions.stage(new Blob([text]));
  if (staged === undefined) return { kind: "storage-full" };
  const preview = await ended(browserSourceActions.preview({ kind: "staged", staged, name }));
  if (preview?.kind !== "previewed") return failureOf(preview);
  const { ticket } = preview.preview;
  return failureOf(await ended(browserSourceActions.install(ticket, false)));
}

async function ended(begun: Promise<SourceWork | undefined>): Promise<WorkOutcome | undefined> {
  let work = await begun;
  while (work?.kind === "working") {
    await new Promise((wait) => setTimeout(wait, LOOK_EVERY_MS));
    work = await browserSourceActions.work();
  }
  return work?.last;
}

/** @returns `undefined` when it went well */
function failureOf(outcome: WorkOutcome | undefined): UpdateFailure | undefined {
  if (outcome?.kind === "installed") return undefined;
  return outcome?.kind === "failed" ? outcome.why : { kind: "cancelled" };
}
