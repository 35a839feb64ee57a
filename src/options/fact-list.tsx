export type FactListProps = { readonly facts: readonly (readonly [string, string])[] };

/** Names of facts, each with its value. A date or a name from elsewhere is read in its own direction. */
export function FactList({ facts }: FactListProps) {
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
