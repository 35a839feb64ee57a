import type { ComponentChild } from "preact";
import type { CheckedName, TextCheck } from "../report/text-check.js";

/** The text as it was read, its names underlined as they would be on a page. Our own page: elements may stand here. */
export function MarkedText({ check }: { readonly check: TextCheck }) {
  return (
    <div class="checked-text">
      {check.page.blocks.map(({ text }, block) => (
        <p key={block}>
          {withMarks(
            text,
            check.names.filter((name) => name.block === block),
          )}
        </p>
      ))}
    </div>
  );
}

function withMarks(text: string, names: readonly CheckedName[]): readonly ComponentChild[] {
  const shown = names.filter(({ outcome }) => outcome === "sure" || outcome === "likely");
  let at = 0;
  const parts = shown.flatMap(({ start, end }): ComponentChild[] => {
    const before = text.slice(at, start);
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return [...parts, text.slice(at)];
}
