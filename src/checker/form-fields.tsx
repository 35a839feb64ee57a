type ChoiceFieldProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly nameOf: (choice: T) => string;
  readonly set: (choice: T) => void;
};

/** A choice of one among several. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { label, value, choices, nameOf, set } = props;
  return (
    <label class="field">
      {label}
      <select
        class="input"
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = choices.find((one) => one === currentTarget.value);
          if (chosen !== undefined) set(chosen);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
};

/** A line of text. */
export function TextField({ label, value, set }: TextFieldProps) {
  return (
    <label class="field">
      {label}
      <input
        class="input"
        value={value}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </label>
  );
}
