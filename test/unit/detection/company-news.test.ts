import { describe, expect, test } from "vitest";
import { companyNewsIn } from "../../../src/detection/company-news.js";
import { marked } from "../../support/detected-names.js";

describe("news that companies alone make", () => {
  test.each([
    ["results", "Shell beats profit forecasts on gas", ["Shell"]],
    ["an outage, without a verb", "Orange hit by outage in three regions", ["Orange"]],
    ["a fine, without a verb", "Gap fined $3m over unsent orders", ["Gap"]],
    ["a service that goes dark", "Shell goes dark as workers log on", ["Shell"]],
    ["results behind a possessive", "Shell's third-quarter earnings missed.", ["Shell"]],
    ["a model behind its maker", "It was a 2009 Ford F-150 that fell.", ["Ford"]],
    ["a shop with its street", "He walked out of the Target near Mill Road.", ["Target"]],
    ["what it releases, with a month", "Shell releases May 2026 update", ["Shell"]],
    ["what it says first", "Gap says only staff were told", ["Gap"]],
    ["a product of several words", "They sued customers of Apple E-Business Suite.", ["Apple"]],
    ["a short word and a flaw in it", "A CVE in Apple servers was fixed.", ["Apple"]],
    ["what it is about to do", "Gap to shut 300 stores", ["Gap"]],
    ["the country it is in", "Shell Canada met.", ["Shell"]],
    ["what flies under its name", "Shell plane skids off runway", ["Shell"]],
    ["a chief who is to go", "Gap boss to leave after 20 years", ["Gap"]],
    ["two names with a hyphen", "Mazda-Walmart plans were dropped.", ["Walmart"]],
    ["who cuts staff", "Orange layoffs reach 1,300", ["Orange"]],
    ["a plan, in title case", "Gap Will Close 175 Stores", ["Gap"]],
    ["a new shape", "Orange To Split Into Two Companies", ["Orange"]],
    ["another that is to do the same", "Gap, Old Sample to sell on Fridays", ["Gap"]],
    ["others", "Airline Stocks Tumble After Delta, Others Lower Outlook", ["Delta"]],
    ["what its stock does", "Orange Stock Slips on Weaker Results", ["Orange"]],
    ["what is under way", "Gap giving away 1M bags", ["Gap"]],
    ["news behind a semicolon", "Rates slide; Target raises minimum wage", ["Target"]],
    ["an adverb and a verb", "Gap typically undercuts Walmart on prices", ["Gap", "Walmart"]],
    ["what it eyes", "Gap eyes Sample Town for new store", ["Gap"]],
    ["its symbol", "Target (TGT) is raising pay", ["Target"]],
    ["what it has, with a name", "Apple's App Store went down", ["Apple"]],
    ["who fines it, in title case", "EU Fines Orange 20 Million Euros Over Data", ["Orange"]],
    ["its price, in title case", "Microsoft Buys Gap for $20 Billion", ["Microsoft", "Gap"]],
    ["its product, in title case", "Apple iPhone Sales Fall in China", ["Apple"]],
    ["charges that it may face", "Shell Could Face Criminal Charges Soon", ["Shell"]],
    ["a crash of its stock", "Roundup: Orange Stock Crash, Rain and More", ["Orange"]],
    ["what it has, in title case", "Gap’s Targeted Ads Are Dealt a Blow", ["Gap"]],
    ["what it releases, with its date", "Gap's May 2026 Critical Update fixes flaws.", ["Gap"]],
    ["the other side of a merger", "The Gap-Walmart merger is off.", ["Gap", "Walmart"]],
    ["a takeover", "Chiefs Say Gap Takeover Will Help", ["Gap"]],
    ["a suit it files, in title case", "Gap Files Suit Over Old Lease", ["Gap"]],
    ["whom it has", "Gap’s Larry Sample calls again", ["Gap"]],
    ["what it is to offer", "Target To Offer Health Bands To 335,000 Employees", ["Target"]],
    ["its kind, in title case", "Fintech Company Gap, first of many, is here", ["Gap"]],
  ])("marks a common word before %s", (_what, text, names) => {
    expect(marked(text)).toEqual(names);
  });

  test.each([
    ["what was found somewhere", "Shell found on beach is 4,000 years old"],
    ["a chase", "Chase through three counties ends at dawn"],
    ["a patient", "ING sufferers regain sight in trial"],
    ["a team that is hit by a goal", "Orange hit by late goal as Lions win"],
    ["a city", "Phoenix hit by outage in three streets"],
    ["fires that burn", "Shell fires burn near three villages"],
    ["a variant of a virus", "The Orange variant spread. Since Orange arrived, masks are back."],
    ["a thing with a small price", "Man Buys Shell for $2,000 at Yard Sale"],
    ["a person who faces charges", "Wells Faces Charges in Palace Row"],
    ["a place and whom it has", "Phoenix’s Larry Sample calls again"],
    ["two words with a hyphen", "The Gap-Year plan is off."],
    ["trees one buys", "She accuses Apple growers."],
    ["a variant that is told of", "Delta is the most transmissible variant yet."],
    ["a title that plans nothing", "Gap To Be Filled By Late Summer"],
    ["letters that are not the name's", "The Target (FAO) was missed."],
    ["a person's death", "Ford died at home."],
    ["a person's family", "Ford quietly left his wife."],
    ["a person's lawyer", "Kim Ford was held. The will was read by Ford's lawyer."],
    ["a race", "Ford edges Morgan in mayoral race"],
    ["a river with its country", "At the source of the Orange in Sample they slept."],
  ])("marks nothing for %s", (_what, text) => {
    expect(marked(text)).toEqual([]);
  });

  test("is told by the words behind a name alone", () => {
    expect(companyNewsIn(" was down for an hour", "sentence")).toBe(" was down");
    expect(companyNewsIn(" was tired", "sentence")).toBeUndefined();
  });
});
