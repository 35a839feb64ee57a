import type { ChipShape, StateChip } from "./source-words.js";

/** A state as a shape and its words; the words alone are read aloud. */
export function StateChipView({ chip: { shape, text } }: { readonly chip: StateChip }) {
  return (
    <span class="chip">
      <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
        <path d={SHAPES[shape]} fill={shape === "ring" ? "none" : "currentColor"} />
      </svg>
      <bdi>{text}</bdi>
    </span>
  );
}

const SHAPES: Readonly<Record<ChipShape, string>> = {
  dot: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
  ring: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
  triangle: "M0-5 5.5 5h-11z",
  square: "M-4.5-4.5h9v9h-9z",
  arrow: "M0-5.5 5 0H2v5.5h-4V0h-3z",
  arrows: "M-6-2-2-6v2.5h6v3h-6V2zM6 2 2 6V3.5h-6v-3h6V-2z",
};
