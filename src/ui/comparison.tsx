import type { Compared } from "../report/compared.js";
import type { DeadlineLine } from "../report/deadline-words.js";

/** Each measure in words, and as a dot (or a bar, for a span) on a strip of percentiles. */
export function ComparedWith({ title, compared }: { title: string; compared: Compared }) {
  return (
    <div class="aside">
      <b>{title}</b> {compared.population}
      {compared.comparisons.map(({ text, place: { from, to } }) => (
        <div key={text}>
          {text}
          <svg width="100%" height="10" aria-hidden="true">
            <line x1="2%" x2="98%" y1="5" y2="5" stroke="currentColor" opacity="0.5" />
            <line x1="50%" x2="50%" y1="1" y2="9" stroke="currentColor" />
            <line x1={at(from)} x2={at(to)} y1="5" y2="5" stroke="currentColor" stroke-width="4" />
            <circle cx={at(from)} cy="5" r="4" fill="currentColor" />
            {to !== from && <circle cx={at(to)} cy="5" r="4" fill="currentColor" />}
          </svg>
        </div>
      ))}
      <div class="quiet">{compared.caveat}</div>
    </div>
  );
}

/** Rules as dated facts; their section and what starts their clock on demand. */
export function Deadlines({ title, lines }: { title: string; lines: readonly DeadlineLine[] }) {
  return (
    <details class="aside">
      <summary>{title}</summary>
      {lines.map(({ id, text, detail }) => (
        <p key={id}>
          {text} <span class="quiet">{detail}</span>
        </p>
      ))}
    </details>
  );
}

/** The ends keep room for half a dot. */
function at(percent: number): string {
  return `${2 + percent * 0.96}%`;
}
