import { AhoCorasick } from "@monyone/aho-corasick/fast";

/** Another way to find the same names: what it costs to build, and how many it finds in a text. */
export type Peer = {
  readonly name: string;
  build(names: readonly string[]): (text: string) => number;
};

/** Every matcher but ours gets the word boundary it lacks, as anyone who marks names would add it. */
export const PEERS: readonly Peer[] = [
  { name: "@monyone/aho-corasick fast", build: ahoCorasick },
  { name: "trie RegExp, lowered", build: (names) => trieRegExp(names.map(lower), "gi") },
  { name: "trie RegExp, case-sensitive", build: (names) => trieRegExp(names, "g") },
  { name: "FlashText port, lowered", build: flashText },
];

function ahoCorasick(names: readonly string[]): (text: string) => number {
  const automaton = new AhoCorasick(names.map(lower));
  return (text) => {
    const lowered = text.toLowerCase();
    let found = 0;
    for (const { begin, end } of automaton.matchInText(lowered)) {
      if (!isWord(lowered, begin - 1) && !isWord(lowered, end)) found++;
    }
    return found;
  };
}

type Trie = Map<string, Trie> & { isEnd?: boolean };

function trieRegExp(names: readonly string[], flags: string): (text: string) => number {
  const trie = trieOf(names);
  const pattern = new RegExp(`\\b${patternOf(trie)}\\b`, flags);
  return (text) => text.match(pattern)?.length ?? 0;
}

function trieOf(names: readonly string[]): Trie {
  const root: Trie = new Map();
  for (const name of names) {
    let node = root;
    for (const letter of name) {
      const next: Trie = node.get(letter) ?? new Map();
      node.set(letter, next);
      node = next;
    }
    node.isEnd = true;
  }
  return root;
}

function patternOf(node: Trie): string {
  const ways = [...node].map(([letter, next]) => escaped(letter) + patternOf(next));
  if (ways.length === 0) return "";
  const [only] = ways;
  const group = ways.length === 1 && !node.isEnd ? only : `(?:${ways.join("|")})`;
  return `${group}${node.isEnd ? "?" : ""}`;
}

function flashText(names: readonly string[]): (text: string) => number {
  const root = trieOf(names.map(lower));
  return (text) => {
    const lowered = text.toLowerCase();
    let found = 0;
    for (let at = 0; at < lowered.length; ) {
      const end = longestAt(root, lowered, at);
      if (end > at) found++;
      at = Math.max(end, at);
      while (isWord(lowered, at)) at++;
      while (at < lowered.length && !isWord(lowered, at)) at++;
    }
    return found;
  };
}

function longestAt(root: Trie, text: string, start: number): number {
  let node: Trie | undefined = root;
  let end = -1;
  for (let at = start; node !== undefined; at++) {
    if (node.isEnd === true && !isWord(text, at)) end = at;
    node = node.get(text.charAt(at));
  }
  return end;
}

function lower(text: string): string {
  return text.toLowerCase();
}

function escaped(letter: string): string {
  return letter.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}

function isWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit > 0x2f && unit < 0x3a) || ((unit | 0x20) > 0x60 && (unit | 0x20) < 0x7b);
}
