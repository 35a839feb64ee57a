import { describe, expect, test } from "vitest";
import { claim } from "../../support/builders.js";
import { incidentModelOf } from "../../support/cards.js";

const NOTICE = { account: "Examplecorp notice", saidOn: "2021-03-20" } as const;
const PRESS = { by: "media", account: "Example Gazette", saidOn: "2021-03-25" } as const;

describe("dates that are not exact", () => {
  test.each([
    ["a month", "2021-06", "149–178 days", "June 2021 (day not reported) → 26 Nov 2021"],
    ["a year", "2020", "330–695 days", "2020 (day not reported) → 26 Nov 2021"],
    [
      "an interval",
      "2021-06-01/2021-06-03",
      "176–178 days",
      "between 1 Jun 2021 and 3 Jun 2021 → 26 Nov 2021",
    ],
    ["an open start", "../2021-06-22", "at least 157 days", "by 22 Jun 2021 → 26 Nov 2021"],
    ["an open end", "2021-06-22/..", "at most 157 days", "on or after 22 Jun 2021 → 26 Nov 2021"],
    ["an approximate day", "2021-06-22~", "about 157 days", "about 22 Jun → 26 Nov 2021"],
    ["the day of notice itself", "2021-11-26", "0 days", "26 Nov 2021"],
    ["the day before", "2021-11-25", "1 day", "25 Nov → 26 Nov 2021"],
  ])("%s gives no more than it says", (_name, start, value, dates) => {
    const found = incidentModelOf(
      claim("intrusion-started", start),
      claim("disclosed", "2021-11-26"),
    );
    expect(found.tiles[0]).toMatchObject({ value, dates, isKnown: true });
  });

  test("two open dates are known to be unknown", () => {
    const found = incidentModelOf(
      claim("intrusion-started", "2021-06-22/.."),
      claim("disclosed", "2021-11-26/.."),
    );
    expect(found.tiles[0].value).toBe("number of days not known");
  });

  test("a month within an account gives way to the account's own day", () => {
    const found = incidentModelOf(
      claim("intrusion-started", "2021-06", PRESS),
      claim("intrusion-started", "2021-06-22", PRESS),
    );
    expect(found.lanes[0]?.words).toBe("gave 22 June as the day of access");
    expect(found.lanes[0]?.points).toHaveLength(1);
  });
});

test("an end before its start is a conflict, with both accounts", () => {
  const found = incidentModelOf(
    claim("detected", "2021-03-25", PRESS),
    claim("disclosed", "2021-03-20", NOTICE),
  );
  expect(found.tiles[1]).toMatchObject({
    value: "dates conflict",
    isKnown: false,
    note: "The dates given do not follow one another: 25 Mar → 20 Mar 2021, per Example Gazette and Examplecorp notice",
  });
});
