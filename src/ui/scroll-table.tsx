import type { ComponentChild, ComponentChildren } from "preact";

export type ScrollTableProps = {
  readonly label: string;
  /** The table's caption, for screen readers alone. */
  readonly caption?: string;
  /** In the order of the columns. */
  readonly heads: readonly ComponentChild[];
  /** Its rows. */
  readonly children: ComponentChildren;
};

/** A table that is scrolled by itself, by keyboard too, where it is wider than the page. */
export function ScrollTable({ label, caption, heads, children }: ScrollTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard
    <figure class="scrolls" aria-label={label} tabIndex={0}>
      <table class="table">
        {caption !== undefined && <caption class="unseen">{caption}</caption>}
        <thead>
          <tr>
            {heads.map((head, column) => (
              <th key={column} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </figure>
  );
}
