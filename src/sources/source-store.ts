import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import type { CsvMapping } from "../domain/csv-mapping.js";
import type { Day } from "../domain/day.js";
import type { Moment } from "../domain/moment.js";
import type { UpdateFailure } from "../domain/source-update.js";
import type { SigningKey } from "../platform/listed-source.js";
import type { RejectedRecord } from "../platform/source-preview.js";

/** What is kept of a source beside its bytes. Replaced as a whole, never changed in place. */
export type KeptSource = {
  readonly id: string;
  readonly kind: "live" | "list" | "csv";
  /** Where it is refreshed from; `undefined` for a file or a pasted text. */
  readonly url: string | undefined;
  /** Of a table. */
  readonly mapping: CsvMapping | undefined;
  /** Pinned when the list was added. */
  readonly signedBy: SigningKey | undefined;
  /** The key that the last update came under, where it was another one. */
  readonly offeredKey: SigningKey | undefined;
  /** `undefined` until the first copy is installed. */
  readonly copy: KeptCopy | undefined;
  readonly lastChecked: Moment | undefined;
  readonly nextTry: Moment | undefined;
  /** What came of the last try, unless it went well. */
  readonly failure: UpdateFailure | undefined;
  /** Failures in a row. */
  readonly failures: number;
  /** Its host has a newer one than `copy`, which was seen and neither installed nor refused. */
  readonly hasNewer: boolean;
  /** The reader removed it; it is deleted when the browser next starts. */
  readonly isRemoved: boolean;
};

export type KeptCopy = {
  readonly title: string;
  readonly publisher: string;
  readonly homepage: string;
  readonly licence: string;
  readonly attribution: string;
  /** As it is shown. */
  readonly version: string;
  /** As it is compared; `undefined` where the publisher does not count. */
  readonly versionNumber: number | undefined;
  readonly published: Day;
  readonly expires: Day;
  readonly newestNotice: Day | undefined;
  readonly companyCount: number;
  readonly incidentCount: number;
  /** The first thousand. */
  readonly rejected: readonly RejectedRecord[];
  readonly rejectedCount: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
};

/** Can its copy neither be read nor be made again? */
export function isDamaged({ failure }: KeptSource): boolean {
  return failure?.kind === "copy-damaged";
}

/** A copy's bytes: packed as the dataset opens them, and the text they were made of, gzipped. */
export type CopyBytes = { readonly packed: ArrayBuffer; readonly text: ArrayBuffer };

interface Schema extends DBSchema {
  states: { key: string; value: KeptSource };
  packed: { key: string; value: ArrayBuffer };
  texts: { key: string; value: ArrayBuffer };
}

export type SourceStore = {
  all(): Promise<readonly KeptSource[]>;
  get(id: string): Promise<KeptSource | undefined>;
  packed(id: string): Promise<ArrayBuffer | undefined>;
  text(id: string): Promise<ArrayBuffer | undefined>;
  /** Changes what is kept of a source, its bytes apart; does nothing when it is not there. */
  change(id: string, how: (kept: KeptSource) => KeptSource): Promise<void>;
  /** Installs a copy: state, packed bytes and text in one transaction, all or nothing. */
  install(kept: KeptSource, bytes: CopyBytes): Promise<void>;
  /** Enters a source without a copy. */
  add(kept: KeptSource): Promise<void>;
  delete(id: string): Promise<void>;
};

const DATABASE = "breachnote-sources";
const VERSION = 1;
const STORES = ["states", "packed", "texts"] as const;

/** Opens the database when it is first asked for, and again after the browser closed it. */
export function openSourceStore(): SourceStore {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const database = () => {
    opened ??= openDB<Schema>(DATABASE, VERSION, {
      upgrade(created) {
        created.createObjectStore("states", { keyPath: "id" });
        created.createObjectStore("packed");
        created.createObjectStore("texts");
      },
      blocking(_current, _blocked, { target }) {
        opened = undefined;
        (target as IDBDatabase).close();
      },
      terminated() {
        opened = undefined;
      },
    }).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    all: async () => (await database()).getAll("states"),
    get: async (id) => (await database()).get("states", id),
    packed: async (id) => (await database()).get("packed", id),
    text: async (id) => (await database()).get("texts", id),
    async change(id, how) {
      const transaction = (await database()).transaction("states", "readwrite");
      const kept = await transaction.store.get(id);
      if (kept !== undefined) await transaction.store.put(how(kept));
      await transaction.done;
    },
    async install(kept, { packed, text }) {
      const transaction = (await database()).transaction(STORES, "readwrite", {
        durability: "strict",
      });
      await Promise.all([
        transaction.objectStore("states").put(kept),
        transaction.objectStore("packed").put(packed, kept.id),
        transaction.objectStore("texts").put(text, kept.id),
        transaction.done,
      ]);
    },
    async add(kept) {
      await (await database()).put("states", kept);
    },
    async delete(id) {
      const transaction = (await database()).transaction(STORES, "readwrite");
      await Promise.all([
        ...STORES.map((store) => transaction.objectStore(store).delete(id)),
        transaction.done,
      ]);
    },
  };
}

/** For tests: as if nothing was ever kept. */
export function deleteSourceStore(): Promise<void> {
  return deleteDB(DATABASE);
}
