import type { TextFacts } from "../detection/text-article.js";

/** A text to be read, as one line of the input gives it. */
export type TextRequest = TextFacts & {
  /** Whatever the line calls it, written back as it came. */
  readonly id: unknown;
  /** When the text was published; empty when the line does not say. */
  readonly date: string;
};

/** @returns what is wrong with the line, when something is */
export function requestOf(line: string): TextRequest | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "not JSON";
  }
  if (typeof value !== "object" || value === null) return "not a JSON object";
  const fields: Partial<Record<string, unknown>> = { ...value };
  if (typeof fields["text"] !== "string") return 'no string "text"';
  return {
    id: fields["id"] ?? null,
    text: fields["text"],
    title: textOf(fields["title"]),
    language: textOf(fields["lang"]),
    url: textOf(fields["url"]),
    date: textOf(fields["date"]),
  };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
