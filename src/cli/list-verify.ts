import { createPublicKey, verify } from "node:crypto";
import { readFileSync } from "node:fs";
import { formatDay } from "../domain/day.js";
import { type ListSignature, readListHead } from "../registers/breachnote-list.js";
import { readListRecord } from "../registers/list-record.js";
import type { ExitCode, Terminal } from "./command.js";
import { openListFile } from "./list-file.js";

/**
 * Checks a list as the extension does: its signature, its head and every record.
 *
 * @param key the public key that it must be signed with, in base64
 */
export async function verifyList(
  file: string,
  key: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const { body, signature } = openListFile(readFileSync(file));
  const wrong = signatureProblem(body, signature, key);
  if (wrong !== undefined) {
    terminal.complain(`${file}: ${wrong}`);
    return 2;
  }
  const [headLine = "", ...lines] = body.toString().trimEnd().split("\n");
  const head = readListHead(headLine);
  if (!head.ok) {
    terminal.complain(`${file}: ${"reason" in head.error ? head.error.reason : head.error.kind}`);
    return 2;
  }
  let incidents = 0;
  let rejected = 0;
  for (const [at, line] of lines.entries()) {
    const read = readListRecord(parsed(line), "list");
    const reasons = read.ok ? read.value.rejected : [read.error];
    if (read.ok) incidents += read.value.incidents.length;
    rejected += reasons.length;
    for (const reason of reasons) terminal.complain(`record ${at + 1}: ${reason}`);
  }
  const { title, version, expires, whole } = head.value;
  const holds = whole === undefined ? `${incidents} incidents` : `an index of ${whole.bytes} bytes`;
  const signed = signature === undefined ? "not signed" : `signed with ${signature.key}`;
  await terminal.print(
    `${title}, version ${version}, expires ${formatDay(expires)}: ${holds}, ${rejected} rejected, ${signed}`,
  );
  return rejected === 0 ? 0 : 2;
}

function signatureProblem(
  body: Buffer,
  signature: ListSignature | undefined,
  key: string | undefined,
): string | undefined {
  if (signature === undefined) return key === undefined ? undefined : "it is not signed";
  if (key !== undefined && key !== signature.key) return `it is signed with ${signature.key}`;
  const x = Buffer.from(signature.key, "base64").toString("base64url");
  const publicKey = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
  const isRight = verify(null, body, publicKey, Buffer.from(signature.signature, "base64"));
  return isRight ? undefined : "the signature is not that of these bytes";
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
