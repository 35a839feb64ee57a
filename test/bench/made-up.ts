/** Names and news that are made up by a seed, so that a bench needs no file and is the same everywhere. */

/** Mulberry32: small, and good enough to mix words. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ONSETS = "b br c ch cl d dr f fl g gr h j k kl l m n p pr qu r s sh st t tr v w x z".split(
  " ",
);
const VOWELS = "a e i o u ea ia oo ai".split(" ");
const CODAS = " n r s x l nd rk st ll th m".split(" ");
const TRADES =
  "Bank Systems Health Energy Media Foods Software Airlines Insurance Logistics Motors Networks Stores Group Labs Pharma Telecom Steel Partners Capital".split(
    " ",
  );
const COMMON =
  "the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will more no if out so said what its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through back years where much your way well down should because each just those people how too little state good very make world still own see men work long get here between both life being under never day same another know while last might us great old year off come since against go came right used take three".split(
    " ",
  );

type Random = () => number;

function pick<T>(from: readonly T[], random: Random): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error("a list to pick from has items: found none");
  return found;
}

function coined(random: Random): string {
  const syllables = 2 + Math.floor(random() * 2);
  let word = "";
  for (let i = 0; i < syllables; i++) {
    word += pick(ONSETS, random) + pick(VOWELS, random) + pick(CODAS, random);
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Like the names of companies: most coined, some with a trade, some from two names, some letters. */
export function madeUpNames(count: number, seed: number): readonly string[] {
  const random = randomFrom(seed);
  const names = new Set<string>();
  while (names.size < count) {
    const kind = random();
    if (kind < 0.45) names.add(coined(random));
    else if (kind < 0.75) names.add(`${coined(random)} ${pick(TRADES, random)}`);
    else if (kind < 0.87) names.add(`${coined(random)} ${coined(random)}`);
    else if (kind < 0.95)
      names.add(`${coined(random)} & ${coined(random)} ${pick(TRADES, random)}`);
    else if (kind < 0.98) names.add(`${coined(random)}-${coined(random)}`);
    else names.add(coined(random).toLowerCase().slice(0, 1) + coined(random));
  }
  return [...names];
}

/** Prose of about `length` letters: common words, names of people and places, one name in 200 words. */
export function madeUpNews(length: number, names: readonly string[], seed: number): string {
  const random = randomFrom(seed);
  const sentences: string[] = [];
  let written = 0;
  while (written < length) {
    const words: string[] = [];
    const count = 8 + Math.floor(random() * 18);
    for (let i = 0; i < count; i++) {
      const kind = random();
      if (kind < 0.005) words.push(pick(names, random));
      else if (kind < 0.06) words.push(coined(random));
      else if (kind < 0.075) words.push(String(Math.floor(random() * 3000)));
      else if (kind < 0.085) words.push(`“${pick(COMMON, random)}”`);
      else words.push(pick(COMMON, random));
    }
    const first = words[0] ?? "";
    words[0] = first.charAt(0).toUpperCase() + first.slice(1);
    const sentence = `${words.join(" ")}.`;
    sentences.push(sentence);
    written += sentence.length + 1;
  }
  return sentences.join(" ").slice(0, length);
}
