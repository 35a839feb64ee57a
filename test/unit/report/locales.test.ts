import { describe, expect, test } from "vitest";
import type { Claim } from "../../../src/domain/claim.js";
import { OWN_LOCALES } from "../../../src/domain/settings.js";
import { cardModel } from "../../../src/report/card-model.js";
import { counted, languageFrom, type Messages } from "../../../src/report/language.js";
import { claim, incident } from "../../support/builders.js";
import { subjectOf } from "../../support/cards.js";
import { LOCALE_NAMES, LOCALES, type LocaleName } from "../../support/language.js";
import { readRecord } from "../../support/record.js";

const ENGLISH: Messages = LOCALES.en;
/** A store refuses a longer description. */
const MOST_DESCRIPTION = 132;

const translated = LOCALE_NAMES.filter((name) => name !== "en");

/** The forms that a language has, in the order in which the files keep them. */
function formsOf(locale: LocaleName): readonly Intl.LDMLPluralRule[] {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  const order: readonly Intl.LDMLPluralRule[] = ["zero", "one", "two", "few", "many", "other"];
  return order.filter((form) => pluralCategories.includes(form));
}

/** The keys a locale must have: the English ones, each counted one in the locale's own forms. */
function keysFor(locale: LocaleName): readonly string[] {
  return Object.keys(ENGLISH).flatMap((key) => {
    const [, base = "", form = ""] = /^(.*)_(one|other)$/.exec(key) ?? [];
    if (form === "" || !(`${base}_other` in ENGLISH)) return [key];
    return form === "one" ? [] : formsOf(locale).map((each) => `${base}_${each}`);
  });
}

function placeholders(message: string): readonly string[] {
  return [...new Set(message.match(/\$\d/g) ?? [])].sort();
}

test("a reader can choose every locale there is", () => {
  expect(OWN_LOCALES).toEqual(LOCALE_NAMES.toSorted());
});

describe.each(translated)("the locale %s", (locale) => {
  const messages: Messages = LOCALES[locale];
  const language = languageFrom(messages);

  test("has the keys that English has, in the same order", () => {
    expect(Object.keys(messages)).toEqual(keysFor(locale));
  });

  test.each(Object.entries(messages))("%s is said, with every value", (key, { message }) => {
    const english = ENGLISH[key] ?? ENGLISH[key.replace(/_[a-z]+$/, "_other")];
    expect(message).not.toBe("");
    expect(placeholders(message)).toEqual(placeholders(english?.message ?? ""));
  });

  test("says which language it is, for Intl", () => {
    expect(language.locale).toBe(locale);
    expect(Intl.DateTimeFormat.supportedLocalesOf([language.locale])).toEqual([locale]);
  });

  test("says every form of a count", () => {
    for (const count of [0, 1, 2, 5, 11, 1_000_000]) {
      expect(counted(language, "days", count)).toMatch(/\d/);
    }
  });

  test("has 157, 15 and 142 days in the founding example, and who said so", () => {
    const [found] = panasonic(locale).incidents;
    const [first, second] = found?.tiles ?? [];
    expect(first?.value).toMatch(/\b157(?!\d)/);
    expect(second?.value).toMatch(/\b15(?!\d)/);
    expect(found?.undetected).toMatch(/\b142(?!\d)/);
    expect(first?.attribution).toMatch(/Mainichi, NHK.*Panasonic to TechCrunch/);
    expect(second?.attribution).toContain("Panasonic to TechCrunch");
    expect(found?.whatChanged).toHaveLength(1);
    expect(found?.whatChanged[0]).toMatch(/Panasonic notice.*11.*Panasonic to TechCrunch/);
    expect(found?.summary).toMatch(/22.*Mainichi, NHK.*11.*26.*157.*15/);
  });
});

describe.each(LOCALE_NAMES)("the locale %s", (locale) => {
  test("has no two values without a sign between: Chrome reads $1$ as a name and refuses the extension", () => {
    const refused = Object.values(LOCALES[locale]).filter(({ message }) => /\$\w+\$/.test(message));
    expect(refused).toEqual([]);
  });
});

test.each(LOCALE_NAMES)("the description in %s fits a store", (locale) => {
  const { message } = LOCALES[locale].extensionDescription;
  expect(message.length).toBeLessThanOrEqual(MOST_DESCRIPTION);
});

function panasonic(locale: LocaleName) {
  const record = readRecord("panasonic");
  const subject = subjectOf(record.incidents, { ...record, matched: "Panasonic" });
  return cardModel(subject, languageFrom(LOCALES[locale]));
}

