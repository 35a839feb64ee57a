export type FilterFieldProps = {
  readonly label: string;
  readonly onFilter: (text: string) => void;
  /** Said of what is left; empty while nothing is filtered. */
  readonly said: string;
};

/** A box that narrows a list down, and says how much is left of it. */
export function FilterField({ label, onFilter, said }: FilterFieldProps) {
  return (
    <>
      <label class="field filter">
        {label}
        <input
          class="input"
          type="text"
          onInput={({ currentTarget }) => onFilter(currentTarget.value)}
        />
      </label>
      <p class="unseen" role="status">
        {said}
      </p>
    </>
  );
}
