import { describe, expect, test } from "vitest";
import { type Organisation, resolve } from "../../../src/identity/resolve.js";

const REVIEWED = {
  renamed: [{ from: "Oldname", to: "Newname, Inc.", source: "https://register.example/1" }],
  same: [["Big Example Bank", "BEB"]],
  known: {},
};

function organisation(name: string, more: Partial<Organisation> = {}): Organisation {
  return { name, otherNames: [], domains: [], country: undefined, region: undefined, ...more };
}

/** Whether two organisations of registers are taken for one company. */
function areOne(a: Organisation, b: Organisation): boolean {
  const [first, second] = resolve([], [a, b], REVIEWED).companies;
  return first === second;
}

describe("resolve", () => {
  test.each([
    ["legal form, case and signs", "Examplecorp, Inc.", "EXAMPLECORP INC"],
    ["the article", "The Examplecorp Company", "Examplecorp"],
    ["spaces", "Example Healthcare", "ExampleHealth Care"],
    ["short words", "Example Dept. of Roads", "Example Department of Roads"],
    ["and", "Sample & Specimen", "Sample and Specimen"],
    ["U.S.", "U.S. Sample Office", "United States Sample Office"],
    ["Group at the end", "Examplecorp Group", "Examplecorp"],
    ["Services at the end", "Sample Oncology Services", "Sample Oncology"],
    ["the site's ending", "Sampl.com", "Sampl"],
    ["affiliates", "Examplecorp and its affiliates", "Examplecorp"],
    ["a covered entity", "Sample Health Affiliated Covered Entity", "Sample Health ACE"],
    ["a physician", "Sample Surgical Clinic, Jane Doe, DO", "Sample Surgical Clinic"],
    ["a state written short", "Calif. Dept. of Samples", "California Department of Samples"],
    ["a state's code", "N.C. Department of Samples", "North Carolina Department of Samples"],
    ["City and its government", "City of Sampleton", "Sampleton City Government"],
    ["abbreviations", "Sampleton ISD", "Sampleton Independent School District"],
    ["a slip in a common word", "Univerisity of Sampleton", "University of Sampleton"],
    ["two letters about", "Sampleton Hopsital", "Sampleton Hospital"],
    ["a letter left out at the end", "Sampleton Hospita", "Sampleton Hospital"],
    ["a county written short", "Herts Police", "Hertfordshire Police"],
    ["whose part it is", "Examplecorp Dental, a subsidiary of Sample Corp", "Examplecorp Dental"],
    ["whose company it is", "Sampleware Services Inc, a Specimen Co.", "Sampleware Services"],
    ["whose affiliate it is", "Samplehart Group - Affiliate of Specimen", "Samplehart Group"],
    [
      "others told of with it",
      "Examplecorp, Inc., Sample Dental, and Specimen, Inc.",
      "Examplecorp",
    ],
    ["Chartered at the end", "Sample Medicine East, Chartered", "Sample Medicine East"],
    ["a part of its own", "Examplecorp, Inc. & Examplecorp Foundation", "Examplecorp"],
    ["a site of an association", "ASOE.org", "ASOE"],
    ["Financial at the end", "Exampleprise Financial, Inc.", "Exampleprise"],
    ["a rename that a person reviewed", "Oldname LLC", "Newname"],
    ["names that a person found the same", "Big Example Bank", "BEB"],
  ])("joins names that differ in %s", (_, a, b) => {
    expect(areOne(organisation(a), organisation(b))).toBe(true);
  });

  test("keeps different names apart, and a short name from its Group", () => {
    expect(areOne(organisation("Examplecorp"), organisation("Examplecorp Dental"))).toBe(false);
    expect(areOne(organisation("Abcd Group"), organisation("Abcd"))).toBe(false);
    expect(areOne(organisation("Creative Services"), organisation("Creative"))).toBe(false);
    expect(areOne(organisation("MD Sample"), organisation("Maryland Sample"))).toBe(false);
    expect(areOne(organisation("Sample Clarity"), organisation("Sample Charity"))).toBe(false);
    expect(areOne(organisation("Sample Generale"), organisation("Sample General"))).toBe(false);
    expect(areOne(organisation("Sample & Sample Dental"), organisation("Sample"))).toBe(false);
    expect(areOne(organisation("Sample Care Affiliates"), organisation("Sample Care"))).toBe(false);
  });

  test("joins by domain whatever the names, unless the domain hosts others", () => {
    const at = (name: string, domain: string) => organisation(name, { domains: [domain] });
    expect(areOne(at("One", "example.org"), at("Two", "example.org"))).toBe(true);
    expect(areOne(at("One", "github.com"), at("Two", "github.com"))).toBe(false);
  });

  test("joins by a trade name that tells", () => {
    const legal = organisation("Sampleware LLC", { otherNames: ["Samplemart"] });
    expect(areOne(legal, organisation("Samplemart"))).toBe(true);
    const common = organisation("Sampleware LLC", { otherNames: ["Community Hospital"] });
    expect(areOne(common, organisation("Community Hospital"))).toBe(false);
  });

  test("keeps companies with one name two, where many bear the name and the place differs", () => {
    const inState = (region: string | undefined) =>
      organisation("St. Mary's Hospital", { country: "US", region });
    expect(areOne(inState("OR"), inState("OR"))).toBe(true);
    expect(areOne(inState("OR"), inState("NJ"))).toBe(false);
    expect(areOne(inState("OR"), inState(undefined))).toBe(false);
  });

  test.each([
    ["the state that it says", "University of Ohio", "OH", "University of Ohio", "MA"],
    ["the whole country", "U.S. Department of the Army", "DC", "US Department of the Army", "GA"],
    ["its state, told behind it", "Lake County", "OH", "Lake County, Ohio", "OH"],
    ["its state, told before a body", "Ohio Department of Tax", "OH", "Department of Tax", "OH"],
    ["the only place in which it stands", "Tampa Clinic", "FL", "Tampa Clinic", undefined],
  ])("joins a common name that is at home in %s", (_, a, inOne, b, inOther) => {
    const at = (name: string, region: string | undefined) =>
      organisation(name, { country: "US", region });
    expect(areOne(at(a, inOne), at(b, inOther))).toBe(true);
  });

  test("keeps a body of another state or country apart", () => {
    const at = (name: string, country: string, region?: string) =>
      organisation(name, { country, region });
    const ohio = at("Ohio Department of Health", "US", "OH");
    expect(areOne(ohio, at("Department of Health", "US", "OH"))).toBe(true);
    expect(areOne(ohio, at("Department of Health", "US", "IA"))).toBe(false);
    expect(areOne(ohio, at("Department of Health", "GB"))).toBe(false);
    expect(areOne(ohio, at("Department of Health", "US"))).toBe(false);
  });

  test("takes a name that one seed bears for that seed's, unless the country is another", () => {
    const seed = organisation("Abc Example Holding", { otherNames: ["A&B"], country: "US" });
    const companyOf = (more: Partial<Organisation>) =>
      resolve([seed], [organisation("A&B", more)], REVIEWED).companies[1];
    expect(companyOf({})).toBe(0);
    expect(companyOf({ country: "US", region: "TX" })).toBe(0);
    expect(companyOf({ country: "CZ" })).toBe(1);
  });

  test("joins rows with a seed by the shortest of its names", () => {
    const seed = organisation("Example Technologies", { otherNames: ["Exa", "A&B"] });
    const rows = [organisation("Exa"), organisation("A&B Inc.")];
    expect(resolve([seed], rows, REVIEWED).companies).toEqual([0, 0, 0]);
  });

  test("joins rows with seeds by any name of theirs, and never two seeds", () => {
    const seeds = [
      organisation("Target Example Corporation", { otherNames: ["Target"] }),
      organisation("Another Example", { otherNames: ["Target"] }),
    ];
    const { companies, reasons, keptApart } = resolve(seeds, [organisation("Target")], REVIEWED);
    expect(companies).toEqual([0, 1, 0]);
    expect(reasons[2]).toEqual([{ by: "name", text: "Target" }]);
    expect(keptApart).toContainEqual({ organisation: 1, why: { by: "name", text: "Target" } });
  });

  test("gives a record its own name in every country, however many names have the words in it", () => {
    const named = (name: string, country: string) => organisation(name, { country });
    const seed = named("Samplecorp Digital Entertainment", "JP");
    const others = ["Samplecorp", "Digital", "Entertainment"].flatMap((word) =>
      Array.from({ length: 6 }, (_, at) => named(`${word} Specimen${"abcdef"[at]}`, "US")),
    );
    const row = named("Samplecorp Digital Entertainment", "US");
    expect(resolve([seed], [...others, row], REVIEWED).companies.at(-1)).toBe(0);
  });

  test("tells a chain in one state by a word that many of its names have, not one of all states", () => {
    const at = (name: string, region: string) => organisation(name, { country: "US", region });
    const named = (word: string, regions: readonly string[]) =>
      regions.map((region, index) => at(`${word} Specimen${"abcdef"[index]}`, region));
    const states = ["OH", "IA", "TX", "ME", "NJ", "OR"];
    const everywhere = (word: string) => named(word, states);
    const athome = Array.from(states, () => "OH");
    const pair = [at("Samplara Nephrology", "CA"), at("Samplara Nephrology", "VA")];
    const isOne = (others: readonly Organisation[]) => {
      const { companies } = resolve([], [...others, ...pair], REVIEWED);
      return companies.at(-1) === companies.at(-2);
    };
    expect(isOne([...everywhere("Samplara"), ...everywhere("Nephrology")])).toBe(false);
    expect(isOne([...named("Samplara", athome), ...everywhere("Nephrology")])).toBe(true);
  });
});

