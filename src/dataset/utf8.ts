/** Both are in every browser and in Node, but not in the language's own library, which is all the core may name. */
declare const TextEncoder: new () => {
  encodeInto(text: string, into: Uint8Array): { readonly written: number };
};
declare const TextDecoder: new (
  label: "utf-8",
  options: { readonly ignoreBOM: true },
) => { decode(bytes: Uint8Array): string };

/**
 * Writes `text` at the start of `into`, which has room for three bytes a UTF-16 unit. Lone surrogates
 * come back as U+FFFD.
 *
 * @returns how many bytes were written
 */
export function encodeUtf8(text: string, into: Uint8Array): number {
  return encoder.encodeInto(text, into).written;
}

/** Bytes that are no UTF-8 become U+FFFD; a byte order mark is a letter like any other. */
export function decodeUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
