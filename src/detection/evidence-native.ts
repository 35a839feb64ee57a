import { type Case, type Evidence, FIRST_NATIVE, isAmbiguous, reason } from "./evidence.js";
import { words } from "./words.js";

/** Scripts without capitals and, but for Hangul, without spaces. */
const NATIVE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・＝]+$/u;

function isNative({ written }: Case): boolean {
  return written.charCodeAt(0) >= FIRST_NATIVE && NATIVE.test(written);
}

/** Han for places and bodies that follow a name: "アマゾン川", "アサヒ町". */
const HAN_BODY =
  /^(?:大学|高校|病院|公園|球場|銀行|生命|損保|証券|博物館|美術館|記念館|財団|スタジアム|アリーナ|ドーム|空港|諸島|海峡|盆地|流域|地域|地方|共和国|大統領|熱帯雨林|果汁|の(?:熱帯|森林|奥地|密林|流域|先住民|ジャングル|支流)|[川河町市県山湖島区村駅橋園色味酒](?!\p{Script=Han}))/u;

export const ofHanBody: Evidence = ({ around, written }) => {
  const body = HAN_BODY.exec(around.rest)?.[0];
  return body === undefined ? undefined : reason("longer-name", -6, written + body);
};

/** "楽天イーグルス", "NECグリーンロケッツ": a team has a name of its own behind its owner's. */
const TEAM =
  /^・?(?:[ァ-ヺー]*(?:イーグルス|ホークス|ライオンズ|タイガース|ジャイアンツ|カープ|マリノス|アントラーズ)|(?!シリーズ|サイズ|グッズ|キッズ|ニーズ)[ァ-ヺー]{2,}(?:ッツ|[ァ-ヺ]ズ))(?![ァ-ヺー])/u;

const FIRST_KATAKANA = 0x30a1;

export const ofTeam: Evidence = ({ around, written }) => {
  // Most text is in other letters, and needs no expression.
  if (around.rest.charCodeAt(0) < FIRST_KATAKANA) return undefined;
  const team = TEAM.exec(around.rest)?.[0];
  return team === undefined ? undefined : reason("longer-name", -5, written + team);
};

/** "ソフトバンクは延長で敗れ", "レスターが勝ち越した": teams of a company's or a place's name, unless more is told. */
const PLAYED =
  /敗れ|敗戦|連敗|連勝|勝ち越|勝ち点|登板|本塁打|打席|失点|得点|先制|同点|延長(?:戦|十|1|で)|引き分け|シュート|アシスト|白星|黒星|首位に立|ゴールで|ゴールを|プレミアリーグ|先発出場|所属|ゲーム差|逆転(?:負け|勝ち)|サヨナラ|適時打|打線|打撃戦|救援陣|先発の|号ソロ|無失点|初勝利|プロ野球|交流戦|投打|\d[勝敗]目|パ・リーグ|セ・リーグ/u;

export const ofNativeTeam: Evidence = (of) => {
  if (!isNative(of)) return undefined;
  const played = PLAYED.exec(of.around.sentence)?.[0];
  if (played === undefined || TOLD.test(of.around.sentence)) return undefined;
  return reason("team", -3, played);
};

/** "映画『グローリー』": such brackets hold the title of a work. */
export const ofNativeTitle: Evidence = (of) =>
  isNative(of) &&
  isAmbiguous(of) &&
  of.around.charBefore === "『" &&
  of.around.rest.startsWith("』")
    ? reason("title", -4, `『${of.written}』`)
    : undefined;

/** "米国ソニー・ミュージック": katakana words joined by a dot are one name, unless a list. */
export const ofKatakanaRun: Evidence = ({ around, written }) => {
  const run = /^[・=＝][\u30a1-\u30fa\u30fc]+/u.exec(around.rest)?.[0];
  return run === undefined ? undefined : reason("longer-name", -2, written + run);
};

const CITIES =
  "東京|大阪|京都|名古屋|横浜|神戸|福岡|札幌|仙台|広島|埼玉|千葉|兵庫|岡山|沖縄|静岡|長野|新潟|北海道|愛知|神奈川|熊本|鹿児島|徳島";
const BEHIND_CITY = new RegExp(`(?:${CITIES})$`, "u");
const BEFORE_CITY = new RegExp(`^(?:${CITIES})(?:販売|[ァ-ヺ])`, "u");

/** "東京トヨタ", "トヨタ東京販売": with a city and no gap, a dealer's name of its own. */
export const ofNativePlace: Evidence = ({ around, written }) => {
  if (written.charCodeAt(0) < FIRST_KATAKANA) return undefined;
  const { sentence, rest } = around;
  const end = sentence.length - rest.length - written.length;
  const city =
    BEFORE_CITY.exec(rest)?.[0] ?? BEHIND_CITY.exec(sentence.slice(Math.max(0, end - 3), end))?.[0];
  return city === undefined ? undefined : reason("longer-name", -8, `${written} ${city}`);
};

/** Japanese words and places that are names of companies too. */
const NATIVE_WORDS = words(`アドベンチャー 波音 三星 名古屋港`);

