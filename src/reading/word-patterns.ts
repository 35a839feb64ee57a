/** Any of these as whole words, every time they occur. */
export function wordsOf(...parts: readonly string[]): RegExp {
  return new RegExp(String.raw`\b(?:${parts.join("|")})\b`, "giu");
}

/** Any of these, each with bounds of its own, every time they occur. */
export function anyOf(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join("|"), "giu");
}
