import type { CardWords } from "../report/card-words.js";
import type { Lane } from "../report/lanes.js";

export type LaneTableProps = {
  readonly lanes: readonly Lane[];
  readonly words: CardWords;
};

/** The lanes as a table: what each account said, and each date it gave. Not seen. */
export function LaneTable({ lanes, words }: LaneTableProps) {
  return (
    <div class="unseen">
      <table>
        <caption>{words.whoSaidWhat}</caption>
        <thead>
          <tr>
            <th scope="col">{words.account}</th>
            <th scope="col">{words.said}</th>
          </tr>
        </thead>
        <tbody>
          {lanes.map((lane) => (
            <tr key={lane.title}>
              <th scope="row">{lane.title}</th>
              <td>
                {lane.words}
                <ul>
                  {lane.points
                    .filter(({ isOwn }) => isOwn)
                    .map(({ text }) => (
                      <li key={text}>{text}</li>
                    ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
