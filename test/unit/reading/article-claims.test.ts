import { describe, expect, test } from "vitest";
import { articleClaims } from "../../../src/reading/article-claims.js";
import { articleGap } from "../../../src/reading/article-incident.js";
import { day } from "../../support/builders.js";
import { PANASONIC_DE, PANASONIC_EN, PANASONIC_JA, story } from "../../support/stories.js";

const published = day("2021-11-30");

/** Each claim as `event date by`, without repetitions. */
function claimsOf(article: Parameters<typeof articleClaims>[0], on = published): string[] {
  const lines = articleClaims(article, on).map(
    ({ event, date, by }) => `${event} ${date.text} ${by}`,
  );
  return [...new Set(lines)];
}

function read(text: string, on = published): string[] {
  return claimsOf(story("en", "", text), on);
}

describe("articleClaims, on the founding story", () => {
  test("gives the company's and the media's dates, each to whom they belong", () => {
    expect(claimsOf(PANASONIC_EN)).toEqual([
      "disclosed 2021-11-26 company",
      "intrusion-started 2021-11-11 company",
      "intrusion-started 2021-06-22 media",
      "intrusion-ended 2021-11-03 media",
      "intrusion-started 2021-06-22 company",
      "intrusion-ended 2021-11-03 company",
      "detected 2021-11-11 company",
    ]);
  });

  test("does the same in German", () => {
    expect(claimsOf(PANASONIC_DE)).toEqual([
      "disclosed 2021-11-26 company",
      "intrusion-started 2021-11-11 company",
      "intrusion-started 2021-06-22 media",
      "intrusion-ended 2021-11-03 media",
      "intrusion-started 2021-06-22 company",
      "intrusion-ended 2021-11-03 company",
      "detected 2021-11-11 company",
    ]);
  });

  test("does the same in Japanese", () => {
    expect(claimsOf(PANASONIC_JA)).toEqual([
      "disclosed 2021-11-26 company",
      "intrusion-started 2021-11-11 company",
      "intrusion-started 2021-06-22 media",
      "intrusion-ended 2021-11-03 media",
      "intrusion-started 2021-06-22 company",
      "intrusion-ended 2021-11-03 company",
      "detected 2021-11-11 company",
    ]);
  });

  test.each([
    ["English", PANASONIC_EN],
    ["German", PANASONIC_DE],
    ["Japanese", PANASONIC_JA],
  ])("supports the gap of 157 and 15 days in %s", (_, article) => {
    const facts = { url: "", published, company: undefined };
    const gap = articleGap(articleClaims(article, published), facts);
    expect(gap.firstAccessToPublicNotice).toMatchObject({ fewest: 157, most: 157 });
    expect(gap.detectionToPublicNotice).toMatchObject({ fewest: 15, most: 15 });
  });

  test("points at the words of each date", () => {
    const [first] = articleClaims(PANASONIC_EN, published);
    const text = PANASONIC_EN.blocks[first?.block ?? -1]?.text;
    expect(text?.slice(first?.start, first?.end)).toBe("Friday, 26 November 2021");
    expect(text?.slice(first?.sentence.start, first?.sentence.end)).toMatch(
      /^The electronics .* network\.$/,
    );
  });
});

