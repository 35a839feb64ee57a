/**
 * Whether a name begins with the query but for one typo: a letter too many, one missing, one wrong,
 * or two neighbours swapped. The first letter must be right: hardly anyone mistypes it.
 */
export function isOneTypoFrom(query: string, name: string): boolean {
  if (query.charCodeAt(0) !== name.charCodeAt(0)) return false;
  let at = 1;
  while (at < query.length && query.charCodeAt(at) === name.charCodeAt(at)) at++;
  const rest = query.slice(at + 1);
  const isWrong = name.startsWith(rest, at + 1);
  const isTooMany = name.startsWith(rest, at);
  const isMissing = name.startsWith(query.slice(at), at + 1);
  const isSwapped =
    query[at] === name[at + 1] &&
    query[at + 1] === name[at] &&
    name.startsWith(query.slice(at + 2), at + 2);
  return isWrong || isTooMany || isMissing || isSwapped;
}
