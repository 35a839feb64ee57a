import type { Article } from "../../src/detection/article.js";

/** An article of paragraphs, in our own words, as a page would give it. */
export function story(language: string, title: string, ...paragraphs: readonly string[]): Article {
  const blocks = paragraphs.map((text) => ({ text, kind: "text" as const, links: [] }));
  return { url: "", title, language, blocks };
}

/** The founding story; its facts are public: the notice of 26 November 2021, NHK and Mainichi, TechCrunch. */
export const PANASONIC_EN = story(
  "en",
  "Panasonic: intruders were on a file server for months",
  "The electronics maker Panasonic told the public on Friday, 26 November 2021, that outsiders had been inside its network. The notice speaks of a single day: according to it, the access took place on 11 November 2021.",
  "The newspaper Mainichi and the broadcaster NHK gave another picture. As they reported it, the access began on 22 June and lasted until 3 November 2021.",
  "On Monday a spokesperson of Panasonic confirmed to TechCrunch that the access had run from June 22 to Nov. 3 and that the breach was detected on Nov. 11.",
  "Panasonic was founded in 1918. Last year its shares rose, and it will show new cameras in January.",
);

export const PANASONIC_DE = story(
  "de",
  "Panasonic: Eindringlinge waren monatelang auf einem Server",
  "Der Elektronikkonzern Panasonic teilte am 26. November 2021 mit, dass Unbefugte in sein Netz eingedrungen seien. Laut der Mitteilung fand der Zugriff am 11. November statt.",
  "Die Zeitung Mainichi und der Sender NHK berichteten dagegen, der Zugriff habe vom 22. Juni bis zum 3. November 2021 gedauert.",
  "Ein Sprecher des Unternehmens bestätigte am Montag, dass der Zugriff vom 22. Juni bis zum 3. November gedauert habe. Entdeckt wurde der Angriff am 11. November.",
  "Das Unternehmen wurde 1918 gegründet.",
);

export const PANASONIC_JA = story(
  "ja",
  "パナソニック、社内ネットワークに不正アクセス",
  "パナソニックは2021年11月26日、社内のファイルサーバーが不正アクセスを受けたと発表した。発表文では、不正アクセスは11月11日に行われたとしている。",
  "NHKと毎日新聞は、不正アクセスが6月22日から11月3日まで続いていたと報じた。",
  "同社の広報はその後、不正アクセスが6月22日から11月3日まで続いていたことを認め、11月11日に検知したと説明した。",
  "同社は1918年に創業した。",
);
