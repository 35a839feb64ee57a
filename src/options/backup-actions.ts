import type { Result } from "../domain/result.js";
import type { Settings } from "../domain/settings.js";
import type { UpdateFailure } from "../domain/source-update.js";
import type { BackedUpList, Backup, BackupError } from "../platform/backup.js";

/** What the backup section does in the browser. */
export type BackupActions = {
  /** Saves the file. */
  readonly save: () => Promise<void>;
  readonly read: (file: Blob) => Promise<Result<Backup, BackupError>>;
  /** The lists that the reader has added, as a backup would hold them. */
  readonly lists: () => Promise<readonly BackedUpList[]>;
  /** @returns why it was not installed, if it was not */
  readonly install: (list: BackedUpList) => Promise<UpdateFailure | undefined>;
  readonly change: (change: (settings: Settings) => Settings) => Promise<Settings>;
};
