import { useId } from "preact/hooks";
import type { CardWords } from "../report/card-words.js";
import type { Compared, Comparison } from "../report/compared.js";
import type { DeadlineLine } from "../report/deadline-words.js";

export type ComparedWithProps = { readonly compared: Compared; readonly words: CardWords };

/** Each measure in words, and as a dot (or a bar, for a span) on a strip of percentiles. */
export function ComparedWith({ compared, words }: ComparedWithProps) {
  const id = useId();
  return (
    <div class="compared">
      <h4 id={id}>
        {words.comparedWith} <span class="of">{compared.population}</span>
      </h4>
      <ul aria-labelledby={id}>
        {compared.comparisons.map((comparison) => (
          <li key={comparison.text}>
            {comparison.text}
            <QuantileStrip comparison={comparison} />
          </li>
        ))}
      </ul>
      <p class="quiet">{compared.caveat}</p>
      <details>
        <summary>{words.comparedHow}</summary>
        <p>{words.comparedHowText}</p>
      </details>
    </div>
  );
}

/** All of a population from the fewest days to the most, its middle half as a box, its median as a tick. */
function QuantileStrip({ comparison: { place, marks } }: { comparison: Comparison }) {
  const { from, to } = place;
  return (
    <svg class="strip" height="30" aria-hidden="true">
      <line class="all" x1={at(0)} x2={at(100)} y1="8" y2="8" />
      <rect class="half" x={at(25)} y="3.5" width={at(75, 25)} height="9" />
      <line class="median" x1={at(50)} x2={at(50)} y1="1.5" y2="14.5" />
      {to !== from && <line class="place" x1={at(from)} x2={at(to)} y1="8" y2="8" />}
      <circle cx={at(from)} cy="8" r="5" />
      {to !== from && <circle cx={at(to)} cy="8" r="5" />}
      {marks.map(({ percentile, days }) => (
        <text key={percentile} x={at(percentile)} y="26" text-anchor="middle">
          {days}
        </text>
      ))}
    </svg>
  );
}

export type DeadlinesProps = { readonly lines: readonly DeadlineLine[]; readonly words: CardWords };

/** Rules as dated facts; their section and what starts their clock on demand. */
export function Deadlines({ lines, words }: DeadlinesProps) {
  const id = useId();
  return (
    <div class="compared">
      <h4 id={id}>{words.deadlines}</h4>
      <ul aria-labelledby={id}>
        {lines.map((line) => (
          <li key={line.id}>{line.text}</li>
        ))}
      </ul>
      <details>
        <summary>{words.deadlineAbout}</summary>
        <p>{words.deadlineAboutText}</p>
        <ul>
          {lines.map((line) => (
            <li key={line.id}>{line.detail}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** Left free at both ends of a strip, in percent of its width: half a dot. */
const INSET_PERCENT = 2;

/** Where a percentile stands on the strip; with `from`, how far it is from there. */
function at(percentile: number, from?: number): string {
  const share = (100 - 2 * INSET_PERCENT) / 100;
  return from === undefined
    ? `${INSET_PERCENT + percentile * share}%`
    : `${(percentile - from) * share}%`;
}
