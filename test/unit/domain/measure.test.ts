import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay } from "../../../src/domain/day.js";
import { disclosureGap, publicNotice } from "../../../src/domain/gap.js";
import { daysFrom } from "../../../src/domain/measure.js";
import { claim, day, edtf, incident } from "../../support/builders.js";

describe("daysFrom", () => {
  test.each([
    ["two days", "2021-06-22", "2021-11-26", 157, 157],
    ["the same day", "2021-11-26", "2021-11-26", 0, 0],
    ["a month and a day", "2021-06", "2021-11-26", 149, 178],
    ["two months", "2021-05", "2021-06", 1, 60],
    ["a year and a day", "2020", "2021-01-01", 1, 366],
    ["a day in the month it is counted from", "2021-06", "2021-06-15", 0, 14],
    ["an open end", "2021-11-26", "2022-01/..", 36, undefined],
    ["an open start", "../2021-11-01", "2021-11-26", 25, undefined],
    ["an end known only as a latest day", "2021-11-26", "../2022-01-11", 0, 46],
  ])("counts %s", (_, from, to, fewest, most) => {
    expect(daysFrom(edtf(from), edtf(to))).toEqual({ fewest, most });
  });

  test("is a conflict when the end certainly comes first", () => {
    expect(daysFrom(edtf("2021-11-26"), edtf("2021-11-25"))).toBeUndefined();
    expect(daysFrom(edtf("2021-06"), edtf("2021-05"))).toBeUndefined();
  });

  const anyDay = fc
    .integer({ min: 0, max: 20_000 })
    .map((n) => formatDay((day("1980-01-01") + n) as never));
  const anyDate = fc.oneof(
    anyDay,
    anyDay.map((text) => text.slice(0, 7)),
    anyDay.map((text) => text.slice(0, 4)),
    anyDay.map((text) => `../${text}`),
    anyDay.map((text) => `${text}/..`),
    fc.tuple(anyDay, anyDay).map((pair) => [...pair].sort().join("/")),
  );

  test("never gives fewer than 0 days, nor more than the most", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        const span = daysFrom(edtf(from), edtf(to));
        if (span === undefined) return;
        expect(span.fewest).toBeGreaterThanOrEqual(0);
        expect(span.most ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(span.fewest);
      }),
    );
  });

  test("holds the days between any two days that the dates may mean", () => {
    const within = (text: string, share: number) => {
      const { earliest, latest } = edtf(text);
      const from = earliest ?? (latest ?? day("1980-01-01")) - 500;
      const to = latest ?? from + 500;
      return Math.floor(from + share * (to - from));
    };
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyDate, anyDate, share, share, (from, to, a, b) => {
        const days = within(to, b) - within(from, a);
        const span = daysFrom(edtf(from), edtf(to));
        if (days < 0) return;
        expect(span?.fewest).toBeLessThanOrEqual(days);
        expect(span?.most ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(days);
      }),
    );
  });
});

