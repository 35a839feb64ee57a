import { type ListSignature, readSignature } from "../registers/breachnote-list.js";

/** A list's file: the bytes that are signed, and the signature before them, if any. */
export type ListFile = { readonly body: Buffer; readonly signature: ListSignature | undefined };

export function openListFile(bytes: Buffer): ListFile {
  const end = bytes.indexOf("\n");
  const signature = readSignature(bytes.subarray(0, end < 0 ? bytes.length : end).toString());
  return { body: signature === undefined ? bytes : bytes.subarray(end + 1), signature };
}
