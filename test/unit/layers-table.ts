/** Every room, what it may import beside itself, and samples of what it may not. */
export const ROOMS: Readonly<
  Record<string, { readonly may: readonly string[]; readonly not: readonly string[] }>
> = {
  domain: { may: [], not: ["../dataset/dataset.js", "zod/mini", "idb"] },
  dataset: { may: ["../domain/day.js"], not: ["../detection/detect.js", "zod/mini"] },
  identity: {
    may: ["../domain/company.js", "../dataset/fold.js"],
    not: ["../registers/register-entry.js", "../detection/detect.js", "zod/mini"],
  },
  detection: {
    may: ["../domain/company.js", "../dataset/fold.js"],
    not: ["../report/page-report.js", "../reading/event-words.js"],
  },
  reading: {
    may: ["../domain/edtf.js", "../detection/mention.js"],
    not: ["../dataset/dataset.js", "../report/page-report.js"],
  },
  report: {
    may: [
      "../domain/gap.js",
      "../dataset/dataset.js",
      "../detection/detect.js",
      "../reading/article-claims.js",
      "../../public/_locales/en/messages.json",
    ],
    not: ["../platform/protocol.js", "../ui/card.js", "preact", "zod/mini"],
  },
  registers: { may: ["../domain/claim.js", "zod/mini"], not: ["zod", "../dataset/dataset.js"] },
  platform: {
    may: [
      "../domain/settings.js",
      "../dataset/dataset.js",
      "../report/page-report.js",
      "zod/mini",
      "webextension-polyfill",
    ],
    not: ["../background/handlers.js", "../content/marks.js", "../ui/card.js", "preact", "zod"],
  },
  sources: {
    may: [
      "../domain/claim.js",
      "../dataset/packed-writer.js",
      "../identity/resolve.js",
      "../registers/hibp.js",
      "../platform/log.js",
      "idb",
    ],
    not: ["../background/handlers.js", "../report/page-report.js", "webextension-polyfill"],
  },
  content: {
    may: [
      "../domain/settings.js",
      "../report/card-model.js",
      "../ui/card.js",
      "../platform/send.js",
      "../platform/hear.js",
      "../platform/protocol.js",
      "../platform/log.js",
      "preact",
      "preact/hooks",
    ],
    not: [
      "../dataset/dataset.js",
      "../detection/detect.js",
      "../platform/serve.js",
      "../platform/settings-store.js",
      "zod/mini",
      "webextension-polyfill",
    ],
  },
  background: {
    may: [
      "../domain/settings.js",
      "../dataset/dataset.js",
      "../report/page-report.js",
      "../sources/catalogue.js",
      "../platform/serve.js",
    ],
    not: [
      "../platform/send.js",
      "../content/marks.js",
      "../ui/card.js",
      "preact",
      "zod/mini",
      "webextension-polyfill",
    ],
  },
  ui: {
    may: ["../domain/gap.js", "../report/card-model.js", "preact", "preact/hooks"],
    not: ["../platform/send.js", "../dataset/dataset.js"],
  },
  popup: page(),
  options: page(),
  details: page(),
  welcome: page(),
  checker: page(),
  compiler: {
    may: [
      "../domain/claim.js",
      "../identity/resolve.js",
      "../dataset/packed-writer.js",
      "../detection/detect.js",
      "../registers/vcdb.js",
      "zod",
      "dictionary-en",
      "node:fs",
      "node:fs/promises",
    ],
    not: ["../report/page-report.js", "../platform/log.js", "preact"],
  },
  cli: {
    may: [
      "../domain/day.js",
      "../dataset/dataset.js",
      "../detection/detect.js",
      "../reading/article-claims.js",
      "../report/page-report.js",
      "../registers/hibp.js",
      "playwright-core",
      "vite",
      "node:readline",
    ],
    not: ["../compiler/merge.js", "../platform/log.js", "zod", "zod/mini"],
  },
  release: {
    may: ["fflate", "node:fs", "node:fs/promises"],
    not: ["../domain/day.js", "../cli/browser.js", "zod", "vite"],
  },
};

/** What no room may import, whatever it is allowed otherwise. */
export const NEVER = [
  "../test/builders.js",
  "vitest",
  "/src/domain/day.js",
  "./../content/marks.js",
  "../domain/../content/marks.js",
];

function page() {
  return {
    may: [
      "../domain/gap.js",
      "../report/card-model.js",
      "../ui/card.js",
      "../platform/send.js",
      "preact",
      "preact/hooks",
    ],
    not: [
      "../platform/serve.js",
      "../dataset/dataset.js",
      "../content/marks.js",
      "zod/mini",
      "node:fs",
    ],
  };
}
