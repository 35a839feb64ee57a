import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";

export type ItemListProps = {
  readonly title: string;
  /** Said when there are no items. */
  readonly none: string;
  /** What the button of each item does. */
  readonly button: string;
  readonly items: readonly {
    readonly key: string;
    readonly text: string;
    /** The button's name for screen readers, the item included. */
    readonly label: string;
    readonly onClick: () => void;
  }[];
  /** Between heading and list. */
  readonly children?: ComponentChildren;
};

/** A headed list of things that can each be undone. The focus of one that goes moves to the heading. */
export function ItemList({ title, none, button, items, children }: ItemListProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
      {items.length === 0 && <p class="quiet">{none}</p>}
      <ul>
        {items.map(({ key, text, label, onClick }) => (
          <li key={key} class="row item">
            <bdi>{text}</bdi>
            <button
              type="button"
              class="button"
              aria-label={label}
              onClick={() => {
                heading.current?.focus();
                onClick();
              }}
            >
              {button}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
