import { useState } from "preact/hooks";
import type { RejectedRecord } from "../platform/source-preview.js";
import { counted, type Language, number } from "../report/language.js";

export type RejectedRecordsProps = {
  readonly language: Language;
  readonly count: number;
  readonly read: () => Promise<readonly RejectedRecord[]>;
};

/** The records that were left out, each with its reason; read when the list is opened. */
export function RejectedRecords({ language, count, read }: RejectedRecordsProps) {
  const [records, setRecords] = useState<readonly RejectedRecord[]>([]);
  return (
    <details
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && records.length === 0) void read().then(setRecords);
      }}
    >
      <summary>{counted(language, "sourceRejected", count)}</summary>
      <ul class="rejected">
        {records.map(({ row, reason }) => (
          <li key={`${row} ${reason}`}>
            {language.say("sourceRejectedRow", number(language, row), reason)}
          </li>
        ))}
      </ul>
    </details>
  );
}
