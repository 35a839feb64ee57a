/** Stands in for webextension-polyfill, which refuses to load outside an extension. */
import type { MessageKey } from "../../src/report/language.js";
import { english } from "./language.js";

type Values = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

type Notification = { readonly title: string; readonly message: string };

let stored: Values = {};
let held: ReadonlySet<string> = new Set();
let notifications: readonly (Notification & { readonly id: string })[] = [];
const alarms = new Map<string, { readonly scheduledTime: number }>();
const changeListeners: ((changes: Changes) => void)[] = [];

const fakeBrowser = {
  extension: { inIncognitoContext: false },
  runtime: {
    id: "breachnote",
    getURL: (path: string) => `extension://breachnote/${path}`,
    getManifest: () => ({
      content_scripts: [{ matches: ["*://*.gazette.example/*"], js: ["src/content/main.js"] }],
    }),
    onConnect: { addListener: () => {} },
  },
  storage: {
    local: {
      get: async (key: string) => structuredClone({ [key]: stored[key] }),
      async set(values: Values) {
        const changes = Object.fromEntries(
          Object.entries(values).map(([key, newValue]) => [key, { newValue }]),
        );
        stored = { ...stored, ...structuredClone(values) };
        for (const listener of changeListeners) listener(changes);
      },
      onChanged: {
        addListener: (listener: (changes: Changes) => void) => void changeListeners.push(listener),
      },
    },
  },
  i18n: {
    getMessage: (key: MessageKey, values: readonly string[] = []) => english.say(key, ...values),
  },
  permissions: {
    /** No host is ever held. */
    contains: async ({ permissions = [] }: { readonly permissions?: readonly string[] }) =>
      permissions.length > 0 && permissions.every((one) => held.has(one)),
  },
  alarms: {
    get: async (name: string) => alarms.get(name),
    async create(name: string, { when }: { readonly when: number }) {
      alarms.set(name, { scheduledTime: when });
    },
  },
  notifications: {
    async create(id: string, shown: Notification) {
      notifications = [...notifications, { ...shown, id }];
    },
  },
};

export default fakeBrowser;

/** Puts these values, and only these, into `storage.local`. */
export function fillStorage(values: Values): void {
  stored = structuredClone(values);
}

export function storageNow(): Values {
  return structuredClone(stored);
}

/** Holds these permissions, and no others; nothing was shown yet. */
export function holdPermissions(...permissions: readonly string[]): void {
  held = new Set(permissions);
  notifications = [];
}

/** Every notification since the permissions were set, the latest last. */
export function shownNotifications(): typeof notifications {
  return notifications;
}
