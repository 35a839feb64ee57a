import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCsv, parseCsvRecords } from "../../../src/registers/csv.js";

describe("parseCsv", () => {
  test.each([
    [
      "plain fields",
      "a,b\nc,d\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "CRLF, and no line end at the end",
      "a,b\r\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["quoted commas, line breaks and quotes", '"a,\n""b""",c', [['a,\n"b"', "c"]]],
    ["empty fields, at the ends too", ",a,\n", [["", "a", ""]]],
    ["an empty last field without a line end", "a,", [["a", ""]]],
    ["empty lines, which are skipped", "a\n\n\nb\n", [["a"], ["b"]]],
    ["a byte order mark", "\ufeffa,b", [["a", "b"]]],
  ])("reads %s", (_, text, lines) => {
    expect(parseCsv(text)).toEqual({ ok: true, value: lines });
  });

  test("names the line of a quote that is never closed, or closed too early", () => {
    expect(parseCsv('a\n"b')).toMatchObject({ error: { kind: "unclosed-quote", line: 2 } });
    expect(parseCsv('"a"b')).toMatchObject({ error: { kind: "unclosed-quote", line: 1 } });
  });

  test("gives back whatever fields were written", () => {
    const line = fc.array(fc.string(), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`;
        const text = lines.map((fields) => fields.map(quoted).join(",")).join("\r\n");
        expect(parseCsv(text)).toEqual({ ok: true, value: lines });
      }),
    );
  });
});

describe("parseCsvRecords", () => {
  test("names fields by the header in lower case; those that a line lacks are missing", () => {
    expect(parseCsvRecords("Id, Name \n1, Examplecorp \n2\n")).toEqual({
      ok: true,
      value: [{ id: "1", name: "Examplecorp" }, { id: "2" }],
    });
  });
});
