import type { Language } from "../report/language.js";
import type { MeasureRow } from "../report/measure-rows.js";

export type MeasureTableProps = {
  readonly measures: readonly MeasureRow[];
  readonly language: Language;
};

/** Every number with the two claims it is computed from. */
export function MeasureTable({ measures, language }: MeasureTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard
    <figure class="scrolls" aria-label={language.say("detailsNumbers")} tabIndex={0}>
      <table class="table">
        <caption class="unseen">{language.say("detailsNumbers")}</caption>
        <thead>
          <tr>
            <th scope="col">{language.say("detailsNumber")}</th>
            <th scope="col">{language.say("detailsDays")}</th>
            <th scope="col">{language.say("detailsFrom")}</th>
            <th scope="col">{language.say("detailsTo")}</th>
          </tr>
        </thead>
        <tbody>
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
        </tbody>
      </table>
    </figure>
  );
}
