import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tallyIn } from "../../../src/detection/case-style.js";
import { type Sentence, type Span, sentenceAround } from "../../../src/detection/sentence.js";
import { tellingWordsIn } from "../../../src/detection/telling-words.js";

/** Words, stops and closing signs, some of them far apart and some in long runs without a stop. */
const TEXT = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ..."Examplecorp Inc. Co. Mr. e.g. U.S. hacked leak breached don’t WORD Abc-Def x I a personal data".split(
          " ",
        ),
        "some twenty letters o",
        "very ".repeat(60),
      ),
      fc.constantFrom(" ", " ", " ", ". ", "! ", ".” ", "。", "\n", "—", ".", '."', ", "),
    ),
    { minLength: 5, maxLength: 60 },
  )
  .map((parts) => parts.flat().join(""));

/** Words one after another, as candidates stand in a text. */
function spansIn(text: string, every: number): readonly Span[] {
  return [...text.matchAll(/\p{L}[\p{L}.]*\p{L}|\p{L}/gu)]
    .filter((_, at) => at % every === 0)
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

describe("sentenceAround", () => {
  test("finds the same bounds with and without a sentence before it", () => {
    fc.assert(
      fc.property(TEXT, fc.integer({ min: 1, max: 4 }), (text, every) => {
        let near: Sentence | undefined;
        for (const span of spansIn(text, every)) {
          const alone = sentenceAround(text, span, undefined);
          near = sentenceAround(text, span, near);
          expect(near).toEqual(alone);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Each pair of bounds begins and ends at or behind the one before. */
const BOUNDS = fc.array(fc.tuple(fc.nat(90), fc.nat(90)), { minLength: 2, maxLength: 20 });

function eachBounds(text: string, steps: readonly (readonly [number, number])[]): readonly Span[] {
  let [start, end] = [0, 200];
  return steps.map(([forStart, forEnd]) => {
    end = Math.min(text.length, end + forEnd);
    start = Math.min(end, start + forStart);
    return { start, end };
  });
}

describe("tellingWordsIn", () => {
  test("finds the same words with and without bounds before it", () => {
    fc.assert(
      fc.property(TEXT, BOUNDS, (text, steps) => {
        let near: Parameters<typeof tellingWordsIn>[2];
        for (const bounds of eachBounds(text, steps)) {
          const words = tellingWordsIn(text, bounds, near);
          expect(words).toEqual(tellingWordsIn(text, bounds));
          near = { bounds, words };
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("tallyIn", () => {
  test("counts the same words with and without bounds before it", () => {
    fc.assert(
      fc.property(TEXT, BOUNDS, (text, steps) => {
        let near: Parameters<typeof tallyIn>[2];
        for (const bounds of eachBounds(text, steps)) {
          const tally = tallyIn(text, bounds, near);
          expect(tally).toEqual(tallyIn(text, bounds, undefined));
          near = { bounds, tally };
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["Änderungen bei Öffnungszeiten in ÜBERALL", { words: 4, capitalised: 3, upper: 1 }],
    ["don’t T-Shirt IT ’tis", { words: 3, capitalised: 1, upper: 0 }],
    ["見本 Société Générale", { words: 2, capitalised: 2, upper: 0 }],
  ])("counts words of three letters and more in %j", (text, tally) => {
    expect(tallyIn(text, { start: 0, end: text.length }, undefined)).toEqual(tally);
  });
});
