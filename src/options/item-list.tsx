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
};

/** A headed list of things that can each be undone. */
export function ItemList({ title, none, button, items }: ItemListProps) {
  return (
    <>
      <h3>{title}</h3>
      {items.length === 0 && <p class="quiet">{none}</p>}
      <ul>
        {items.map(({ key, text, label, onClick }) => (
          <li key={key} class="row item">
            <span>{text}</span>
            <button type="button" class="button" aria-label={label} onClick={onClick}>
              {button}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
