import { useId, useState } from "preact/hooks";

export type AddFieldProps = {
  readonly label: string;
  readonly hint?: string;
  /** Read by screen readers with the field. */
  readonly note: string;
  /** The first is what Enter does. */
  readonly buttons: readonly {
    readonly text: string;
    /** @returns whether it was taken, and the field is emptied */
    readonly onAdd: (typed: string) => boolean;
  }[];
};

/** A line to type and what can be done with it. */
export function AddField({ label, hint = "", note, buttons }: AddFieldProps) {
  const [typed, setTyped] = useState("");
  const id = useId();
  const add = (onAdd: (text: string) => boolean) => {
    const text = typed.trim();
    if (text !== "" && onAdd(text)) setTyped("");
  };
  return (
    <form
      class="add-field"
      onSubmit={(event) => {
        event.preventDefault();
        const [first] = buttons;
        if (first !== undefined) add(first.onAdd);
      }}
    >
      <label class="field">
        {label}
        <input
          class="input"
          type="text"
          value={typed}
          placeholder={hint}
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          aria-describedby={id}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <p id={id} class="quiet">
        {note}
      </p>
      <p class="row">
        {buttons.map(({ text, onAdd }, at) => (
          <button
            key={text}
            type={at === 0 ? "submit" : "button"}
            class="button"
            onClick={at === 0 ? undefined : () => add(onAdd)}
          >
            {text}
          </button>
        ))}
      </p>
    </form>
  );
}
