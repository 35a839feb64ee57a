import { SCRIPTS, scriptOf } from "../dataset/fold.js";
import { foldUnit, UNIT_KINDS } from "../dataset/fold-units.js";

/** Han that may stand directly before a company's name: former, current, the same, its country, "…会社", "大手". */
const BEFORE_HAN = /(?:[元旧前現同各対米英仏独伊中韓台日新社手]|[\s・、。])$/u;

/**
 * What may follow a name in Han without a space: legal forms, offices, ties, things a company has
 * or does. A name that runs on with other Han is another, longer name.
 */
const AFTER_HAN =
  /^(?:株式会社|有限公司|公司|集团|集團|グループ|社|側|本社|支社|傘下|子会社|系|製|広報|会長|社長|幹部|役員|社員|従業員|職員|顧客|会員|利用者|公式|元|内|等|他|各|両|及|並|間|発表|時代|出身|入社|創業|経営|株|製品|提供|運営|表示|宣布|称|说|說|旗下|官方|员工|员|用户)/u;

/** Before it, no script runs its words into each other. */
const FIRST_JOINED = 0x1100;

/** Particles that follow a name in Korean. */
const AFTER_HANGUL =
  /^(?:은|는|이|가|을|를|의|에|에서|에게|와|과|도|만|로|으로|측|사|등|및|라는|코리아|그룹)(?![가-힣]{3})/u;

/** Particles that may stand before a name in hiragana, and after one. */
const BEFORE_HIRAGANA = /[はがをにでともの、やへ]$/u;
const AFTER_HIRAGANA = /^(?:は|が|を|に|で|と|も|の|や|へ|から|まで|より|など|側|さん)/u;

/**
 * Whether the name between `start` and `end` is not part of a longer word.
 * Words with spaces and katakana runs are whole by the way they are read; here the scripts
 * are judged in which words run into each other.
 */
export function standsAlone(text: string, start: number, end: number): boolean {
  const isPlain = text.charCodeAt(start) < FIRST_JOINED && text.charCodeAt(end - 1) < FIRST_JOINED;
  if (isPlain) return true;
  const first = kindAt(text, start);
  const last = kindAt(text, end - 1);
  const before = text.slice(Math.max(0, start - 1), start);
  const after = text.slice(end, end + 8);
  return isFreeBefore(first, before) && isFreeAfter(last, after);
}

type RunKind = "han" | "hangul" | "hiragana" | "spaced";

function isFreeBefore(kind: RunKind, before: string): boolean {
  if (before === "" || kindAt(before, 0) !== kind) return true;
  if (kind === "han") return BEFORE_HAN.test(before);
  if (kind === "hiragana") return BEFORE_HIRAGANA.test(before);
  return kind === "spaced";
}

function isFreeAfter(kind: RunKind, after: string): boolean {
  if (after === "" || kindAt(after, 0) !== kind) return true;
  if (kind === "han") return AFTER_HAN.test(after);
  if (kind === "hangul") return AFTER_HANGUL.test(after);
  if (kind === "hiragana") return AFTER_HIRAGANA.test(after);
  return true;
}

function kindAt(text: string, at: number): RunKind {
  const fold = foldUnit(text.charCodeAt(at));
  const unit = fold & 0xffff;
  if (fold >> 16 !== UNIT_KINDS.letter || scriptOf(unit) !== SCRIPTS.single) return "spaced";
  if (unit < 0x30a0 && unit > 0x3040) return "hiragana";
  return unit >= 0xac00 && unit < 0xd7b0 ? "hangul" : "han";
}
