import { describe, expect, test } from "vitest";
import { detect } from "../../../src/detection/detect.js";
import { stopAfter } from "../../../src/detection/legal-form.js";
import { articleOfText } from "../../../src/detection/text-article.js";
import { found, marked } from "../../support/detected-names.js";
import { knownNames } from "../../support/known-names.js";

const more = knownNames([
  { id: "vans", aliases: [{ text: "Vans", class: "ambiguous" }] },
  { id: "ministry", aliases: [{ text: "Sample Foreign Ministry", class: "ambiguous" }] },
  { id: "station", aliases: [{ text: "Sample Station", class: "ambiguous" }] },
  { id: "lane", aliases: [{ text: "B. Lane", class: "ambiguous" }] },
  { id: "state-of-sample", aliases: [{ text: "State of Sample", class: "distinctive" }] },
]);

describe("detect, in the manner of news agencies, marks", () => {
  test.each([
    ["a name before its day", "A customer sued Target Monday in court.", ["Target"]],
    ["a subject before its day", "Target Wednesday reported a drop.", ["Target"]],
    ["a subject behind a dateline", "SAMPLEVILLE (AP) — Apple on Tuesday met.", ["Apple"]],
    ["a number before it", "Six Apple engineers left.", ["Apple"]],
    ["what opens a sentence before it", "Using Apple, thieves met.", ["Apple"]],
    ["what opens a sentence with more told", "Stricken Apple fired customers.", ["Apple"]],
    ["an object before an adverb", "Judges let Apple back.", ["Apple"]],
    ["a service that is out of order", "Orange was down for much of Friday.", ["Orange"]],
    ["what shares do", "Orange jumps 4% on Friday.", ["Orange"]],
    ["what only somebody can do", "Orange wins a licence.", ["Orange"]],
    ["an adjective as who will act", "Next will open a shop.", ["Next"]],
    ["a row with an unknown name", "Apple and Nobodycorp were in it.", ["Apple"]],
    ["a verb before an amount", "Gap reaches $85 million settlement.", ["Gap"]],
    ["a family name that tells customers", "Wells told cable customers so.", ["Wells"]],
    ["a family name that cuts jobs", "Wells cut 4,800 jobs in May.", ["Wells"]],
    ["a name whose share fell", "It was quiet. Boeing lost 2% and Orange 3%.", ["Orange"]],
    ["a new name behind it", "Orange, as it is now called, met.", ["Orange"]],
    ["stores of a name that things have, too", "Orange stores will take pictures.", ["Orange"]],
    ["the maker of a product", "He sold fake Apple AirPods on Friday.", ["Apple"]],
    ["who speaks of somebody else", "A man fell. Orange said he was safe.", ["Orange"]],
    ["what files for bankruptcy", "Orange files for bankruptcy", ["Orange"]],
    ["what is to be sold", "Orange to be sold for $6.9 billion", ["Orange"]],
    ["a chief who speaks", "Orange chief: we will leave", ["Orange"]],
    ["who moderated for it", "Former Apple moderators sued.", ["Apple"]],
    ["one shop of a chain", "He stole phones from a Target in Samplecity on Friday.", ["Target"]],
    ["a number before what is a company's", "It shut 40 Target stores.", ["Target"]],
    ["a kind of shop behind it", "Orange, a gym on Main Street, closed.", ["Orange"]],
    ["a family name before vehicles", "Ford trucks sold well.", ["Ford"]],
  ])("%s", (_what, text, names) => {
    expect(marked(text)).toEqual(names);
  });

  test.each([
    ["an adjective before a day", "Next Tuesday is a holiday."],
    ["who comes from a place", "Crews from Phoenix and Orange came."],
    ["a thing with its adjective", "The national Target played twice."],
    ["a planet", "Mercury is small."],
    ["whose people they are", "Residents of Shell were told to leave."],
    ["what is said to be a film", "We saw Orange, a film by Sample, twice."],
    ["what has an article where it acts", "That night the Shell warns Sample."],
    ["a person of a Scottish name", "We saw Chase McSample at noon."],
    ["who ran a shop", "Her husband, Shell, ran a hardware store."],
    ["whose home it is", "Two sisters from Orange opened a bakery."],
    ["what is counted", "She heard 440 Orange and saw 12 Shell."],
    ["what somebody is named", "Then they named it Orange."],
    ["a family of a brand's name", "The ball went to quarterback Dak Forbes again."],
    ["somebody's place", "She stayed at Wells's until noon."],
    ["a square of that name", "A home on Union Orange sold for $2 million."],
    ["a number as a subject", "Three suffered burns."],
    ["free will", "Free will is a matter of faith."],
    ["an acronym of hyphenated words", "Inner-city noise gauges (ING) were set up."],
  ])("and not %s", (_what, text) => {
    expect(marked(text)).toEqual([]);
  });

  test.each([
    ["what many things do", "Vans blocked the street.", []],
    ["what only companies say", "Vans said so on Monday.", ["Vans"]],
    ["what a body governs", "Data was stolen in the state of Sample.", []],
    ["the body itself", "The State of Sample was hacked.", ["State of Sample"]],
    ["a ministry in other news", "Envoys met the Sample Foreign Ministry.", []],
    [
      "a ministry that was hacked",
      "Officials of the Sample Foreign Ministry said so.",
      ["Sample Foreign Ministry"],
    ],
    ["a station that is walked through", "It was loud under Sample Station at noon.", []],
    ["those who wait at a station", "Commuters at Sample Station faced a long wait.", []],
    ["a person by an initial", "Goals came from B. Lane late.", []],
    ["two things that go together", "Stars and Vans flew.", []],
    [
      "a hyphen behind letters of a legal form",
      "Attacks on State of Sample, Co-op met.",
      ["State of Sample"],
    ],
  ])("of names of several words or things tells %s", (_what, text, names) => {
    const { mentions } = detect(
      articleOfText({ text, title: "", language: "en", url: "" }).article,
      more,
    );
    const marks = mentions.filter(({ confidence }) => confidence !== "ambiguous");
    expect(marks.map((one) => one.text)).toEqual(names);
  });

  test("takes a short name for a person's where one has that name, unless more tells", () => {
    expect(marked("Dell Corporation met. Kim Dell left. Dell wept.")).toEqual(["Dell Corporation"]);
  });

  test("has the full stop of a legal form in the mention where the sentence goes on", () => {
    expect(found("Target Corp. said so.")).toEqual(["Target Corp.!"]);
    expect(found("They met Target Corp. It said so.")).toEqual(["Target Corp!"]);
    expect(stopAfter("Target Corp", ". said so.")).toBe(".");
    expect(stopAfter("Target Corp", ". It said so.")).toBe("");
    expect(stopAfter("Target Group", ". said so.")).toBe("");
  });
});
