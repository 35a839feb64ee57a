import { useState } from "preact/hooks";
import type { Language, MessageKey } from "../report/language.js";
import { type CheckedName, type TextCheck, testCaseOf } from "../report/text-check.js";

export type NameTableProps = {
  readonly check: TextCheck;
  readonly language: Language;
  readonly save: (text: string) => void;
};

const OUTCOMES: { readonly [O in CheckedName["outcome"]]: MessageKey } = {
  sure: "checkerSure",
  likely: "checkerLikely",
  ambiguous: "checkerAmbiguous",
  refused: "checkerRefused",
};

/** Every name that was matched, with what was weighed; what is wrong becomes a test case. */
export function NameTable({ check, language, save }: NameTableProps) {
  const [meant, setMeant] = useState(() => meantAsJudged(check));
  const [judged, setJudged] = useState(check);
  if (judged !== check) {
    setJudged(check);
    setMeant(meantAsJudged(check));
  }
  const turn = (name: CheckedName) =>
    setMeant(
      (before) =>
        new Set([...before].filter((one) => one !== name).concat(before.has(name) ? [] : name)),
    );
  if (check.names.length === 0) return <p>{language.say("checkerNoNames")}</p>;
  const heads = (
    ["checkerName", "checkerCompany", "checkerOutcome", "checkerReasons", "checkerMeant"] as const
  ).map((key) => language.say(key));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard */}
      <figure class="scrolls" aria-label={language.say("checkerNames")} tabIndex={0}>
        <table class="table">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {check.names.map((name) => (
              <tr key={`${name.block} ${name.start}`}>
                <th scope="row">{name.text}</th>
                <td>{name.companyName}</td>
                <td>{language.say(OUTCOMES[name.outcome])}</td>
                <td>
                  <Reasons name={name} />
                </td>
                <td>
                  <input
                    type="checkbox"
                    aria-label={language.say("checkerMeantOf", name.text, name.companyName)}
                    checked={meant.has(name)}
                    onChange={() => turn(name)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </figure>
      <p class="quiet">{language.say("checkerCaseNote")}</p>
      <p class="row">
        <button type="button" class="button" onClick={() => save(testCaseOf(check, meant))}>
          {language.say("checkerSave")}
        </button>
      </p>
    </>
  );
}

/** Rules have one name in every language, by which `explain` and the tests know them too. */
function Reasons({ name }: { readonly name: CheckedName }) {
  return (
    <ul class="reasons" lang="en">
      {name.reasons.map(({ code, value, weight }) => (
        <li key={`${code} ${value}`}>
          <span class="weight">{signed(weight)}</span> {code}
          {value !== "" && <q>{value}</q>}
        </li>
      ))}
      <li>
        <span class="weight">{signed(name.weight)}</span> =
      </li>
    </ul>
  );
}

function signed(weight: number): string {
  return weight > 0 ? `+${weight}` : weight === 0 ? "0" : `−${-weight}`;
}

function meantAsJudged({ names }: TextCheck): ReadonlySet<CheckedName> {
  return new Set(names.filter(({ outcome }) => outcome === "sure" || outcome === "likely"));
}
