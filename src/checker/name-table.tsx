import { useState } from "preact/hooks";
import type { Language, MessageKey } from "../report/language.js";
import { type CheckedName, type TextCheck, testCaseOf } from "../report/text-check.js";
import { ScrollTable } from "../ui/scroll-table.js";

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
  // Names that the reader judges otherwise; those of an earlier text match none of this one.
  const [turned, setTurned] = useState<ReadonlySet<CheckedName>>(new Set());
  const isMeant = (name: CheckedName) => isJudgedMeant(name) !== turned.has(name);
  const turn = (name: CheckedName) => {
    const others = [...turned].filter((one) => one !== name);
    setTurned(new Set(turned.has(name) ? others : [...others, name]));
  };
  if (check.names.length === 0) return <p>{language.say("checkerNoNames")}</p>;
  const heads = (
    ["checkerName", "checkerCompany", "checkerOutcome", "checkerReasons", "checkerMeant"] as const
  ).map((key) => language.say(key));
  return (
    <>
      <ScrollTable label={language.say("checkerNames")} heads={heads}>
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
                checked={isMeant(name)}
                onChange={() => turn(name)}
              />
            </td>
          </tr>
        ))}
      </ScrollTable>
      <p class="quiet">{language.say("checkerCaseNote")}</p>
      <p class="row">
        <button
          type="button"
          class="button"
          onClick={() => save(testCaseOf(check, new Set(check.names.filter(isMeant))))}
        >
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

/** Before the reader turns it. */
function isJudgedMeant({ outcome }: CheckedName): boolean {
  return outcome === "sure" || outcome === "likely";
}
