import { describe, expect, test } from "vitest";
import { joinSources } from "../../../src/dataset/join-sources.js";
import { pageTimeline } from "../../../src/report/page-timeline.js";
import { timelineSvg } from "../../../src/report/timeline-svg.js";
import {
  claim,
  company,
  companyId,
  incident,
  incidentId,
  packed,
  sourceFacts,
} from "../../support/builders.js";
import { english } from "../../support/language.js";

const HOSTILE = "<script>alert(1)</script>";

const names = ["examplecorp", "sampleworks", "testbank"].map(companyId);
const [examplecorp, sampleworks, testbank] = names;

function told(id: string, of: readonly (typeof names)[number][], notice: string, cause?: string) {
  return {
    ...incident(
      claim("intrusion-started", "2023-05-27"),
      claim("detected", "2023-06"),
      claim("disclosed", notice),
    ),
    id: incidentId(id),
    companies: of,
    label: HOSTILE,
    cause,
  };
}

const dataset = joinSources([
  packed(
    sourceFacts({
      companies: names.map((name) => company(name)),
      incidents: [
        told("one-2023", [examplecorp ?? companyId("x")], "2023-07-10", "Made-up Transfer"),
        told("one-2025", [examplecorp ?? companyId("x")], "2025-01-10"),
        told("two-2023", [sampleworks ?? companyId("x")], "2023-06-20", "Made-up Transfer"),
        told("three-2024", [testbank ?? companyId("x")], "2024-02-01"),
      ],
    }),
  ),
]);

const timeline = pageTimeline(names, dataset, english);

describe("pageTimeline", () => {
  test("puts companies that one supplier reached under one cause, first notice first", () => {
    expect(timeline.groups.map(({ title, lanes }) => [title, lanes.length])).toEqual([
      ["Made-up Transfer: 2 notices, 20 Jun 2023 → 10 Jul 2023", 2],
      ["", 1],
    ]);
  });

  test("gives each incident its two numbers", () => {
    expect(timeline.groups[1]?.lanes[0]?.words).toMatch(/250 days.*216–245 days/);
  });

  test("draws all on one scale", () => {
    const { first = 0, last = 0 } = timeline.scale ?? {};
    for (const { lanes } of timeline.groups) {
      for (const { earliest, latest } of lanes.flatMap(({ points }) => points)) {
        expect(earliest).toBeGreaterThanOrEqual(first);
        expect(latest).toBeLessThanOrEqual(last);
      }
    }
  });

  test("has a row of CSV for each incident shown, and a head", () => {
    expect(timeline.csv.split("\r\n")).toHaveLength(4);
  });

  test("is empty, without a scale, where no company is held", () => {
    expect(pageTimeline([companyId("nobody")], dataset, english)).toMatchObject({
      groups: [],
      scale: undefined,
    });
  });
});

describe("timelineSvg", () => {
  const svg = timelineSvg(timeline, "Made-up list", english) ?? "";

  test("stands alone: no address but the namespace, no script", () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg.replace(/xmlns="[^"]*"/, "")).not.toMatch(/https?:/);
    expect(svg).not.toContain("<script");
    expect(svg).toContain("&lt;script&gt;");
  });

  test("draws a shape for each date and a frame around a date known to the month", () => {
    expect(svg.match(/class="uncertain"/g)).toHaveLength(3);
    expect(svg.match(/<title>/g)).toHaveLength(9);
  });
});
