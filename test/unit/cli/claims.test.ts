import { describe, expect, test } from "vitest";
import { claims } from "../../../src/cli/claims.js";
import { joinSources } from "../../../src/dataset/join-sources.js";
import { company, packed, sourceFacts } from "../../support/builders.js";
import { recordedTerminal } from "../../support/terminal.js";

const dataset = joinSources([packed(sourceFacts({ companies: [company("examplecorp")] }))]);

async function claimed(words: readonly string[], ...input: readonly string[]) {
  const terminal = recordedTerminal(...input);
  const code = await claims.run(words, dataset, terminal);
  return { code, lines: terminal.printed.map((line) => JSON.parse(line)), ...terminal };
}

const text =
  "Notes.\nExamplecorp said on Nov. 26 that the company detected the breach on Nov. 11 of this year.";

describe("cli claims", () => {
  test("writes the claims with offsets into the whole text, and the gap they support", async () => {
    const { code, lines } = await claimed([], JSON.stringify({ id: 7, text, date: "2021-11-30" }));
    expect(code).toBe(0);
    expect(lines[0]).toMatchObject({ id: 7, company: "Examplecorp" });
    expect(lines[0].claims).toEqual([
      { event: "disclosed", date: "2021-11-26", start: 27, end: 34, by: "company" },
      { event: "detected", date: "2021-11-11", start: 75, end: 95, by: "company" },
    ]);
    expect(lines[0].gap.detectionToPublicNotice).toMatchObject({ fewest: 15, most: 15 });
  });

  test("takes the day from the address when no date is given", async () => {
    const url = "https://gazette.example/2021/11/30/breach";
    const { lines } = await claimed([], JSON.stringify({ id: 1, text, url }));
    expect(lines[0].claims[0].date).toBe("2021-11-26");
  });

  test("names no company that it does not know, and still reads the dates", async () => {
    const unknown = text.replace("Examplecorp", "Sampleworks");
    const { lines } = await claimed(
      [],
      JSON.stringify({ id: 1, text: unknown, date: "2021-11-30" }),
    );
    expect(lines[0].company).toBeNull();
    expect(lines[0].claims).toHaveLength(2);
  });

  test("names a bad line and ends with code 2", async () => {
    const { code, complaints, lines } = await claimed([], "{\n", JSON.stringify({ id: 1, text }));
    expect([code, lines.length, complaints]).toEqual([2, 1, ["line 1: not JSON"]]);
    expect((await claimed(["x"])).code).toBe(2);
  });
});
