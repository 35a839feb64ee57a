import fc from "fast-check";
import { OWN_LOCALES, type Settings } from "../../src/domain/settings.js";
import { companyId } from "./builders.js";

const companies = fc.constantFrom(
  ...["examplecorp", "samplesoft", "nullbank", "quietco"].map(companyId),
);
const hosts = fc.constantFrom("gazette.example", "weekly.example", "www.weekly.example");
const words = fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }), {
  maxLength: 4,
});

/** Any settings a reader can come to: no list names the same thing twice. */
export const arbitrarySettings: fc.Arbitrary<Settings> = fc.record({
  mode: fc.constantFrom("full", "light", "click"),
  underline: fc.constantFrom("first", "all"),
  hover: fc.constantFrom<Settings["hover"]>(300, 500, 800, "click", "off"),
  theme: fc.constantFrom("system", "light", "dark"),
  underlineStyle: fc.constantFrom("dotted", "solid", "double"),
  language: fc.constantFrom("browser", ...OWN_LOCALES),
  markFrom: fc.constantFrom("sure", "likely"),
  listAmbiguous: fc.boolean(),
  blockedNames: words.map((all) => [...new Set(all)]),
  showBadge: fc.boolean(),
  announce: fc.boolean(),
  siteRules: fc.uniqueArray(
    fc.record({ host: hosts, path: fc.constantFrom("", "/sport"), isOn: fc.boolean() }),
    { selector: ({ host, path }) => host + path },
  ),
  hidden: fc.uniqueArray(fc.record({ host: hosts, company: companies }), {
    selector: ({ host, company }) => `${host} ${company}`,
  }),
  followed: fc.uniqueArray(companies),
  notifyFollowed: fc.boolean(),
  answers: fc.uniqueArray(
    fc.oneof(
      fc.record({ host: hosts, phrase: fc.constantFrom("phoenix", "target") }),
      fc.record({ host: hosts, phrase: fc.constantFrom("phoenix", "target"), company: companies }),
    ),
    { selector: ({ host, phrase }) => `${host} ${phrase}` },
  ),
  sourcesOff: fc.uniqueArray(fc.constantFrom("core", "vcdb", "hhs")),
  sourceOrder: fc.uniqueArray(fc.constantFrom("core", "vcdb", "hhs")),
  sourcesLive: fc.uniqueArray(fc.constantFrom("live-hibp", "live-washington-ag")),
  neverUseNetwork: fc.boolean(),
});
