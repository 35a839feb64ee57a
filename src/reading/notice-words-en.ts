import { anyOf, wordsOf } from "./word-patterns.js";

/** Whose data it may be. */
export const PEOPLE = [
  "customers?|consumers|users|clients|patients|people|individuals|members|guests",
  "employees|staff|workers|residents|students|teachers|families|parents|subscribers",
  "passengers|shoppers|donors|policyholders|borrowers|applicants|affected",
  "players|borrowers|drivers|pensioners|voters|readers|travell?ers|citizens",
  "taxpayers|owners|tenants|pupils|alumni|merchants",
  "account holders|victims|school districts|districts",
].join("|");

/** Authorities that are told of breaches. */
const AUTHORITY = [
  "regulators?|authorit(?:y|ies)|attorneys? general|ICO",
  "information commissioner(?:[’']s office)?|data protection|privacy commissioner",
  "commissioner|supervisory|watchdog|HHS|health and human services|OCR",
  "office for civil rights|CNIL|FTC|OAIC|OAG|credit union administration",
  "(?:federal |state |the )?health department|financial conduct authority",
  "securities commission|department of (?:education|health|justice|insurance)|NCSC|DPC",
  "government agencies|federal agencies",
].join("|");

/** Who breaks in, and speaks of it. */
const ATTACKER = [
  "hackers?|attackers?|intruders?|criminals?|gang|crew|cybercriminals?|threat actors?",
  "actors?|group|extortionists?|seller|somebody|someone|person|poster|LockBit|ALPHV",
  String.raw`BlackCat|Clop|Cl0p|REvil|Conti|Lapsus\$|ShinyHunters|TheDarkOverlord`,
  "The Dark Overlord|Medusa|Qilin|Akira|RansomHub",
].join("|");
const LEAK_SITE = String.raw`(?:leak|data[- ]leak|extortion|shaming|dark[- ]?web|darknet|Tor|ransomware|victim) ?(?:site|blog|page|portal|forum|market\w*)`;

/** Those whose data it is are told. */
export const TOLD_PEOPLE = anyOf(
  String.raw`\bwriting (?:\w+ )?to (?:inform|notify|let|tell|advise|alert) you\b`,
  String.raw`\b(?:letters?|e-?mails?|notices?) (?:to (?:\S+ ){1,3}?)?dated\b`,
  String.raw`\basked (?:(?:all|its|every|affected) )*(?:${PEOPLE}) to (?:change|reset)\b`,
  String.raw`\b(?:receives?|received) (?:an? )?(?:\w+ )?(?:e-?mails?|letters?) (?:about|on|of|that|saying|warning)\b`,
  String.raw`\b(?:written )?notice was (?:provided|given|sent|mailed)`,
  String.raw`\bin a (?:memo|letter|message) (?:sent|dated)\b`,
  String.raw`\bin (?:an? )?(?:letters?|e-?mails?|messages?) (?:sent )?to (?:\S+ ){0,3}?(?:${PEOPLE})\b`,
  String.raw`\b(?:wrote to|notified|told|informed|contacted) (?:every|each) (?:affected )?(?:customer|patient|user|member|student|family|employee|client|guest)\b`,
  String.raw`\b(?:notif(?:y|ied|ying)|inform(?:ed|ing)?|alert(?:ed|ing)|warn(?:ed|ing)|told|telling|contact(?:ed|ing)|e-?mail(?:ed|ing)|wrote to|writ(?:ten|ing) to|(?:sent|sending|mailed|mailing) (?:out )?(?:\w+ ){0,4}(?:letters?|e-?mails?|notices?|notifications?) to|letters? (?:were )?sent to|mailed)\s+(?:(?!of\b|by\b|that\b|about\b|and\b)\S+\s+){0,5}?(?:${PEOPLE})\b`,
  String.raw`\b(?:letters?|e-?mails?|notices?|notifications?)\s+(?:\w+\s+){0,2}(?:sent|mailed)(?:\s+out)?\s+to\s+(?:\S+\s+){0,4}?(?:${PEOPLE})\b`,
  String.raw`\b(?:${PEOPLE})\s+(?:affected\s+)?(?:was|were|are being|have been|had been|began being)\s+(?:notified|informed|contacted|alerted|told|e-?mailed|written to)\b(?! (?:of|to) (?:an? )?(?:unusual|suspicious))`,
  String.raw`\b(?:e-?mails?|letters?|notices?|notifications?)\b(?:\s+(?!of\b|said\b|and\b)[\w.,]+){0,6}?\s+(?:(?:was|were|are|have been)\s+)?(?:being\s+)?(?:sent|mailed|going out|went out|began going out|started going out|go out)(?: out)?\b`,
  String.raw`\b(?:sent|mailed|mailing|sending) (?:out )?(?:(?!phishing|spam|fake|malicious|fraudulent)\w+ ){0,3}(?:letters|e-?mails|notifications|notification letters|breach notices)\b`,
  String.raw`\bnotifications?\b(?:\s+[\w.,-]+){0,6}?\s+(?:began|started|commenced)\b`,
  String.raw`\bdisclos\w+ to (?:its|their|the|all|affected) (?:\w+ ){0,2}(?:${PEOPLE})\b`,
  String.raw`\b(?:notified|informed|contacted|told) by (?:e-?mail|letter|mail|post|phone|text)\b`,
  String.raw`\b(?:began|started|begun) (?:notifying|informing|contacting|e-?mailing)\b`,
);

