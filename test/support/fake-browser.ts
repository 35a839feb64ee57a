/** Stands in for webextension-polyfill, which refuses to load outside an extension. */

type Values = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

let stored: Values = {};
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
  permissions: { contains: async () => false },
};

export default fakeBrowser;

/** Puts these values, and only these, into `storage.local`. */
export function fillStorage(values: Values): void {
  stored = structuredClone(values);
}

export function storageNow(): Values {
  return structuredClone(stored);
}
