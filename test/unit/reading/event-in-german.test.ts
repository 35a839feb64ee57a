import { describe, expect, test } from "vitest";
import { articleClaims } from "../../../src/reading/article-claims.js";
import { day } from "../../support/builders.js";
import { story } from "../../support/stories.js";

const published = day("2024-03-15");

function read(language: string, text: string): readonly string[] {
  return articleClaims(story(language, "", ...text.split("\n")), published).map(
    ({ event, date }) => `${event} ${date.text}`,
  );
}

function shown(language: string, text: string): readonly string[] {
  return articleClaims(story(language, "", text), published)
    .filter(({ isSure }) => isSure)
    .map(({ event, date }) => `${event} ${date.text}`);
}

describe("the event of a date in a German clause", () => {
  test.each([
    [
      "Nach dem Hackerangriff auf die Hochschule Musterstadt im Februar sind Daten veröffentlicht worden.",
      ["intrusion-started 2024-02"],
    ],
    [
      "Der Cyberangriff auf die Klinik Musterstadt Anfang März hat Folgen für Patienten.",
      ["intrusion-started 2024-03"],
    ],
    ["Der Angriff auf das Netz der Stadt wurde am 4. März entdeckt.", ["detected 2024-03-04"]],
    [
      "Musterstadt – Nach dem Angriff auf die Examplr-Gruppe am 4. März läuft die Produktion wieder.",
      ["intrusion-started 2024-03-04"],
    ],
    ["Der Hackerangriff auf Examplr war am 4. März bekannt geworden.", ["disclosed 2024-03-04"]],
    [
      "Am 4. März war eine Cyberattacke auf die drei Krankenhäuser in Musterstadt, Beispielberg und Probedorf bekannt geworden.",
      ["disclosed 2024-03-04"],
    ],
    [
      "Die Angreifer von Examplr hätten diese Daten am 5. März im Darknet veröffentlicht.",
      ["claimed-by-attacker 2024-03-05"],
    ],
    [
      "Examplr wurde im Februar auf den Datendiebstahl aufmerksam. Nach 17 Tagen war am 4. März der Betrieb wieder angelaufen.",
      ["detected 2024-02"],
    ],
    [
      "Hinweise auf den Angriff gab es zuerst nicht. Bereits am 4. März seien Anzeichen für einen Trojaner gefunden worden, teilte die Schule mit.",
      ["detected 2024-03-04"],
    ],
    ["Zum Angriff: Unbekannte schlugen am 4. März zu.", ["intrusion-started 2024-03-04"]],
    ["Nach dem Angriff stand die Fabrik am 4. März still.", ["intrusion-started 2024-03-04"]],
    [
      "Examplr hatte am 4. März im Netzwerk X, ehemals Twitter, bestätigt, Ziel eines Angriffs zu sein.",
      ["disclosed 2024-03-04"],
    ],
    [
      "Das Leck wurde im Februar entdeckt, am 4. März wurde dann der Zugriff auf die Daten bestätigt.",
      ["detected 2024-02"],
    ],
    [
      "Nach einem Datendiebstahl mussten vergangene Woche einige Banken Kreditkarten ihrer Kunden austauschen.",
      [],
    ],
    [
      "Der Angriff ging weit. Das teilte der Deutsche Industrie- und Handelskammertag am 4. März im Auftrag der Examplr Gesellschaft für Informationsverarbeitung mit.",
      ["disclosed 2024-03-04"],
    ],
    [
      "Am 4. März ist die Klinik Ziel eines Cyberangriffs geworden.",
      ["intrusion-started 2024-03-04"],
    ],
    [
      "Die Hintergründe der Cyberattacke auf die Examplr-Kasse am 4. März sind nicht geklärt.",
      ["intrusion-started 2024-03-04"],
    ],
    [
      "Examplr hat bekanntgegeben, man sei am 4. März Opfer eines Cyberangriffs geworden.",
      ["intrusion-started 2024-03-04"],
    ],
    [
      "Nach Feststellung des Angriffs am 4. März wurden die Systeme vom Internet getrennt.",
      ["detected 2024-03-04"],
    ],
    ["Am 4. März hackten unbekannte Täter die Computer.", ["intrusion-started 2024-03-04"]],
    [
      "Laut einem Serienbrief, der am 4. März versendet wurde, haben Angreifer Daten erbeutet.",
      ["individuals-notified 2024-03-04"],
    ],
    [
      "Eine Runde befasst sich mit den Folgen des Cyberangriffs auf sieben Schulen im Kreis vom 4. März.",
      ["intrusion-started 2024-03-04"],
    ],
    [
      "Bei der am 4. März bekanntgewordenen Attacke entstand ein Schaden.",
      ["disclosed 2024-03-04"],
    ],
    ["Der Datendiebstahl habe sich im März 2024 ereignet.", ["intrusion-started 2024-03"]],
    [
      "In der Nacht von 3. auf 4. März haben Hacker die Anlagen lahmgelegt.",
      ["intrusion-started 2024-03-03/2024-03-04"],
    ],
    ["Wie die Polizei am 4. März mitteilte, ist die Firma nach einem Angriff zu.", []],
    [
      "Auf die Examplr-Gruppe, zu der die Hotels Beispiel und Probe gehören, ist am 4. März ein Cyberangriff verübt worden.",
      ["intrusion-started 2024-03-04"],
    ],
    [
      "Nach dem Angriff auf Examplr Ende Februar, zu dem die Hotels gehören, sind die Portale zu.",
      ["intrusion-started 2024-02"],
    ],
    [
      "Einer Mitteilung des Theaters zufolge übernahmen am 4. März Hacker das Netz.",
      ["intrusion-started 2024-03-04"],
    ],
    [
      "Die Folgen des Angriffs vom Wochenende sind zu sehen.",
      ["intrusion-started 2024-03-09/2024-03-10"],
    ],
    [
      "Der Angriff ist vorbei. Man fahre die Produktion wieder hoch, teilte Examplr am 4. März mit.",
      [],
    ],
    [
      "Die Folgen des vor Pfingsten 2023 erfolgten Angriffs sind überwunden.",
      ["intrusion-started ../2023-05-28"],
    ],
    ["Der Angriff ging weit, bestätigten Konzernkreise am 4. März.", []],
    [
      "Am 4. März erhielten die Examplr-Kunden eine E-Mail zum Angriff.",
      ["individuals-notified 2024-03-04"],
    ],
  ])("%s", (text, expected) => {
    expect(read("de", text)).toEqual(expected);
  });

  test("shows what a verb says at the end of its clause, however far", () => {
    const text =
      "Hacker hatten am 4. März das EDV-System und die gesamte Telekommunikation in der großen Klinik lahmgelegt.";
    expect(shown("de", text)).toEqual(["intrusion-started 2024-03-04"]);
  });

  test("leaves what happened at another firm alone", () => {
    const own = "Bei der Examplr AG kam es am 4. März zu einem Hackerangriff.";
    const other = (name: string) => `Bei der ${name} Kasse gab es am 4. Februar einen Angriff.`;
    expect(read("de", `${own}\n${other("Beispiel")}`)).toEqual(["intrusion-started 2024-03-04"]);
    expect(read("de", `${own}\n${other("Examplr")}`)).toHaveLength(2);
  });

  test("does not show as a notice what is said long after the attack", () => {
    const said = "teilte Examplr am 14. März mit, dass der Angriff Daten von Kunden betraf.";
    expect(shown("de", `Zuerst ${said}`)).toEqual(["disclosed 2024-03-14"]);
    expect(shown("de", `Einen Monat nach dem Cyberangriff ${said}`)).toEqual([]);
  });

  test("takes the edition of a day for no date", () => {
    const text =
      "Examplr wies nach dem Angriff auf die Samstag-Ausgabe hin und teilte mit, dass sie kleiner ist.";
    expect(read("de", text)).toEqual([]);
  });

  test("takes a quote about something else for no notice", () => {
    const text =
      "Hacker waren im Netz der Stadt.\n„Die Ämter können bald wieder arbeiten“, teilte ein Sprecher am 10. März mit.";
    expect(read("de", text)).toEqual([]);
  });

  test("leaves others alone once a text turns to them", () => {
    const others = "Im Februar wurden die Server des Verbandes Beispielberg gehackt.";
    const own =
      "Am 4. März gab es einen Angriff auf die Universität.\nSie zahlte nicht.\nDie Polizei ermittelt.";
    const turning = "Auch andere Hochschulen waren nicht sicher.";
    expect(read("de", `${own}\n${turning}\n${others}`)).toEqual(["intrusion-started 2024-03-04"]);
    expect(read("de", `${own}\n${others}`)).toHaveLength(2);
  });
});
