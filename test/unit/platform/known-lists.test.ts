import { beforeEach, describe, expect, test } from "vitest";
import { forgetLostLists, lostLists } from "../../../src/platform/known-lists.js";
import { fillStorage, storageNow } from "../../support/fake-browser.js";

const a = { id: "list-a", title: "List A" };
const b = { id: "list-b", title: "List B" };
const NONE: ReadonlySet<string> = new Set();

beforeEach(() => fillStorage({}));

describe("lostLists", () => {
  test("are those that were there and are not any more, until the reader was told", async () => {
    expect(await lostLists([a, b], NONE, false)).toEqual([]);
    expect(await lostLists([b], NONE, false)).toEqual([a]);
    expect(await lostLists([b], NONE, false)).toEqual([a]);
    await forgetLostLists();
    expect(await lostLists([b], NONE, false)).toEqual([]);
  });

  test("are none that came back", async () => {
    await lostLists([a], NONE, false);
    await lostLists([], NONE, false);
    expect(await lostLists([a], NONE, false)).toEqual([]);
  });

  test("are none that the reader took away, also after they were deleted", async () => {
    await lostLists([a, b], NONE, false);
    expect(await lostLists([b], new Set([a.id]), false)).toEqual([]);
    expect(await lostLists([b], NONE, false)).toEqual([]);
  });

  test("are known of nothing that is unreadable", async () => {
    fillStorage({ "known-lists": { version: 1, value: "all" } });
    expect(await lostLists([a], NONE, false)).toEqual([]);
  });

  test("are remembered by no private window", async () => {
    await lostLists([a], NONE, true);
    expect(storageNow()).toEqual({});
  });
});
