export type CheckBoxProps = {
  readonly text: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
};

/** One thing that is on or off. */
export function CheckBox({ text, isOn, onSwitch }: CheckBoxProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
      />
      <bdi>{text}</bdi>
    </label>
  );
}
