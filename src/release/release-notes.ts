/**
 * The part of a changelog that tells of one version.
 *
 * @param changelog parts under headings `## VERSION`
 * @throws when it has no part of that version, or an empty one
 */
export function releaseNotes(changelog: string, version: string): string {
  const parts = changelog.split(/^## /m).slice(1);
  const part = parts.find((each) => each.split("\n", 1)[0]?.trim() === version);
  const notes = part?.slice(part.indexOf("\n")).trim() ?? "";
  if (notes === "") throw new Error(`the changelog tells of each version: nothing on ${version}`);
  return notes;
}