/** An authority is told. */
export const TOLD_REGULATOR = anyOf(
  String.raw`\b(?:notif(?:y|ied|ying)|inform(?:ed|ing)|report(?:ed|ing)|alert(?:ed|ing)|told|contact(?:ed|ing)|referred itself|filed|disclosed|submitted)\s+(?:(?!that\b|said\b|on\b|and\b)\S+\s+){0,8}?(?:${AUTHORITY})\b`,
  String.raw`\b(?:${AUTHORITY})\s+(?:was|were|has been|have been|had been)\s+(?:notified|informed|told|alerted|contacted)\b`,
  String.raw`\b(?:${AUTHORITY})\b[^.]{0,30}\breceived (?:a|the) (?:report|notice|notification)\b`,
  String.raw`\bportal\b[^.]{0,40}\b(?:submitted|filed|received|reported)`,
  String.raw`\b(?:sample |notification )?letters? (?:submitted|filed|sent) (?:to|with) the (?:\S+ ){0,3}?(?:${AUTHORITY})\b`,
  String.raw`\b(?:filing|notice|report|notification)s? (?:\w+ ){0,3}?(?:with|to) (?:\S+ ){0,5}?(?:${AUTHORITY})\b`,
);

/** After "released": what was locked is given back, and nothing is published. */
const ONCE_PAID = String.raw`[^.]{0,50}\b(?:after|once|when) (?:\S+ ){1,4}?(?:retrieved|received|paid)\b`;

/** "Offered … on a crime forum": the verb reaches to where it was done. */
const ON_A_FORUM = String.raw`(?:(?:\s[^\s.;]+){1,14}?\s(?:on|to|in) an? (?:\w+[- ]){0,3}(?:forum|marketplace|market|channel)\b)?`;

/** Those who broke in speak of it, or offer what they took. */
export const CLAIMED = anyOf(
  String.raw`\b(?:${ATTACKER})\b(?:\s+[^\s.,]+){0,7}?,?\s+(?:claim(?:ed|s|ing)|boast(?:ed|ing)|took credit|taking credit|listed|added|offer(?:ed|s|ing)|advertis(?:ed|ing)|posted|put (?:\w+ ){1,4}up for sale|leaked|threatened|published|shared|uploaded|dumped|released(?!${ONCE_PAID})|had said (?:it|they) (?:had|held))\b${ON_A_FORUM}`,
  String.raw`\b(?:group|gang|crew|hackers?)(?:, [^,]{2,30},)? said\b`,
  String.raw`\bclaimed (?:responsibility|credit)\b`,
  String.raw`\b(?:data|files|records|documents|database) (?:\w+ )?(?:surfaced|appeared|turned up|showed up|was posted|were posted|was dumped|were dumped|was leaked|were leaked) (?:for sale )?(?:on|in|online)\b`,
  String.raw`\badded (?:[^\s.]+ ){1,6}to (?:its|their|the) ${LEAK_SITE}`,
  String.raw`\b(?:listed|named|appeared|showed up) (?:[^\s.]+ ){0,5}on (?:its|their|the|a) (?:\S+ ){0,2}${LEAK_SITE}`,
  String.raw`\b(?:posted|listed|offered|advertised|put up) (?:for sale )?(?:on|to|in) an? (?:\w+[- ]){0,3}(?:forum|marketplace|market|channel)\b`,
  String.raw`\b(?:posted|offered|listed|advertised|put up) (?:\w+ ){0,3}for sale\b`,
  String.raw`\bposted a ransom\b`,
  String.raw`\b(?:posted|leaked|dumped|published|released|shared)(?:\s[^\s.;]+){0,6}?\sby (?:the |an? )?(?:[^\s.,]+ ){0,3}?(?:${ATTACKER})\b`,
  String.raw`\b(?:posted|leaked|dumped|published) (?:the |a |its |stolen |some )(?:stolen |sample of )?(?:data|files|samples?|trove|database)\b`,
);

/** A list of breaches takes it up. */
export const LISTED = anyOf(
  String.raw`\b(?:Have I Been Pwned|HIBP|Troy Hunt)\b[^.]{0,40}\b(?:added|loaded|listed|indexed)\b`,
  String.raw`\b(?:added|loaded) (?:\S+ ){0,5}to (?:the )?(?:\S+ ){0,4}(?:Have I Been Pwned|HIBP)\b`,
);

