/** A line of the input, counted from 1. */
export type InputLine = { readonly number: number; readonly text: string };

/** Splits a stream into lines as it arrives; empty lines are counted and left out. */
export async function* linesOf(
  input: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<InputLine> {
  const decoder = new TextDecoder();
  let pending = "";
  let number = 0;
  for await (const piece of input) {
    pending += typeof piece === "string" ? piece : decoder.decode(piece, { stream: true });
    const lines = pending.split("\n");
    pending = lines.pop() ?? "";
    for (const text of lines) {
      number++;
      if (text.trim() !== "") yield { number, text };
    }
  }
  pending += decoder.decode();
  if (pending.trim() !== "") yield { number: number + 1, text: pending };
}
