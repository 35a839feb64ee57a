const LF = 0x0a;

/** A line and where the next one starts. */
export type Line = { readonly text: string; readonly end: number };

/** Reads lines one by one, so that a long text is never held twice; an empty last line is none. */
export function* linesOf(bytes: Uint8Array): Generator<string> {
  for (let at = 0; at < bytes.length; ) {
    const { text, end } = lineAt(bytes, at);
    yield text;
    at = end;
  }
}

export function firstLine(bytes: Uint8Array): Line {
  return lineAt(bytes, 0);
}

function lineAt(bytes: Uint8Array, start: number): Line {
  const found = bytes.indexOf(LF, start);
  const end = found < 0 ? bytes.length : found;
  return { text: decoder.decode(bytes.subarray(start, end)), end: Math.min(end + 1, bytes.length) };
}

/** Throws on bytes that are no UTF-8. */
const decoder = new TextDecoder("utf-8", { fatal: true });
