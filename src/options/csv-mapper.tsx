import { useState } from "preact/hooks";
import { EVENTS, type EventName } from "../domain/claim.js";
import type { CsvMapping, CsvSample } from "../platform/source-preview.js";
import { EVENT_NAMES } from "../report/event-words.js";
import type { Language } from "../report/language.js";
import { ScrollTable } from "../ui/scroll-table.js";
import { Choices } from "./choices.js";

export type CsvMapperProps = {
  readonly language: Language;
  readonly sample: CsvSample;
  readonly onMapped: (mapping: CsvMapping) => void;
  readonly onCancel: () => void;
};

/** What a column holds. */
type Holds = "nothing" | "company" | "reference" | EventName;

const DAY_ORDERS = ["year-first", "month-first", "day-first"] as const;
const DAY_ORDER_NAMES = {
  "year-first": "csvYearFirst",
  "month-first": "csvMonthFirst",
  "day-first": "csvDayFirst",
} as const;

/** The first rows of a table, under the choice of what each column holds. */
export function CsvMapper({ language, sample, onMapped, onCancel }: CsvMapperProps) {
  const [holds, setHolds] = useState(() => holdsOf(sample));
  const [dayOrder, setDayOrder] = useState(sample.guess?.dayOrder ?? "year-first");
  const mapping = mappingOf(holds, dayOrder);
  const set = (column: number, value: Holds) =>
    setHolds(holds.map((before, at) => (at === column ? value : before)));
  return (
    <div class="add-source">
      <p>{language.say("csvHow")}</p>
      <ScrollTable
        label={language.say("csvHow")}
        heads={sample.columns.map((name, column) => (
          <>
            {name}
            <ColumnChoice
              language={language}
              label={language.say("csvColumn", name)}
              chosen={holds[column] ?? "nothing"}
              onChoose={(value) => set(column, value)}
            />
          </>
        ))}
      >
        {sample.rows.map((row, at) => (
          <tr key={at}>
            {sample.columns.map((_, column) => (
              <td key={column}>{row[column]}</td>
            ))}
          </tr>
        ))}
      </ScrollTable>
      <Choices
        name="day-order"
        title={language.say("csvOrder")}
        choices={DAY_ORDERS.map((value) => ({ value, text: language.say(DAY_ORDER_NAMES[value]) }))}
        chosen={dayOrder}
        onChoose={setDayOrder}
      />
      <p class="row">
        <button
          type="button"
          class="button"
          disabled={mapping === undefined}
          onClick={() => mapping !== undefined && onMapped(mapping)}
        >
          {language.say("addNext")}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {language.say("cancel")}
        </button>
      </p>
    </div>
  );
}

type ColumnChoiceProps = {
  readonly language: Language;
  readonly label: string;
  readonly chosen: Holds;
  readonly onChoose: (holds: Holds) => void;
};

function ColumnChoice({ language, label, chosen, onChoose }: ColumnChoiceProps) {
  const choices: readonly (readonly [Holds, string])[] = [
    ["nothing", language.say("csvNothing")],
    ["company", language.say("csvCompany")],
    ["reference", language.say("csvReference")],
    ...EVENTS.map(
      (event) => [event, language.say("csvDate", language.say(EVENT_NAMES[event]))] as const,
    ),
  ];
  return (
    <select
      class="input"
      aria-label={label}
      onChange={({ currentTarget: { selectedIndex } }) =>
        onChoose(choices[selectedIndex]?.[0] ?? "nothing")
      }
    >
      {choices.map(([value, text]) => (
        <option key={value} selected={value === chosen}>
          {text}
        </option>
      ))}
    </select>
  );
}

function holdsOf({ columns, guess }: CsvSample): readonly Holds[] {
  return columns.map((_, column) => {
    if (guess === undefined) return "nothing";
    if (column === guess.company) return "company";
    if (column === guess.reference) return "reference";
    return guess.dates.find((date) => date.column === column)?.event ?? "nothing";
  });
}

/** @returns `undefined` until a company, a reference and a date are named */
function mappingOf(
  holds: readonly Holds[],
  dayOrder: CsvMapping["dayOrder"],
): CsvMapping | undefined {
  const [company, reference] = [holds.indexOf("company"), holds.indexOf("reference")];
  const dates = holds.flatMap((event, column) =>
    event === "nothing" || event === "company" || event === "reference" ? [] : [{ column, event }],
  );
  const isWhole = company >= 0 && reference >= 0 && dates.length > 0;
  return isWhole ? { company, reference, dates, dayOrder } : undefined;
}
