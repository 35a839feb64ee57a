import { CHANGE_HEADS, type ChangeRow, type Statement } from "../report/change-rows.js";
import type { Language } from "../report/language.js";
import { ScrollTable } from "./scroll-table.js";

export type ChangeTableProps = {
  readonly changes: readonly ChangeRow[];
  readonly language: Language;
};

/** Each statement that no longer stands beside what was said in its place. */
export function ChangeTable({ changes, language }: ChangeTableProps) {
  return (
    <ScrollTable
      label={language.say("detailsChanges")}
      caption={language.say("detailsChanges")}
      heads={CHANGE_HEADS.map((key) => language.say(key))}
    >
      {changes.map(({ id, earlier, later }) => (
        <tr key={id}>
          <StatementCell {...earlier} />
          <StatementCell {...later} />
        </tr>
      ))}
    </ScrollTable>
  );
}

function StatementCell({ what, said }: Statement) {
  return (
    <td>
      {what}
      <br />
      <span class="quiet">{said}</span>
    </td>
  );
}
