import { describe, expect, test } from "vitest";
import { articleClaims } from "../../../src/reading/article-claims.js";
import { day } from "../../support/builders.js";
import { story } from "../../support/stories.js";

// Each in our own words from public facts, with dates beside them that are not of the incident:
// shares, arrests, take-overs, patches, laws, earlier breaches. What is expected is all that may be read.
const STORIES = [
  {
    published: "2017-09-08",
    language: "en",
    title: "Equifax says breach may have hit 143 million people",
    paragraphs: [
      "Equifax, one of the three big American credit bureaus, said on Thursday that criminals had got at personal data of some 143 million people. The company discovered the intrusion on July 29 and hired a forensic firm. The attackers had access to its files from mid-May through July, according to Equifax.",
      "Three executives sold shares on August 1 and August 2. The flaw in Apache Struts had been patched on March 7. In 2016 the company reported revenue of $3.1 billion.",
    ],
    expected: [
      "disclosed 2017-09-07 company",
      "detected 2017-07-29 company",
      "intrusion-started 2017-05 media",
      "intrusion-ended 2017-07 media",
    ],
  },
  {
    published: "2018-12-01",
    language: "en",
    title: "Marriott: guest database open to strangers for four years",
    paragraphs: [
      "Marriott International disclosed on Friday, Nov. 30 that its Starwood reservation database had been breached. On September 8, 2018, the hotel group received an alert from an internal security tool. Its investigation found that there had been unauthorized access to the Starwood network since 2014. On November 19 the company determined what the copied data held. It began sending e-mails to affected guests on November 30.",
      "Marriott bought Starwood in September 2016.",
    ],
    expected: [
      "disclosed 2018-11-30 company",
      "detected 2018-09-08 company",
      "intrusion-started 2014 media",
      "individuals-notified 2018-11-30 media",
    ],
  },
  {
    published: "2013-12-20",
    language: "en",
    title: "Target confirms theft of 40 million cards",
    paragraphs: [
      "Target confirmed on December 19 that card data was stolen in its shops between November 27 and December 15, 2013. The retailer learned of the breach on December 15. The security blogger Brian Krebs first reported the breach on December 18. Its shares fell 2 percent on Thursday.",
    ],
    expected: [
      "disclosed 2013-12-19 company",
      "intrusion-started 2013-11-27 company",
      "intrusion-ended 2013-12-15 company",
      "detected 2013-12-15 company",
      "disclosed 2013-12-18 media",
    ],
  },
  {
    published: "2018-09-07",
    language: "en",
    title: "British Airways tells customers of stolen card details",
    paragraphs: [
      "British Airways said on Thursday evening that the card details of 380,000 customers had been stolen. The theft took place between 21 August and 5 September, the airline said. It notified affected customers and the police. The breach was discovered on 5 September, and the ICO was informed on 6 September. The GDPR came into force on 25 May.",
    ],
    expected: [
      "disclosed 2018-09-06 company",
      "intrusion-started 2018-08-21 company",
      "intrusion-ended 2018-09-05 company",
      "detected 2018-09-05 media",
      "regulator-notified 2018-09-06 media",
    ],
  },
  {
    published: "2019-07-30",
    language: "en",
    title: "Capital One breach affects 100 million",
    paragraphs: [
      "Capital One announced on July 29 that an outsider had gained access to data of about 106 million people. The bank said the access took place on March 22 and 23, 2019, and that it was discovered on July 19 after a tip. A suspect was arrested on Monday. In 2018, the bank moved its systems to the cloud.",
    ],
    expected: [
      "disclosed 2019-07-29 company",
      "intrusion-started 2019-03-22 company",
      "intrusion-ended 2019-03-23 company",
      "detected 2019-07-19 company",
    ],
  },
  {
    published: "2017-11-22",
    language: "en",
    title: "Uber hid a breach for a year",
    paragraphs: [
      "Uber disclosed on Tuesday that hackers stole data of 57 million riders and drivers in October 2016. The company learned of the attack in November 2016 and paid the hackers $100,000. Its chief executive joined in August. The company did not notify regulators at the time. Two executives left the firm this week.",
    ],
    expected: [
      "disclosed 2017-11-21 company",
      "intrusion-started 2016-10 company",
      "detected 2016-11 company",
    ],
  },
  {
    published: "2022-10-20",
    language: "en",
    title: "Medibank: data of customers taken",
    paragraphs: [
      "Medibank detected unusual activity on its network on 12 October and made the incident public a day later. On Wednesday the insurer said a criminal had contacted it and claimed to have stolen 200 gigabytes. The Australian insurer began notifying affected customers on 20 October.",
    ],
    expected: [
      "detected 2022-10-12 media",
      "disclosed 2022-10-13 media",
      "individuals-notified 2022-10-20 company",
    ],
  },
  {
    published: "2014-09-19",
    language: "en",
    title: "Home Depot: 56 million cards at risk",
    paragraphs: [
      "Home Depot confirmed on September 8 that its payment systems had been breached. The intruders were in its network from April to September 2014. The company learned of a possible breach on September 2, when banks and law enforcement told it. Last year's breach at Target was smaller.",
    ],
    expected: [
      "disclosed 2014-09-08 company",
      "intrusion-started 2014-04 company",
      "intrusion-ended 2014-09 company",
      "detected 2014-09-02 company",
    ],
  },
  {
    published: "2023-01-20",
    language: "en",
    title: "T-Mobile says hacker took data of 37 million accounts",
    paragraphs: [
      "T-Mobile said in a filing on Thursday that a bad actor had obtained data through an interface without authorization. The company identified the activity on January 5 and stopped it within a day. The access began on or around November 25, 2022, it believes. It is the eighth breach at the company since 2018. In July it agreed to pay $350 million over a breach of 2021.",
    ],
    expected: [
      "disclosed 2023-01-19 company",
      "detected 2023-01-05 company",
      "contained 2023-01-05/2023-01-06 company",
      "intrusion-started 2022-11-25~ media",
    ],
  },
  {
    published: "2018-10-25",
    language: "en",
    title: "Cathay Pacific: data of 9.4 million passengers accessed",
    paragraphs: [
      "The airline Cathay Pacific announced late on Wednesday that passenger data had been accessed without authorization. Suspicious activity was first discovered on its network in March 2018, and unauthorized access was confirmed in early May. The company has notified the Hong Kong police. Affected passengers are being contacted.",
    ],
    expected: ["disclosed 2018-10-24 company", "detected 2018-03 company"],
  },
  {
    published: "2021-11-30",
    language: "de",
    title: "Einzelhändler Mustermarkt meldet Datenabfluss",
    paragraphs: [
      "Der Händler Mustermarkt hat am Freitag mitgeteilt, dass Unbefugte auf Daten von Kunden zugegriffen haben. Der Angriff begann Anfang Juni und wurde am 3. November entdeckt. Die Datenschutzbehörde wurde am 5. November informiert. Seit dem 8. November benachrichtigt das Unternehmen die betroffenen Kunden. Gegründet wurde der Händler 1965.",
    ],
    expected: [
      "disclosed 2021-11-26 company",
      "intrusion-started 2021-06 company",
      "detected 2021-11-03 company",
      "regulator-notified 2021-11-05 media",
      "individuals-notified 2021-11-08 company",
    ],
  },
  {
    published: "2021-11-30",
    language: "ja",
    title: "サンプル社、不正アクセスで顧客情報流出",
    paragraphs: [
      "サンプル社は26日、サーバーが不正アクセスを受け、顧客情報が流出した可能性があると発表した。同社によると、10月3日に不審な通信を検知し、調査の結果、9月12日から不正アクセスが続いていたことが10月20日に判明した。対象の顧客には11月27日に通知した。同社は1965年に設立された。",
    ],
    expected: [
      "disclosed 2021-11-26 company",
      "detected 2021-10-03 company",
      "intrusion-started 2021-09-12 company",
      "detected 2021-10-20 company",
      "individuals-notified 2021-11-27 company",
    ],
  },
];

describe("articleClaims, on stories of well-known incidents", () => {
  test.each(STORIES)("$title", ({ published, language, title, paragraphs, expected }) => {
    const found = articleClaims(story(language, title, ...paragraphs), day(published));
    expect(found.map(({ event, date, by }) => `${event} ${date.text} ${by}`)).toEqual(expected);
  });
});