function isNativeWord({ written, name, language }: Case): boolean {
  return language === "ja" && name.class === "native-script" && NATIVE_WORDS.has(written);
}

/** "波音を聞く": where the word stands by itself it tells nothing. */
export const ofNativeWord: Evidence = (of) =>
  isNative(of) && isNativeWord(of) ? reason("also-a-word", -3, of.written) : undefined;

/** "Apple(アップル)", "メタ(Meta)": a name that is given in both scripts. */
export const ofGloss: Evidence = ({ around, written }) => {
  const { charBefore, rest, before } = around;
  if (written.charCodeAt(0) >= FIRST_NATIVE) return undefined;
  const behind = /^[(（][\u30a1-\u30fa\u30fc・]+[)）]/u.exec(rest)?.[0];
  if (behind !== undefined) return reason("gloss", 3, written + behind);
  const isInBrackets = /[(（]/.test(charBefore) && /^[)）]/.test(rest);
  const native = isInBrackets ? /^[\u30a1-\u30fa\u30fc・]+$/u.exec(before[0]?.text ?? "") : null;
  return native === null ? undefined : reason("gloss", 3, `${native[0]}(${written})`);
};

/** What one sees and does in the country by the river. */
const BY_RIVER =
  /[川河森魚]|ジャングル|熱帯|奥地|密林|ブラジル|ペルー|コロンビア|南米|マナウス|先住民|カヌー|ロッジ|移民|出航|クルーズ|大自然|の自然|猛獣|湿気|暑い|雨季|乾季|水位/u;

/** "アマゾンの奥地", "マナウスからアマゾンへ": the river, unless more is told. */
export const ofNativeRiver: Evidence = (of) => {
  if (of.written !== "アマゾン") return undefined;
  const seen = BY_RIVER.exec(of.around.sentence)?.[0];
  return seen === undefined || TOLD.test(of.around.sentence) || SOLD.test(of.around.sentence)
    ? undefined
    : reason("called-so", -3, seen);
};

const SOLD = /通販|配送|倉庫|注文|商品|届い|出品|プライム|クラウド|ネット/u;

/** "シャープな", "シャープに動く": "na" makes an adjective of a word, and never of a company. */
export const ofNativeAdjective: Evidence = (of) =>
  isNative(of) &&
  isAmbiguous(of) &&
  /^(?:な(?!ど)|さ|化|の(?:値段|収穫|皮|香り|木|実|花|種))/u.test(of.around.rest)
    ? reason("adjective", -6, of.written + of.around.rest.charAt(0))
    : undefined;

/** "通信大手オレンジ": what kind of company stands right before its name. */
const KIND_BEFORE = /(?:大手|会社|企業|メーカー|銀行|チェーン|グループ|サービス|運営の|子会社の)$/u;

export const ofNativeKind: Evidence = (of) => {
  if (!isNative(of) || !(isAmbiguous(of) || isNativeWord(of))) return undefined;
  const { sentence, rest } = of.around;
  const before = sentence.slice(0, sentence.length - rest.length - of.written.length);
  const kind = KIND_BEFORE.exec(before)?.[0];
  return kind === undefined ? undefined : reason("kind-of-company", 3, kind);
};

/** Particles behind one who acts or is spoken of, and what is a company's own. */
/** Only who speaks, makes or employs is followed by these. */
const SPEAKING = /^(?:によると|によれば|側|社|製)/u;
const ACTING =
  /^(?:は|が|も|側|(?:黒字|赤字|純利益|営業|売上|最終|\d+(?:年|期)ぶり)|の(?:通販|子会社|サーバー|社員|広報|工場|製品|顧客|利用者|公式|システム|担当|端末|スマホ|株|社長|会員)|社|製|によると|によれば|では|などは|、)/u;
/** What news tells of companies. */
const TOLD =
  /発表|公表|明らかに|説明し|謝罪|流出|漏えい|漏洩|不正アクセス|サイバー攻撃|ランサム|脆弱性|社長|値上げ|売上|発売|採用|開発|出資|提携|生産|販売|参入|撤退|業績|黒字|赤字|部材|価格|会社|企業|株価|決算|工場|障害|連れ高|続伸|続落|反落|急騰|急落|高値|値下げ|新型|不具合|障害|買収|社員|従業員|広報|システム|利用者|顧客|提訴|出荷/u;

/** "シャープは発表した": a common word that acts in a sentence about companies. */
export const ofNativeSubject: Evidence = (of) => {
  if (!isNative(of) || !(isAmbiguous(of) || isNativeWord(of))) return undefined;
  const acting = ACTING.exec(of.around.rest)?.[0];
  const told = TOLD.exec(of.around.sentence)?.[0];
  if (acting === undefined && told === undefined) return undefined;
  const weight =
    (acting === undefined ? 0 : SPEAKING.test(of.around.rest) ? 3 : 2) +
    (told === undefined ? 0 : 1.5);
  return reason(
    "native-subject",
    weight,
    [acting, told].filter((one) => one !== undefined).join(" "),
  );
};
