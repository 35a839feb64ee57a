import { eachInSteps, type Steps } from "../dataset/steps.js";
import { type Local, placeOf } from "./local-key.js";
import { nameKey, nameWords } from "./name-key.js";

/** "Example Network - Sample Clinic of Town", "Town's Institute"; behind a comma stands the whole as often. */
const WHOLE_BEFORE =
  /^.*?(?:\s+[-–—]\s+|\p{L}['’]s?\s+(?=\p{Lu})|\bdepartment of .+?\s(?=division of ))(.+)$/iu;
/** With fewer words, a part could be anyone's. */
const FEWEST_WORDS = 3;

/**
 * What a name has in common with that of a part of it, where the part bears its own name in the same state
 * and nobody else there has it as a part: "San Example's Institute of Samples", "Institute of Samples".
 *
 * @param all every organisation, where it is at home
 * @returns for an organisation its key; `undefined` where it is neither
 */
export function* partKeys(all: readonly Local[]): Steps<(local: Local) => string | undefined> {
  const wholes = new Set<string>();
  const owners = new Map<string, Set<string>>();
  yield* eachInSteps(all, (local) => {
    const own = placedKey(local.name, local);
    if (own !== undefined) wholes.add(own);
    const part = partOf(local);
    if (part !== undefined)
      owners.set(part, (owners.get(part) ?? new Set()).add(nameKey(local.name)));
  });
  const isParts = (key: string) => wholes.has(key) && owners.get(key)?.size === 1;
  return (local) =>
    [partOf(local), placedKey(local.name, local)].find((key) => key !== undefined && isParts(key));
}

function partOf(local: Local): string | undefined {
  const [, part] = WHOLE_BEFORE.exec(local.name) ?? [];
  if (part === undefined || nameWords(part).length < FEWEST_WORDS) return undefined;
  return placedKey(part, local);
}

function placedKey(name: string, local: Local): string | undefined {
  const place = placeOf(local);
  return place === undefined ? undefined : `${nameKey(name)}, ${place}`;
}