describe("articleClaims, sentence by sentence", () => {
  test.each([
    [
      "The breach at Examplecorp began in May and was discovered two weeks ago.",
      ["intrusion-started 2021-05 media", "detected 2021-11-16~ media"],
    ],
    [
      "Examplecorp said on Nov. 26 that its servers were breached between June and November.",
      [
        "disclosed 2021-11-26 company",
        "intrusion-started 2021-06 company",
        "intrusion-ended 2021-11 company",
      ],
    ],
    [
      "The company discovered the breach on October 1. It notified affected customers on October 20 and informed the ICO on October 4.",
      [
        "detected 2021-10-01 media",
        "individuals-notified 2021-10-20 media",
        "regulator-notified 2021-10-04 media",
      ],
    ],
    [
      "Examplecorp detected the intrusion on 3 May. Two weeks later the company notified its customers about the breach.",
      ["detected 2021-05-03 media", "individuals-notified 2021-05-17~ media"],
    ],
    [
      "Examplecorp announced the breach on 24 May. It was broken into three weeks before the announcement.",
      ["disclosed 2021-05-24 company", "intrusion-started 2021-05-03~ company"],
    ],
    [
      "Examplecorp Holdings said a breach hit its network. Examplecorp, of which Beta Bank owns half, was alerted by staff on 3 May.",
      ["detected 2021-05-03 company"],
    ],
    [
      "Residents were told of a hack by the group Slash, with Ohio-based Examplecorp Care hacked in May. Examplecorp Care learned of the breach on 3 June.",
      ["intrusion-started 2021-05 company", "detected 2021-06-03 company"],
    ],
    [
      "What happened in the breach:\nMay 3, 2021\nExamplecorp discovered the intrusion.",
      ["detected 2021-05-03 media"],
    ],
    [
      "The breach of Examplecorp was found on 3 May, four days before the intrusion was disclosed.",
      ["detected 2021-05-03 company", "disclosed 2021-05-07 company"],
    ],
    [
      "Examplecorp discovered the breach on 3 May. Within three days it notified its customers.",
      ["detected 2021-05-03 media", "individuals-notified 2021-05-03/2021-05-06 media"],
    ],
    [
      "Examplecorp discovered the breach on 3 May. A month after discovering the breach, it notified its customers.",
      ["detected 2021-05-03 media", "individuals-notified 2021-06~ media"],
    ],
    [
      "The breach lasted until 3 November. The date in the notice, 11 November, was thus the day on which the intrusion was detected, fifteen days before the public heard of it.",
      ["intrusion-ended 2021-11-03 media", "detected 2021-11-11 company"],
    ],
    [
      "Examplecorp detected the attack on 3 May and told the public the following day. It informed the ICO the same day.",
      [
        "detected 2021-05-03 company",
        "disclosed 2021-05-04 company",
        "regulator-notified 2021-05-04 company",
      ],
    ],
    [
      "Hackers stole data of Examplecorp. On May 3, the gang claimed responsibility for the attack on its leak site.",
      ["claimed-by-attacker 2021-05-03 attacker"],
    ],
    [
      "Examplecorp was told of the break-in by a partner on 3 May and went public on 5 May.",
      ["detected 2021-05-03 company", "disclosed 2021-05-05 company"],
    ],
    [
      "Attackers have had access to the network of the company since May. The access was cut off on 2 June.",
      ["intrusion-started 2021-05 media", "contained 2021-06-02 media"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test("needs no date of the article for dates given in full", () => {
    const text =
      "The company detected the breach on 3 May 2021 and disclosed the breach on June 1, 2021.";
    const found = articleClaims(story("en", "", text), undefined);
    expect(found.map(({ event, date }) => [event, date.text])).toEqual([
      ["detected", "2021-05-03"],
      ["disclosed", "2021-06-01"],
    ]);
  });
});

describe("articleClaims, where dates belong to something else", () => {
  test.each([
    "Examplecorp was founded in 1918. Its servers were breached, the company said.",
    "Examplecorp patched the flaw on 3 May. Researchers had found the vulnerability in April.",
    "Shares of the company fell on Friday after news of the breach. Its stock was at a low in June.",
    "The photo of 3 May 2021 shows the head office of the company, which was breached.",
    "The regulation came into force on 25 May 2018; the company must report a breach within 72 hours.",
    "Examplecorp will speak about the breach at a conference on 12 May.",
    "The company released its new camera in June. It has 40,000 employees.",
    "Examplecorp opened a shop on Friday, and people queued for two weeks.",
    "The city council met on Monday to talk about parking. Officials said a decision is due in May.",
    "Examplecorp said on Friday it would not pay the hackers who stole its data.",
    "Examplecorp was breached. Samplesoft, a rival, said on Friday that its servers were hacked in May.",
    "The bank expects to restore its backups by Friday.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
