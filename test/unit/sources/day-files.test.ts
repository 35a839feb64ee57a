import { describe, expect, test } from "vitest";
import { sha256Of } from "../../../src/sources/signature.js";
import {
  added,
  first,
  headLine,
  letters,
  recordLine,
  refresh,
  textOf,
} from "../../support/list-texts.js";
import { json } from "../../support/source-engine.js";

describe("day files", () => {
  const whole = textOf(
    headLine(2),
    ...letters.slice(1).map((id) => recordLine(id)),
    recordLine("firm-99"),
  );
  const day = textOf(
    JSON.stringify({ from: 1, to: 2, gone: ["firm-00"] }),
    headLine(2),
    recordLine("firm-99"),
  );

  async function part(url: string, text: string) {
    const bytes = new TextEncoder().encode(text);
    return { url, bytes: bytes.length, sha256: await sha256Of(bytes) };
  }

  async function hostOf(dayText: string) {
    const asked: string[] = [];
    const index = headLine(2, {
      whole: await part("https://lists.example/list-2.jsonl", whole),
      days: [{ from: 1, to: 2, ...(await part("https://lists.example/day.jsonl", dayText)) }],
    });
    const answer = ({ url }: Request) => {
      asked.push(new URL(url).pathname);
      if (url.endsWith("/day.jsonl")) return json(dayText);
      return json(url.endsWith("/list-2.jsonl") ? whole : textOf(index));
    };
    return { answer, asked };
  }

  test("bring a reader who has the version before to the same list as the whole", async () => {
    const id = await added(first);
    const { answer, asked } = await hostOf(day);
    const { update, after } = await refresh(id, answer);
    expect(update.did).toBe("updated");
    expect(asked).toEqual(["/index.jsonl", "/day.jsonl"]);
    expect(after?.copy).toMatchObject({
      version: "2",
      incidentCount: 30,
      sha256: await sha256Of(new TextEncoder().encode(whole)),
    });
  });

  test("give way to the whole list where they do not lead to it", async () => {
    const id = await added(first);
    const { answer, asked } = await hostOf(textOf(...day.trimEnd().split("\n").slice(0, 2)));
    expect((await refresh(id, answer)).update.did).toBe("updated");
    expect(asked).toEqual(["/index.jsonl", "/day.jsonl", "/list-2.jsonl"]);
  });

  test("are not asked for again when nothing is new", async () => {
    const id = await added(first);
    const { answer, asked } = await hostOf(day);
    await refresh(id, answer);
    expect((await refresh(id, answer)).update.did).toBe("unchanged");
    expect(asked).toEqual(["/index.jsonl", "/day.jsonl", "/index.jsonl"]);
  });

  test("of other bytes than the index names are not used, nor a whole list of others", async () => {
    const id = await added(first);
    const { answer } = await hostOf(day);
    const spoiled = async (request: Request) => {
      const response = answer(request);
      return request.url.endsWith("index.jsonl") ? response : json(`${await response.text()} `);
    };
    const { update, after } = await refresh(id, spoiled);
    expect(update).toMatchObject({ did: "failed" });
    expect(after?.copy?.version).toBe("1");
  });
});
