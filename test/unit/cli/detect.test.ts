import { describe, expect, test } from "vitest";
import { detect } from "../../../src/cli/detect.js";
import { explain } from "../../../src/cli/explain.js";
import { joinSources } from "../../../src/dataset/join-sources.js";
import { claim, company, incident, packed, sourceFacts } from "../../support/builders.js";
import { recordedTerminal } from "../../support/terminal.js";

const dataset = joinSources([
  packed(
    sourceFacts({
      companies: [
        company("examplecorp", {
          name: "Examplecorp Inc.",
          aliases: [{ text: "Examplecorp", class: "distinctive" }],
        }),
      ],
      incidents: [incident(claim("disclosed", "2021-11-26"))],
    }),
  ),
]);

async function detected(words: readonly string[], ...input: readonly string[]) {
  const terminal = recordedTerminal(...input);
  const code = await detect.run(words, dataset, terminal);
  return { code, lines: terminal.printed.map((line) => JSON.parse(line)), ...terminal };
}

const twice = JSON.stringify({ id: 7, text: "Notes.\nExamplecorp met 🙂 Examplecorp." });

describe("cli detect", () => {
  test("writes the first mention of each company with offsets into the whole text", async () => {
    const { code, lines } = await detected([], `${twice}\n`);
    expect(code).toBe(0);
    expect(lines).toMatchObject([
      { id: 7, mentions: [{ start: 7, end: 18, text: "Examplecorp", companyId: "examplecorp" }] },
    ]);
    expect(lines[0].mentions[0].reasons).toContain("distinctive-name: Examplecorp");
  });

  test("writes each mention when asked", async () => {
    const { lines } = await detected(["--all-mentions"], twice);
    expect(lines[0].mentions.map((one: { start: number }) => one.start)).toEqual([7, 26]);
  });

  test("names a bad line, does the others, and ends with code 2", async () => {
    const { code, lines, complaints } = await detected([], "{\n[]\n", '{"id":"a"}\n', twice);
    expect(code).toBe(2);
    expect(complaints).toEqual([
      "line 1: not JSON",
      'line 2: no string "text"',
      'line 3: no string "text"',
    ]);
    expect(lines).toHaveLength(1);
  });

  test("reads lines that arrive in pieces", async () => {
    const { code, lines } = await detected([], twice.slice(0, 9), twice.slice(9));
    expect([code, lines.length]).toEqual([0, 1]);
  });

  test("refuses words it does not know", async () => {
    expect((await detected(["--every"])).code).toBe(2);
  });
});

describe("cli explain", () => {
  test("shows each name with its reasons and its outcome", async () => {
    const terminal = recordedTerminal();
    await explain.run(
      ["Examplecorp", "said", "so.", "Mr.", "Examplecorp", "left."],
      dataset,
      terminal,
    );
    const text = terminal.printed.join("\n");
    expect(text).toContain("company-verb: said");
    expect(text).toContain("person: Mr. Examplecorp");
    expect(text).toContain("Examplecorp Inc. (examplecorp)");
  });

  test("says so when a text names no company", async () => {
    const terminal = recordedTerminal();
    await explain.run(["Nothing", "here"], dataset, terminal);
    expect(terminal.printed.at(-1)).toBe("No company from the sources is named in this text.");
  });

  test("wants a text", async () => {
    expect(await explain.run([], dataset, recordedTerminal())).toBe(2);
  });
});
