import { createPrivateKey, createPublicKey, sign } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import type { ExitCode, Terminal } from "./command.js";
import { openListFile } from "./list-file.js";

/** Puts the line of a signature before a list, over every byte after it; an earlier signature is replaced. */
export async function signList(file: string, key: string, terminal: Terminal): Promise<ExitCode> {
  const { body } = openListFile(readFileSync(file));
  const secret = createPrivateKey(readFileSync(key));
  if (secret.asymmetricKeyType !== "ed25519") {
    terminal.complain(`${key} is no Ed25519 key; make one: openssl genpkey -algorithm ed25519`);
    return 2;
  }
  const jwk = createPublicKey(secret).export({ format: "jwk" });
  const publicKey = Buffer.from(jwk.x ?? "", "base64url").toString("base64");
  const signature = sign(null, body, secret).toString("base64");
  const line = JSON.stringify({ signature, key: publicKey });
  writeFileSync(file, Buffer.concat([Buffer.from(`${line}\n`), body]));
  await terminal.print(`signed; the public key is ${publicKey}`);
  return 0;
}
