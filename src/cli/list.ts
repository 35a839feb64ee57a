import type { Command } from "./command.js";
import { buildList } from "./list-build.js";
import { signList } from "./list-sign.js";
import { verifyList } from "./list-verify.js";

const USAGES = [
  "list build HEAD.json RECORDS OUT [BEFORE]",
  "list sign FILE KEY.pem",
  "list verify FILE [KEY]",
] as const;

/** For publishers of Breachnote lists: makes, signs and checks the files that a host serves. */
export const list: Command = {
  usage: "build|sign|verify",
  summary: "makes, signs and checks the files of a Breachnote list",
  async run([step, ...words], _dataset, terminal) {
    const [first, second, third] = words;
    if (step === "build" && first && second && third) {
      return buildList({ head: first, records: second, out: third, before: words[3] }, terminal);
    }
    if (step === "sign" && first && second) return signList(first, second, terminal);
    if (step === "verify" && first) return verifyList(first, second, terminal);
    for (const usage of USAGES) terminal.complain(`Usage: npm run -s cli -- ${usage}`);
    return 2;
  },
};