describe("resolve, on acronyms", () => {
  const inState = (region: string | undefined) => (name: string) =>
    organisation(name, { country: "US", region });
  const full = "Sample Example Mutual Association";

  test("joins a name with its initials in one state", () => {
    expect(areOne(inState("MD")("SEMA"), inState("MD")(full))).toBe(true);
    expect(areOne(inState("MD")("SEMA"), inState("OH")(full))).toBe(false);
  });

  test("takes a body of the whole country for one of its capital", () => {
    expect(areOne(inState(undefined)("SEMA"), inState("DC")(full))).toBe(true);
  });

  test("reads initials before other words", () => {
    const [short, whole] = ["SEM Care Services", "Sample Example Mutual Care Services"];
    expect(areOne(inState("MD")(short), inState("MD")(whole))).toBe(true);
    expect(areOne(inState("MD")("SEM Care"), inState("MD")("Sample Example Mutual Care"))).toBe(
      false,
    );
  });

  test("joins neither of two names with the same initials", () => {
    const all = ["SEMA", full, "Southern Elm Market Alliance"].map(inState("MD"));
    expect(new Set(resolve([], all, REVIEWED).companies).size).toBe(3);
  });
});

describe("resolve, on names of sites", () => {
  const site = organisation("Examp", { domains: ["examp.com"] });

  test("joins a site with the one company whose name begins so and says what it does", () => {
    expect(areOne(site, organisation("Examp Media"))).toBe(true);
    expect(areOne(site, organisation("Examp of America"))).toBe(false);
    const two = [site, organisation("Examp Media"), organisation("Examp Dental")];
    expect(new Set(resolve([], two, REVIEWED).companies).size).toBe(3);
  });

  test("joins a short name with its site in one state", () => {
    const inState = (name: string, region: string) => organisation(name, { country: "US", region });
    expect(areOne(inState("Ex1.com", "VA"), inState("Ex1 Inc", "VA"))).toBe(true);
    expect(areOne(inState("Ex1.com", "VA"), inState("Ex1 Inc", "OH"))).toBe(false);
  });

  test("joins a site of a country with the company of that country", () => {
    const national = organisation("Examp", { domains: ["examp.ca"] });
    expect(areOne(national, organisation("Examp Canada"))).toBe(true);
    expect(areOne(national, organisation("Examp India"))).toBe(false);
  });
});

describe("resolve, on parts with a name of their own", () => {
  const inState = (region: string) => (name: string) =>
    organisation(name, { country: "US", region });
  const part = "Cardiovascular Consultants of North Samplia";
  const whole = `Example Network - ${part}`;

  test("joins a part that one whole has, in one state", () => {
    expect(areOne(inState("TX")(part), inState("TX")(whole))).toBe(true);
    expect(areOne(inState("TX")(part), inState("OH")(whole))).toBe(false);
    const town = "San Example's Institute on Samples";
    expect(areOne(inState("CA")(town), inState("CA")("Institute on Samples"))).toBe(true);
  });

  test("joins neither of two wholes whose parts are called the same", () => {
    const all = [part, whole, `Specimen Network - ${part}`].map(inState("TX"));
    expect(new Set(resolve([], all, REVIEWED).companies).size).toBe(3);
  });
});
