/** What readers of similar tools complained about, as far as a card or the popup can show it. */
import { describe, expect, test } from "vitest";
import { contrast } from "../support/contrast.js";
import { useGallery } from "../support/gallery-page.js";

const gallery = useGallery();

const texts = (selector: string) => gallery.page.locator(selector).allTextContents();

describe("numbers and dates", () => {
  test("a number never stands without its two events, its dates and whose word they are (27, 31)", async () => {
    await gallery.open({});
    const bare = await gallery.page
      .locator(".card .tile:not(.unknown)")
      .evaluateAll((tiles) =>
        tiles
          .map((tile) => tile.textContent ?? "")
          .filter((text) => !/ → .*(?:\d{4}.*per |Each account.*\d{4})/s.test(text)),
      );
    expect(bare).toEqual([]);
  });

  test("a number is said to be computed (return-youtube-dislike#755, 26)", async () => {
    await gallery.open({ state: "one account" });
    expect(await texts(".computed")).toEqual(["computed from the dates above"]);
  });

  test("what is not known is drawn as not known, never as today (32)", async () => {
    await gallery.open({ state: "dates not reported" });
    const tiles = gallery.page.locator(".tile");
    expect(await tiles.locator(".value").allTextContents()).toEqual([
      "not reported",
      "not reported",
    ]);
    expect((await tiles.allTextContents()).join()).not.toMatch(/\d/);
    for (const tile of await tiles.all()) {
      expect(await tile.evaluate((box) => getComputedStyle(box).borderStyle)).toBe("dashed");
    }
  });

  test("attackers' words are named as theirs, and count nowhere (28)", async () => {
    await gallery.open({ state: "said by attackers" });
    expect(await texts(".value")).toEqual(["not reported", "not reported"]);
    expect((await texts(".aside")).join()).toContain("Attackers");
  });

  test("each card says when its record was checked, or that it was not (33)", async () => {
    await gallery.open({});
    const [cards, told] = [
      await gallery.page.locator(".card").count(),
      await gallery.page.locator(".card", { hasText: /record rev \d|not reviewed/ }).count(),
    ];
    expect(told).toBe(cards);
  });

  test("a disputed date stays, with who disputes it (35)", async () => {
    await gallery.open({ state: "disputed by the company" });
    expect((await texts(".card")).join()).toMatch(/Example Gazette.*disput/s);
  });
});

test("nothing is graded, scored or starred (30)", async () => {
  await gallery.open({});
  const all = (await texts(".card, .popup")).join("\n");
  expect(all).not.toMatch(
    /\b(?:grade|score|rating|rank|secure|safe)\b|\d\s*\/\s*(?:5|10|100)\b|★/i,
  );
});

test("nothing is advertised: every link leads to a source, and no word urges (29)", async () => {
  await gallery.open({});
  const all = (await texts(".card, .popup")).join("\n");
  expect(all).not.toMatch(
    /\b(?:sign up|subscribe|upgrade|premium|free|trial|donate|protect yourself|act now|recommended)\b/i,
  );
  const [links, references] = [
    await gallery.page.locator(".card a, .popup a").count(),
    await gallery.page.locator(".card .sources a").count(),
  ];
  expect(references).toBeGreaterThan(0);
  expect(links).toBe(references);
});

test("“Report a problem” stands in the foot of every card and popup (36)", async () => {
  await gallery.open({});
  const whole = gallery.page.locator(".card, .popup");
  const feet = gallery.page.locator(".card-foot, .popup-foot").filter({
    has: gallery.page.getByRole("button", { name: "Report a problem" }),
  });
  expect(await feet.count()).toBe(await whole.count());
});

describe("colour", () => {
  test("account states are told by words and by shapes that all differ (37, 39)", async () => {
    await gallery.open({});
    const states = await gallery.page
      .locator(".card .state")
      .evaluateAll((lines) =>
        lines.map((line) => [
          (line.textContent ?? "").split(" · ")[0],
          line.querySelector("svg")?.innerHTML,
        ]),
      );
    const shapes = new Map(states.map(([words, shape]) => [words, shape]));
    expect(shapes.size).toBeGreaterThanOrEqual(6);
    expect(new Set(shapes.values()).size).toBeGreaterThanOrEqual(6);
    expect([...shapes.keys()]).not.toContain("");
  });

  test.each([
    ["light", { theme: "light" }],
    ["dark", { theme: "dark" }],
  ])("has contrast enough on either ground: %s (38)", async (_name, theme) => {
    await gallery.open({ state: "differed, since confirmed", ...theme });
    const colours = await gallery.page.locator(".card").evaluate((card) => {
      const probe = document.createElement("i");
      card.append(probe);
      const names = "text quiet link undetected known differ control-line ground raised";
      const found = names.split(" ").map((name) => {
        probe.style.color = `var(--${name})`;
        return [name, getComputedStyle(probe).color];
      });
      probe.remove();
      return Object.fromEntries(found) as Record<string, string>;
    });
    const { ground = "", raised = "" } = colours;
    const least = (name: string) =>
      Math.min(contrast(colours[name] ?? "", ground), contrast(colours[name] ?? "", raised));
    for (const name of ["text", "quiet", "link"])
      expect([name, least(name) >= 4.5]).toEqual([name, true]);
    for (const name of ["undetected", "known", "differ", "control-line"]) {
      expect([name, least(name) >= 3]).toEqual([name, true]);
    }
  });
});

test("without motion nothing moves (reduced motion)", async () => {
  await gallery.page.emulateMedia({ reducedMotion: "reduce" });
  await gallery.open({});
  const moving = await gallery.page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});

describe("by keyboard alone (40, 41)", () => {
  test("every control of a card is reached, in order, with a visible focus", async () => {
    await gallery.open({ state: "compared, and deadlines" });
    const reached: string[] = [];
    for (let presses = 0; presses < 14; presses += 1) {
      await gallery.page.keyboard.press("Tab");
      const [name, width] = await gallery.page.evaluate(() => {
        const focused = document.activeElement === document.body ? null : document.activeElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused ?? document.body);
        const label = focused?.getAttribute("aria-label") ?? focused?.textContent ?? "";
        return [label, outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth)] as const;
      });
      if (name === "" || reached.includes(name)) break;
      expect([name, width >= 2]).toEqual([name, true]);
      reached.push(name);
    }
    expect(reached).toEqual([
      "Follow",
      "More",
      "Close",
      "How this is done",
      "About deadlines",
      "Example Gazette",
      "Details",
      "Copy citation",
      "Report a problem",
      "Hide here",
    ]);
  });
});
