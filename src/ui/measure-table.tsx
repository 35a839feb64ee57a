import type { Language } from "../report/language.js";
import { MEASURE_HEADS, type MeasureRow } from "../report/measure-rows.js";
import { ScrollTable } from "./scroll-table.js";

export type MeasureTableProps = {
  readonly measures: readonly MeasureRow[];
  readonly language: Language;
};

/** Every number with the two claims it is computed from. */
export function MeasureTable({ measures, language }: MeasureTableProps) {
  return (
    <ScrollTable
      label={language.say("detailsNumbers")}
      caption={language.say("detailsNumbers")}
      heads={MEASURE_HEADS.map((key) => language.say(key))}
    >
      {measures.map(({ name, days, from, to, isEarlier }) => (
        <tr key={`${name} ${from} ${to}`} class={isEarlier ? "earlier" : undefined}>
          <th scope="row">{name}</th>
          <td>
            {isEarlier ? language.say("withLabel", days, language.say("detailsEarlier")) : days}
          </td>
          <td>{from}</td>
          <td>{to}</td>
        </tr>
      ))}
    </ScrollTable>
  );
}
