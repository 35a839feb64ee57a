/** Words that accuse, grade or promise, and so never stand in anything we generate; by locale. */
import type { LocaleName } from "./language.js";

const BANNED: Readonly<Record<LocaleName, readonly string[]>> = {
  en: [
    ...["late", "lateness", "delay", "delayed", "only", "finally", "missed"],
    ...["hid", "concealed", "covered up", "admitted", "claimed", "failed to"],
    ...["hack", "hacked", "suffered", "violated", "culprit"],
    ...["safe", "clean", "secure", "0 breaches"],
  ],
  de: [
    ...["zu spät", "verspätet", "verspätete", "Verspätung", "verzögert", "verzögerte"],
    ...["Verzögerung", "Verzug", "erst", "nur", "endlich", "versäumt", "versäumte", "versäumte es"],
    ...["verschwieg", "verschwiegen", "verheimlicht", "verheimlichte", "vertuscht", "vertuschte"],
    ...["verborgen", "gestand", "gestanden", "gab zu", "zugegeben", "räumte ein", "eingeräumt"],
    ...["behauptet", "behauptete", "angeblich", "Hack", "gehackt", "erlitt", "erlitten", "Opfer"],
    ...["verletzt", "verletzte", "Verstoß", "verstoßen", "schuldig", "Täter"],
    ...["sicher", "sauber", "geschützt", "0 Datenlecks"],
  ],
  es: [
    ...["tarde", "tardío", "tardía", "tardó", "con retraso", "retraso", "retrasado", "demora"],
    ...["solo", "sólo", "solamente", "únicamente", "finalmente", "por fin", "omitió", "no logró"],
    ...["ocultó", "ocultado", "encubrió", "encubierto", "admitió", "admitido", "reconoció"],
    ...["confesó", "alegó", "supuesto", "supuestamente", "hackeo", "hackeado", "sufrió", "sufrido"],
    ...["incumplió", "violó", "infringió", "culpable", "víctima"],
    ...["seguro", "segura", "limpio", "limpia", "0 brechas"],
  ],
  fr: [
    ...["en retard", "retard", "retardé", "tardif", "tardive", "tardivement", "délai dépassé"],
    ...["seulement", "uniquement", "enfin", "finalement", "omis", "manqué", "négligé"],
    ...["caché", "cachée", "dissimulé", "dissimulée", "étouffé", "avoué", "admis", "reconnu"],
    ...["prétend", "prétendu", "prétendument", "piratage", "piraté", "subi", "victime"],
    ...["violé", "enfreint", "coupable", "sûr", "sûre", "sécurisé", "propre", "0 fuite"],
  ],
  ja: [
    ...[
      "遅れ",
      "遅延",
      "遅い",
      "遅く",
      "ようやく",
      "やっと",
      "ついに",
      "だけ",
      "のみ",
      "しか",
      "わずか",
    ],
    ...[
      "隠し",
      "隠蔽",
      "隠ぺい",
      "伏せ",
      "認めた",
      "認める",
      "白状",
      "発覚",
      "怠っ",
      "怠慢",
      "放置",
    ],
    ...[
      "主張",
      "と称",
      "ハッキング",
      "ハックさ",
      "被害",
      "違反",
      "過失があ",
      "不祥事",
      "責任",
      "犯人",
    ],
    ...["安全", "安心", "クリーンな", "漏えい0件"],
  ],
};

/** Matches the words whole, where the script has spaces; an exclamation mark is banned in all. */
export function bannedWords(locale: LocaleName): RegExp {
  const words = BANNED[locale].join("|");
  return locale === "ja"
    ? new RegExp(`${words}|[!！]`, "u")
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])|[!¡]`, "iu");
}
