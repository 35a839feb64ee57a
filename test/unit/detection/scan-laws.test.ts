import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText } from "../../../src/dataset/fold.js";
import { openNames, packNames } from "../../../src/dataset/name-index.js";
import { scan } from "../../../src/detection/scan.js";
import { madeUpNames, madeUpNews } from "../../bench/made-up.js";
import { naiveScan } from "../../support/naive-scan.js";

function indexOf(texts: readonly string[]) {
  const names = openNames(
    packNames(texts.map((text, company) => ({ text, company, class: "distinctive" as const }))),
  );
  if (names === undefined) throw new Error("packed names open: they did not");
  return names;
}

const spansOf = (text: string, names: ReturnType<typeof indexOf>, everyWord = false) =>
  scan(text, names, { everyWord })
    .filter(({ isInflected }) => !isInflected)
    .map(({ start, end }) => ({ start, end }));

describe("scan", () => {
  test("agrees with a naive scan on made-up news, in every case of letters", () => {
    const texts = madeUpNames(2000, 11);
    const names = indexOf(texts);
    for (let seed = 1; seed <= 5; seed++) {
      const news = madeUpNews(40_000, texts, seed);
      expect(spansOf(news, names, true)).toEqual(naiveScan(news, texts));
    }
  });

  test("finds short and long first words wherever they end, with a genitive or another word behind", () => {
    const words = fc.stringMatching(/^[A-Z][a-z0-9]{0,11}$/);
    const second = fc.option(words, { nil: undefined });
    const tail = fc.constantFrom("", "s", "’s", ".", ",", " and", "-", "\n", "”");
    const lead = fc.stringMatching(/^[a-z “”]{0,40}$/);
    fc.assert(
      fc.property(words, second, tail, lead, (first, other, end, before) => {
        const name = other === undefined ? first : `${first} ${other}`;
        const text = `${before} ${name}${end}`;
        const found = (everyWord: boolean) => scan(text, indexOf([name]), { everyWord })[0];
        const start = before.length + 1;
        expect(found(false)).toMatchObject({ start, end: start + name.length });
        expect(found(true)?.start).toBeLessThanOrEqual(start);
      }),
    );
  });

  test("finds names wherever they stand among the letters that are looked at together", () => {
    const names = indexOf(["Examplecorp", "Sample Bank", "見本工業"]);
    for (const [name, filler] of [
      ["Examplecorp", "and "],
      ["Sample Bank", "“a” "],
      ["見本工業", "あ、"],
    ] as const) {
      for (let lead = 20; lead < 40; lead++) {
        const text = `${filler.repeat(lead).slice(0, lead - 1)} ${name}`;
        expect(spansOf(text, names)).toEqual([{ start: lead, end: lead + name.length }]);
      }
    }
  });

  test("finds a name wherever it stands, and the slice folds to the name", () => {
    const name = "Exämple-Corp";
    const names = indexOf([name]);
    const anyGap = fc.constantFrom(" ", ". ", "“", "” ", "\n", "🙂", "(", "、", "\u00a0", " – ");
    const anyForm = fc.constantFrom(
      name,
      "EXÄMPLE CORP",
      "Example-Corp",
      "Exa\u0308mplecorp",
      "Ｅxample\u2010Corp",
      "Exam\u00adple Corp",
    );
    const filler = fc.stringMatching(/^[a-zäß0-9 .,]{0,20}$/);
    fc.assert(
      fc.property(filler, anyGap, anyForm, anyGap, filler, (left, before, form, after, right) => {
        const text = `${left} ${before}${form}${after} ${right}`;
        const start = left.length + 1 + before.length;
        expect(spansOf(text, names)).toEqual([{ start, end: start + form.length }]);
        const folded = foldText(text.slice(start, start + form.length)).replace(" ", "");
        expect(folded).toBe("examplecorp");
      }),
    );
  });

  test("ends for any text", () => {
    const names = indexOf(["Examplecorp", "A B", "T-Sample", "見本"]);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        for (const { start, end } of scan(text, names, { everyWord: true })) {
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });
});
