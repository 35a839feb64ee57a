import { expect, test } from "vitest";
import { fetchFeed } from "../../../src/sources/fetch-feed.js";

test("a request carries nothing of the reader: no cookie, no page, no body, and headers about the list alone", async () => {
  const asked: Parameters<typeof fetch>[] = [];
  const request = {
    url: "https://lists.example/list.json",
    etag: '"7"',
    lastModified: "Sat, 28 Nov 2026 00:00:00 GMT",
    maxBytes: 100,
    form: "json",
  } as const;
  await fetchFeed(request, {
    fetch: async (...of) => {
      asked.push(of);
      return new Response("[]", { headers: { "content-type": "application/json" } });
    },
    signal: new AbortController().signal,
    onBytes: () => {},
  });
  expect(asked).toHaveLength(1);
  const [url, { headers, credentials, referrerPolicy, body, method } = {}] = asked[0] ?? [];
  expect(url).toBe(request.url);
  expect({ credentials, referrerPolicy, body, method }).toEqual({
    credentials: "omit",
    referrerPolicy: "no-referrer",
  });
  expect(Object.keys(headers ?? {})).toEqual(["accept", "if-none-match", "if-modified-since"]);
});