describe("the founding example in German", () => {
  const { subtitle, incidents } = panasonic("de");
  const [found] = incidents;

  test("has its two numbers, each with whose word it is", () => {
    expect(subtitle).toBe("1 Vorfall in Ihren Quellen · im Artikel als „Panasonic“");
    expect(found?.tiles).toMatchObject([
      {
        value: "157 Tage",
        name: "erster Zugriff → Bekanntgabe",
        dates: "22. Juni → 26. Nov. 2021",
        attribution: "laut Mainichi, NHK; bestätigt durch Panasonic to TechCrunch",
      },
      {
        value: "15 Tage",
        name: "Entdeckung → Bekanntgabe",
        dates: "11. Nov. → 26. Nov. 2021",
        attribution: "laut Panasonic to TechCrunch",
      },
    ]);
    expect(found?.undetected).toBe("142 Tage");
  });

  test("is told in whole sentences", () => {
    expect(found?.stateText).toBe(
      "Angaben wichen voneinander ab · das Unternehmen bestätigte später den längeren Zeitraum",
    );
    expect(found?.lanes.map(({ words }) => words)).toEqual([
      "Tag des Zugriffs: 11. November",
      "22. Juni bis 3. Nov.",
      "Beginn 22. Juni, Ende 3. Nov., entdeckt 11. Nov.",
    ]);
    expect(found?.whatChanged).toEqual([
      "Panasonic notice nannte als Tag des Zugriffs: 11. November; 3 Tage später nannte Panasonic to TechCrunch dasselbe Datum als Tag der Entdeckung.",
    ]);
    expect(found?.summary).toBe(
      "Panasonic Corporation: File server in Japan, 2021. Erster Zugriff: 22. Juni 2021 laut Mainichi, NHK, bestätigt durch Panasonic to TechCrunch; zuvor laut Panasonic notice: 11. November 2021. Öffentliche Bekanntgabe: 26. November 2021 laut Panasonic notice; 157 Tage nach dem ersten Zugriff, 15 Tage nach der Entdeckung.",
    );
  });
});

describe("the founding example in Japanese", () => {
  const { subtitle, incidents } = panasonic("ja");
  const [found] = incidents;

  test("has its two numbers, each with whose word it is, and years before their days", () => {
    expect(subtitle).toBe("情報源にインシデント1件 · 記事中の「Panasonic」と一致");
    expect(found?.tiles).toMatchObject([
      {
        value: "157日",
        name: "最初のアクセス → 公表",
        dates: "2021年6月22日 → 11月26日",
        attribution: "Mainichi, NHKによる／Panasonic to TechCrunchが確認",
      },
      {
        value: "15日",
        name: "検知 → 公表",
        dates: "2021年11月11日 → 11月26日",
        attribution: "Panasonic to TechCrunchによる",
      },
    ]);
    expect(found?.undetected).toBe("142日");
  });

  test("is told in whole sentences", () => {
    expect(found?.stateText).toBe("報告に相違があった · その後、企業が長いほうの期間を確認");
    expect(found?.lanes.map(({ words }) => words)).toEqual([
      "アクセスの日を11月11日と説明",
      "6月22日～11月3日",
      "開始 6月22日、終了 11月3日、検知 11月11日",
    ]);
    expect(found?.whatChanged).toEqual([
      "Panasonic noticeはアクセスの日を11月11日と説明。3日後、Panasonic to TechCrunchは同じ日付を検知の日と説明した。",
    ]);
    expect(found?.summary).toBe(
      "Panasonic Corporation：File server in Japan, 2021。 最初のアクセスは2021年6月22日（Mainichi, NHKによる、Panasonic to TechCrunchが確認）、以前のPanasonic noticeの説明では2021年11月11日。 公表は2021年11月26日（Panasonic noticeによる）、最初のアクセスから157日、検知から15日。",
    );
  });
});

describe("dates that are not a day", () => {
  const models = (...claims: readonly Claim[]) =>
    translated.flatMap((locale) => {
      const subject = subjectOf([incident(...claims)]);
      return cardModel(subject, languageFrom(LOCALES[locale])).incidents;
    });

  test("stand in the locale's own pattern", () => {
    const months = models(
      claim("intrusion-started", "2021-06", { account: "Examplecorp notice" }),
      claim("disclosed", "2021-11-26", { account: "Examplecorp notice" }),
    );
    expect(months.map(({ tiles }) => [tiles[0].value, tiles[0].dates])).toEqual([
      ["149–178 Tage", "Juni 2021 (Tag nicht angegeben) → 26. Nov. 2021"],
      ["149–178 días", "junio de 2021 (día no indicado) → 26 nov 2021"],
      ["149–178 jours", "juin 2021 (jour non indiqué) → 26 nov. 2021"],
      ["149～178日", "2021年6月（日は報告なし） → 2021年11月26日"],
    ]);
    const about = models(claim("detected", "2021-11-11~"), claim("disclosed", "../2021-11-26"));
    expect(about.map(({ lanes, tiles }) => [lanes[0]?.points[0]?.text, tiles[1].value])).toEqual([
      ["entdeckt: etwa 11. Nov. 2021", "etwa höchstens 15 Tage"],
      ["detección: 11 nov 2021 (fecha aproximada)", "como máximo 15 días aprox."],
      ["détection\u00a0: 11 nov. 2021 (date approximative)", "au plus 15 jours environ"],
      ["検知：2021年11月11日ごろ", "約15日以下"],
    ]);
  });
});