/** An earlier account is taken back. */
export const CORRECTED = anyOf(
  String.raw`\b(?:revised|corrected|amended|retracted) (?:its|the|that|an earlier|their) (?:\w+ ){0,2}(?:statement|notice|figures?|numbers?|estimate|count|account|tally)\b`,
);

/** The public is told. */
export const DISCLOSED = wordsOf(
  "disclos(?:ed|es|ing|ure)|announc(?:ed|es|ing|ement)|reveal(?:ed|s|ing)",
  String.raw`made (?:\w+ ){0,3}public|became public|went public|go public`,
  "told the (?:public|world|market|markets|press|stock exchange)|told investors",
  "admitt(?:ed|ing)|acknowledg(?:ed|ing)",
  String.raw`(?:issued|released|published|posted|put out|put up|put) an? (?:\w+ ){0,3}(?:statement|notice)`,
  "(?:statement|notice) (?:issued|released|published|posted)|broke the news",
  "(?:blog post|statement|notice|announcement) (?:made|published|posted|dated|issued|released)",
  String.raw`(?:news|word|reports?) (?:of|about|from|on) (?:\S+ ){1,6}?(?:broke|emerged|spread|surfaced)`,
  String.raw`(?:first )?reported by (?:[^\s,.;]+ ){1,6}?(?=(?:on|in|last) )`,
  "to report (?:the|an?) (?:[a-z]+ )?(?:attack|breach|incident|hack)|first reported|(?:had )?reported (?:the|an?) (?:incident|breach|attack|hack)",
  "(?:we|it|officials|the [a-z]+) shared (?:that|with)|in (?:reporting|disclosing|announcing|confirming) (?:that it|an?)|reported a|grab(?:bed)? headlines|came to light|issued a report",
  String.raw`in an? (?:\w+ )?filing|form 8-K (?:was )?filed|8-K filed`,
  "published (?:its|their) (?:findings|report|research)|filing (?:with|on|dated|late)",
  "regulatory filing|notice (?:of|dated)",
  String.raw`(?:posts|publishes) a (?:\w+ )?(?:notice|statement)|(?:press|news) release`,
);

/** Any statement. */
export const SAID = wordsOf(
  "said|says|confirm(?:ed|s|ing)|told|report(?:ed|s)|stated|wrote",
  // What follows "according to a statement" has its own day.
  String.raw`(?<!\baccording to (?:[^\s\d]+ ){0,4})statement`,
  "apologi[sz]ed|warned|addressed",
);

/** What else is done on a day, and is no event. */
export const SOMETHING_ELSE = wordsOf(
  "pa(?:id|y|ys|ying)|unlock(?:ed)?|demand(?:ed|s|ing)?|tweeted|hired|resign(?:ed)?",
  "restor(?:ed|e|ing)|back online|up and running|reopened|post(?:s|ed|ing)?|sold",
  "sell(?:ing)?|for sale|purchased|launched|releas(?:ed|es|ing)",
  "issue an? (?:advisory|warning)|called (?:the )?police|reported to police|appeared",
  "expir(?:ed|es)|sign(?:ed)?|scheduled|arrested|adding",
  String.raw`filed a (?:lawsuit|suit|class action)|testif\w+|expected|agreed|updated|registered`,
  "created|dubbed|determined (?:what|which|how|whether)[^.,;]{0,60}|met|meet|in response|hoped",
  "bought|acquired|founded|voted|proposed|sued|fined|charged|sentenced|convicted",
  String.raw`patched|fixed|finished (?:its|the|a) \w+|completed`,
  "(?:inquiry|investigation|review|probe)(?: that| which| of [^,.]{3,40}?)? (?:had )?(?:ended|concluded|finished|was completed)",
  String.raw`ended its (?:\w+ )?(?:inquiry|investigation|review)`,
  "(?:work|restoration|recovery|efforts|forensics|classes|repairs) (?:had )?(?:began|begun|started|resumed)",
  // Nobody says to whom: "the hack was confirmed on Saturday".
  "(?:was|were|been) confirmed(?! by)",
  // Who is told of it: "customers who shopped between January and March".
  String.raw`(?<=\b(?:notify|inform|contact)\w*\b[^.]{0,90})(?:booked|shopped|paid by card|swiped)`,
  "opened an? (?:inquiry|investigation|probe)",
  "(?:inquiry|investigation|review|probe)(?: that| which)? (?:began|started|was opened|was launched)",
  "launched an? (?:inquiry|investigation|probe)|concluded (?:on|in|last)",
  "(?:year|quarter|period|months) ended|took effect|takes effect|effect in|came out",
  String.raw`paused|cancell?ed|closed (?:down|up) \d|rose|fell|enrol\w*|call a hotline`,
  String.raw`warns? \w+ on`,
);