describe("disclosureGap", () => {
  test("is a range when a source names only a month", () => {
    const gap = disclosureGap(
      incident(claim("detected", "2023-05"), claim("disclosed", "2023-06-11")),
    );
    expect(gap.detectionToPublicNotice).toMatchObject({ kind: "days", fewest: 11, most: 41 });
  });

  test("takes the more precise of two dates that agree", () => {
    const gap = disclosureGap(
      incident(
        claim("intrusion-started", "2021-06", { by: "media", account: "Gazette" }),
        claim("intrusion-started", "2021-06-22"),
        claim("disclosed", "2021-11-26"),
      ),
    );
    expect(gap.firstAccessToPublicNotice).toMatchObject({ fewest: 157, most: 157 });
  });

  test("spans the accounts that differ and names the claims of each", () => {
    const gap = disclosureGap(
      incident(
        claim("intrusion-started", "2021-06-22", { by: "media", account: "Gazette" }),
        claim("intrusion-started", "2021-11-11"),
        claim("disclosed", "2021-11-26"),
      ),
    );
    expect(gap.firstAccessToPublicNotice).toMatchObject({
      kind: "days",
      fewest: 15,
      most: 157,
      readings: [{ from: { account: "Examplecorp notice" } }, { from: { account: "Gazette" } }],
    });
  });

  test("counts a confirmed date alone and keeps the others as earlier accounts", () => {
    const gap = disclosureGap(
      incident(
        claim("intrusion-started", "2021-11-11"),
        claim("intrusion-started", "2021-06-22", {
          by: "media",
          account: "Gazette",
          status: { kind: "confirmed", by: "c9" },
        }),
        claim("disclosed", "2021-11-26"),
      ),
    );
    expect(gap.firstAccessToPublicNotice).toMatchObject({ fewest: 157, most: 157 });
    expect(gap.firstAccessToPublicNotice).toMatchObject({ earlier: [{ fewest: 15, most: 15 }] });
  });

  test("never counts what an attacker said, a listing or an attacker's publication", () => {
    const gap = disclosureGap(
      incident(
        claim("intrusion-started", "2020-01-01", { by: "attacker", account: "Group" }),
        claim("listed", "2021-01-01", { by: "researcher", account: "Index" }),
        claim("claimed-by-attacker", "2020-12-01", { by: "media", account: "Gazette" }),
      ),
    );
    expect(gap.firstAccessToPublicNotice).toEqual({ kind: "unknown", missing: "both" });
  });

  test("names the missing side and never guesses it", () => {
    const gap = disclosureGap(incident(claim("disclosed", "2021-11-26")));
    expect(gap.detectionToPublicNotice).toEqual({ kind: "unknown", missing: "start" });
    expect(gap.publicNoticeToPeopleTold).toEqual({ kind: "unknown", missing: "end" });
  });

  test("is a conflict, not a negative number, when notice comes before first access", () => {
    const gap = disclosureGap(
      incident(claim("intrusion-started", "2021-12-01"), claim("disclosed", "2021-11-26")),
    );
    expect(gap.firstAccessToPublicNotice.kind).toBe("conflict");
  });

  test("lets people be told before the public is", () => {
    const gap = disclosureGap(
      incident(claim("disclosed", "2011-06-09"), claim("individuals-notified", "2011-06-03")),
    );
    expect(gap.publicNoticeToPeopleTold.kind).toBe("reversed");
  });

  test("pairs an account's dates with its own where accounts differ on both", () => {
    const media = { by: "media", account: "Gazette" } as const;
    const gap = disclosureGap(
      incident(
        claim("intrusion-started", "2021-01-01"),
        claim("detected", "2021-01-11"),
        claim("intrusion-started", "2020-12-01", media),
        claim("detected", "2020-12-06", media),
      ),
    );
    expect(gap.firstAccessToDetection).toMatchObject({ fewest: 5, most: 10 });
  });

  test("lets disputed dates stand only where nothing else does", () => {
    const disputed = { status: { kind: "disputed", by: undefined } } as const;
    const notice = claim("disclosed", "2021-11-26");
    const alone = incident(
      claim("detected", "2021-11-16", { ...disputed, account: "Gazette" }),
      notice,
    );
    expect(disclosureGap(alone).detectionToPublicNotice).toMatchObject({ fewest: 10 });
    const beside = incident(...alone.claims, claim("detected", "2021-11-20"));
    expect(disclosureGap(beside).detectionToPublicNotice).toMatchObject({ fewest: 6, most: 6 });
  });
});

describe("publicNotice", () => {
  test.each([
    ["the company", "2021-11-26", "2021-11-27", "disclosed"],
    ["the public register", "2021-11-26", "2021-11-25", "regulator-notified"],
  ])("is the earliest: %s", (_, disclosed, filed, event) => {
    const found = publicNotice(
      incident(
        claim("disclosed", disclosed),
        claim("regulator-notified", filed, { by: "regulator", account: "Register" }),
      ),
    );
    expect(found.standing).toMatchObject([{ claim: { event } }]);
  });

  test("prefers a dated notice to one known only to have come by a later day", () => {
    const found = publicNotice(
      incident(
        claim("disclosed", "../2022-01-11"),
        claim("regulator-notified", "2021-11-26", { by: "regulator", account: "Register" }),
      ),
    );
    expect(found.standing).toMatchObject([{ claim: { event: "regulator-notified" } }]);
  });

  test("does not count a company's word that it told an authority", () => {
    const found = publicNotice(
      incident(claim("regulator-notified", "2021-11-11"), claim("disclosed", "2021-11-26")),
    );
    expect(found.standing).toMatchObject([{ claim: { event: "disclosed" } }]);
  });
});
