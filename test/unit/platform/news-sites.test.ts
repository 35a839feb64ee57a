import { describe, expect, test } from "vitest";
import newsSites from "../../../src/platform/news-sites.json" with { type: "json" };

const domains = Object.values(newsSites).flat();

describe("the list of news sites", () => {
  test("names about 250 domains", () => {
    expect(domains.length).toBeGreaterThanOrEqual(240);
    expect(domains.length).toBeLessThanOrEqual(270);
  });

  test("names none twice, nor a subdomain of another", () => {
    const inside = domains.filter((domain) =>
      domains.some((other) => other !== domain && domain.endsWith(`.${other}`)),
    );
    expect(new Set(domains).size).toBe(domains.length);
    expect(inside).toEqual([]);
  });

  test.each(domains)("%s is a bare domain in lower case", (domain) => {
    expect(domain).toMatch(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/);
    expect(domain).not.toMatch(/^www\./);
  });

  test("is grouped by country and sorted", () => {
    const countries = Object.keys(newsSites);
    expect(countries).toEqual([...countries].sort());
    for (const [country, sites] of Object.entries(newsSites)) {
      expect(country).toMatch(/^[A-Z]{2}$/);
      expect(sites).toEqual([...sites].sort());
    }
  });
});
