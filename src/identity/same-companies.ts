/** Why two organisations are taken for one company, strongest first. */
export type Evidence = "domain" | "reviewed" | "name" | "other name" | "loose name" | "local name";

/** One step of the resolution: `text` is the domain or name that both have. */
export type Joined = { readonly by: Evidence; readonly text: string };

/**
 * Sets of organisations that are one company each, numbered by the first of them. Two seeds, which a
 * person told apart, are never joined.
 */
export type SameCompanies = {
  /** @returns the number that stands for the company of `member` */
  readonly companyOf: (member: number) => number;
  /** @returns `false` when both are of seeded companies, and stay apart */
  readonly join: (member: number, other: number, why: Joined) => boolean;
  /** How a member came to its company; empty for the first one. */
  readonly reasonsOf: (member: number) => readonly Joined[];
};

/** @param seedCount members from 0 up to and without this are seeds */
export function sameCompanies(seedCount: number): SameCompanies {
  const parents = new Map<number, number>();
  const reasons = new Map<number, Joined[]>();

  function companyOf(member: number): number {
    let root = member;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    return root;
  }

  function join(member: number, other: number, why: Joined): boolean {
    const [first, second] = [companyOf(member), companyOf(other)].sort((a, b) => a - b);
    if (first === undefined || second === undefined || first === second) return true;
    if (second < seedCount) return false;
    parents.set(second, first);
    const joined = reasons.get(member);
    if (joined === undefined) reasons.set(member, [why]);
    else joined.push(why);
    return true;
  }

  return { companyOf, join, reasonsOf: (member) => reasons.get(member) ?? [] };
}
