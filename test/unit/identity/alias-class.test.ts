import { describe, expect, test } from "vitest";
import { dictionaryWords, lookUp } from "../../../src/compiler/name-lists.js";
import { classOf, needsLists } from "../../../src/identity/alias-class.js";

/** The real dictionary; of the lists of people and places only what the rows below need. */
const lists = {
  words: dictionaryWords(),
  givenNames: new Set(["morgan", "eddie", "wendy", "michael"]),
  familyNames: new Set(["wells", "dell", "ford", "morgan", "bauer", "marriott"]),
  places: new Set(["phoenix", "lincoln", "orange", "kansas city", "toyota", "anthem"]),
};

const reviewed = new Map([
  ["Google", "distinctive"],
  ["Yahoo", "distinctive"],
  ["Marriott", "distinctive"],
  ["Hot Topic", "ambiguous"],
] as const);

function judged(name: string) {
  const looked = new Map(needsLists(name) ? [[name, lookUp(name, lists)] as const] : []);
  return classOf(name, { reviewed, looked });
}

describe("classOf", () => {
  test.each(
    `Target Gap Apple Orange Shell Chase Ring Zoom Block Square Meta Oracle Visa Amazon Sky Sprint
     Discover Nationwide Subway Monster Match Slack Canvas Anthem Premier Progress Progressive
     Staples Boots Carnival Virgin Delta Princess Nest Blizzard Wish Fidelity Sage Sonic Signal
     Stripe Lime Bird Box Dish Free Next Three O2 X Wells Morgan Dell Ford Phoenix Lincoln AMD ING
     ITV NHS Wendys Michaels Discord`.split(/\s+/),
  )("takes %s for a name that may mean something else", (name) => {
    expect(judged(name)).toEqual({ class: "ambiguous", isGuess: false });
  });

  test.each([
    "Panasonic",
    "Equifax",
    "Microsoft",
    "LinkedIn",
    "Facebook",
    "Marriott",
    "Google",
    "Yahoo",
    "Home Depot",
    "Capital One",
    "British Airways",
    "T-Mobile",
    "23andMe",
    "7-Eleven",
    "eBay",
    "KADOKAWA",
    "State of Sample Health Plan",
    "Target Corporation",
    "Gap Inc.",
    "AMD, Inc.",
  ])("takes %s for the company's own", (name) => {
    expect(judged(name)).toEqual({ class: "distinctive", isGuess: false });
  });

  test.each([
    ["a place of two words", "Kansas City"],
    ["a given and a family name", "Eddie Bauer"],
    ["words that thousands of organisations share", "First National Bank"],
    ["an ordinary phrase that a person marked", "Hot Topic"],
    ["a word behind an article", "The Gap"],
    ["a body that every country has", "Attorney General's Office"],
    ["a ministry", "Sample Foreign Ministry"],
    ["a state", "State of Sample"],
    ["a place's own name", "Sample Station"],
    ["an initial and a family name", "B. Lane"],
  ])("takes %s for ambiguous", (_, name) => {
    expect(judged(name).class).toBe("ambiguous");
  });

  test.each(["パナソニック", "東急", "삼성전자", "Яндекс", "LINEヤフー"])(
    "knows %s by its script",
    (name) => {
      expect(judged(name)).toEqual({ class: "native-script", isGuess: false });
    },
  );

  test("guesses, and says so, where a name was never looked up", () => {
    const nothing = { reviewed: new Map(), looked: new Map() };
    expect(classOf("Sampla", nothing)).toEqual({ class: "ambiguous", isGuess: true });
    expect(classOf("Samplaworks", nothing)).toEqual({ class: "distinctive", isGuess: true });
    expect(classOf("Sampla Works", nothing)).toEqual({ class: "distinctive", isGuess: true });
  });
});
