export type ChoicesProps<T> = {
  /** Unique on the page. */
  readonly name: string;
  readonly title: string;
  readonly choices: readonly { readonly value: T; readonly text: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
};

/** One of several, as radio buttons. */
export function Choices<T extends string | number>(props: ChoicesProps<T>) {
  const { name, title, choices, chosen, onChoose } = props;
  return (
    <fieldset class="choices">
      <legend>{title}</legend>
      {choices.map(({ value, text }) => (
        <label class="choice" key={value}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
