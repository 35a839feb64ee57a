import type { CardWords } from "../report/card-words.js";
import type { Tile } from "../report/tiles.js";

export type GapTilesProps = {
  readonly tiles: readonly [Tile, Tile];
  readonly thirdTile: Tile | undefined;
  readonly words: CardWords;
};

/** The two numbers of the disclosure gap, always both and always alike; a third where it is known. */
export function GapTiles({ tiles, thirdTile, words }: GapTilesProps) {
  const hasNumber = [...tiles, thirdTile].some((tile) => tile?.isKnown);
  return (
    <>
      <dl class="tiles">
        {tiles.map((tile) => (
          <TileView key={tile.name} tile={tile} words={words} isWide={false} />
        ))}
        {thirdTile !== undefined && <TileView tile={thirdTile} words={words} isWide={true} />}
      </dl>
      {hasNumber && <p class="computed">{words.computed}</p>}
    </>
  );
}

type TileViewProps = {
  readonly tile: Tile;
  readonly words: CardWords;
  readonly isWide: boolean;
};

function TileView({ tile, words, isWide }: TileViewProps) {
  const classes = ["tile", isWide && "wide", !tile.isKnown && "unknown"].filter(Boolean).join(" ");
  const facts = [tile.attribution, tile.note].filter((fact) => fact !== "");
  return (
    <div class={classes}>
      <dt>{tile.name}</dt>
      <dd class="value">{tile.value}</dd>
      {tile.dates !== "" && <dd class="dates">{tile.dates}</dd>}
      {facts.map((fact) => (
        <dd key={fact}>{fact}</dd>
      ))}
      {tile.lines.length > 0 && (
        <dd>
          <details>
            <summary>{words.eachAccount}</summary>
            <ul>
              {tile.lines.map(({ text, isEmphasised }) => (
                <li key={text}>{isEmphasised ? <b>{text}</b> : text}</li>
              ))}
            </ul>
          </details>
        </dd>
      )}
    </div>
  );
}
