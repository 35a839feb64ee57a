import type { UpdateFailure } from "../domain/source-update.js";
import type { SigningKey } from "../platform/listed-source.js";
import { type ListSignature, readSignature } from "../registers/breachnote-list.js";
import { firstLine } from "./text-lines.js";

const ED25519 = { name: "Ed25519" } as const;

/** A list's bytes without the line of its signature. */
export type SignedList = {
  readonly body: Uint8Array<ArrayBuffer>;
  /** `undefined` when it is not signed; else it was checked against this key. */
  readonly key: string | undefined;
};

/** Splits a list into signature and body, and checks the one over the other. */
export async function openSigned(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<SignedList | "signature-wrong"> {
  const first = firstLine(bytes);
  const signature = readSignature(first.text);
  if (signature === undefined) return { body: bytes, key: undefined };
  const body = bytes.subarray(first.end);
  return (await isSignedBy(body, signature)) ? { body, key: signature.key } : "signature-wrong";
}

/**
 * What speaks against a list by its key alone. A key is pinned when a list is first added; a list
 * that was signed once is never again taken without a signature.
 */
export function keyFailure(
  key: string | undefined,
  pinned: SigningKey | undefined,
): UpdateFailure | undefined {
  if (pinned === undefined) return undefined;
  if (key === undefined) return { kind: "signature-missing" };
  return key === pinned.key ? undefined : { kind: "key-changed" };
}

async function isSignedBy(
  body: Uint8Array<ArrayBuffer>,
  { key, signature }: ListSignature,
): Promise<boolean> {
  try {
    const imported = await crypto.subtle.importKey("raw", fromBase64(key), ED25519, false, [
      "verify",
    ]);
    return await crypto.subtle.verify(ED25519, imported, fromBase64(signature), body);
  } catch {
    return false; // no base64, or no key
  }
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

/** SHA-256 in small hexadecimal letters. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
