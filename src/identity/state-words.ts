import { STATE_NAMES } from "../domain/us-states.js";

/** How newspapers shorten the names of states; in small letters, without the period. */
const SHORTENED: Readonly<Record<string, string>> = {
  ala: "AL",
  ariz: "AZ",
  ark: "AR",
  calif: "CA",
  colo: "CO",
  conn: "CT",
  del: "DE",
  fla: "FL",
  ga: "GA",
  ill: "IL",
  ind: "IN",
  kan: "KS",
  ky: "KY",
  mass: "MA",
  md: "MD",
  mich: "MI",
  minn: "MN",
  miss: "MS",
  mo: "MO",
  mont: "MT",
  neb: "NE",
  nev: "NV",
  okla: "OK",
  ore: "OR",
  pa: "PA",
  tenn: "TN",
  tex: "TX",
  va: "VA",
  wash: "WA",
  wis: "WI",
};
/** "Calif. Dept. of …", "NC Department of …", "N.Y. State …"; not "MD Example", "PA Example". */
const BEFORE_BODY =
  /^(?:(\p{L}{2,5})\.|(\p{Lu})\.?(\p{Lu})\.?)(?=\s+(?:attorney|department|dept|division|office|secretary|state)\b)/iu;

/** A name with that of its state in full, where it stands shortened before a body of it. */
export function withWholeState(name: string): string {
  return name.replace(BEFORE_BODY, (all: string, short = "", first = "", second = "") => {
    const code = SHORTENED[short.toLowerCase()] ?? `${first}${second}`;
    return STATE_NAMES.get(code) ?? all;
  });
}
