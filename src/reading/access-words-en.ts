import { PEOPLE } from "./notice-words-en.js";
import { anyOf, wordsOf } from "./word-patterns.js";

/** After a participle: it is no adjective, as in "stolen data". */
const AS_A_VERB = String.raw`(?! (?:data|files?|information|records|documents|databases?|credentials|e-?mails?|passwords?|servers?|accounts?|systems?|bucket|laptop)\b)`;

/** Somebody notices. */
export const DETECTED = wordsOf(
  "discover(?:ed|ing|s|y)?|detect(?:ed|ing|ion)",
  "spots? (?:the|an?|large|unusual|suspicious|signs)",
  String.raw`caught (?:the|an?) (?:\w+ )?(?:intru\w+|breach|attack|attackers?|hackers?)`,
  "(?:informed|notified|alerted|told|warned) (?:it|them|the company|the firm) (?:of|about)",
  "(?:was|were|been) first (?:observed|seen|noticed)",
  String.raw`(?<!\b(?:${PEOPLE}) )(?:was|were|been) (?:first )?(?:alerted|informed|notified|warned|told) (?:of|about|to) (?:the|an?|its) (?:[a-z-]+ ){0,3}(?:access|breach|attack|intrusion|incident|activity|hack)`,
  String.raw`received (?:\w+ )?notice (?:\S+ ){0,3}?(?:of|that)|reported (?:trouble|problems)`,
  String.raw`(?:experienc(?:ed|ing)|encounter(?:ed|ing)|notic(?:ed|ing)) (?:\w+ ){0,3}(?:disruptions?|outages?|problems|difficulties)`,
  "spotted|uncovered|raised the alarm|suspicions were raised|(?:began|begun|started) (?:investigating|looking into)|suspicious of|first (?:seen|noticed)",
  "(?:customers?|users?|researchers?|readers?|employees?|somebody|someone|bank) (?:had )?report(?:s|ed) (?:it|them|this|the)",
  "learn(?:ed|t|ing) (?:of|about|that|the)|(?:first )?learned",
  "(?:breach|intrusion|hack|attack|incident|malware|problem|activity|exposure|leak) (?:was|were|had been) (?:first )?(?:found|seen)(?! to)",
  "bec(?:a|o)m(?:e|ing) aware|made aware|(?:was|were) (?:already |first )?aware (?:of|that)|notic(?:ed|ing)|identified|found out",
  "report(?:ed|ing) (?:receiving|seeing|finding|suspicious|unusual)|(?:first )?hear(?:d|ing) (?:of|about)|came to (?:its|our|their|the company[’']s) attention",
  "(?:was|were|been) (?:first )?(?:alerted|tipped off|informed|notified|warned|told) (?:of|about|by(?! (?:e-?mail|letter|mail|post|phone|text))|to|on|that)",
  String.raw`receiv(?:ed|ing) (?:an? |the )?(?:\w+ )?(?:alerts?|tips?|warnings?|reports?|complaints?)`,
  "got an? (?:alert|tip|call)|reali[sz]ed?|came across",
  "found (?:evidence|signs|traces|the (?:[a-z]+ )?(?:intrusion|malware|breach|attack|problem|intruder)|that|malware|an intruder|on|in)",
  "understood that|knew (?:something|of|about)|first saw",
  "saw (?:the|that|signs|(?=unusual|suspicious|unauthori[sz]ed))|flagged|picked up (?:unusual|suspicious)",
  String.raw`(?:told|informed|notified|alerted|warned) (?:us|it|them|the \w+|\w+) (?:on|in|last) [^.,;]{3,22} (?:of|about) `,
  "(?:was|were|been) (?:first )?(?:alerted|tipped off|informed|notified|warned|told) (?=(?:on|in|last|late) [^.,;]{3,25} (?:of|about|by|that) )",
  String.raw`(?:informed|notified|alerted|warned) us (?=(?:on|in|last|that|of)\b)`,
  "(?:was|were) not (?:told|informed|made aware) until|(?:was|were) (?:first )?found by",
  "alerted by|tipped off by|tracked down|came to light internally|stumbled (?:on|upon)",
  "un(?:detected|noticed)",
  String.raw`(?:alerted|tipped off) (?:\S+ ){1,4}(?:to|about) (?:the|an?|its)`,
  "received a (?:ransom )?(?:note|demand)|arrived at work to (?:find|discover)",
);

/** What an inquiry found, which may be later than the notice of it. */
export const DETERMINED = anyOf(
  String.raw`\b(?:determined|concluded|confirmed internally|(?:investigation|inquiry|review|analysis|examination|forensics) (?:\w+ )?(?:confirmed|revealed|showed|found|identified))(?! (?:what|which|how|whether))\b`,
);

/** The access is shut off. */
export const CONTAINED = wordsOf(
  String.raw`contained(?! (?:[\w,]+ ){0,3}(?:information|data|names?|records?|details|files|numbers?|documents|addresses|credentials|passwords|e-?mails|images|copies)\b)`,
  "(?:network|systems?|precautionary|intentional|immediate) shut-?down",
  "(?:account|mailbox|server|access|port|site|portal) (?:was|were) (?:shut|closed|locked|blocked|disabled|suspended)",
  "taken (?:it|them) (?:down|offline)|able to (?:stop|contain|block|shut|cut|halt|end)",
  "locked (?:it |them )?down|removed the (?:malware|malicious|code|skimmer)",
  String.raw`sealed up|taken (?:offline|down)|took (?:\w+ ){1,4}(?:offline|down)`,
  String.raw`(?:shut|switched|turned) (?:down|off) (?:\w+ ){0,2}(?:systems?|servers?|network|access|database|site|website|service)`,
  "(?:was|were) (?:shut|switched|turned|cut) (?:down|off)|disconnected|unplugged",
  "isolated|quarantined|secured (?:the|its|it|them)|was secured|were secured|shut off",
  "cut off|cut (?:itself|them|it) off",
  String.raw`shut (?:the )?(?:intruders?|attackers?|hackers?) out|locked (?:\w+ ){0,2}out the`,
  String.raw`locked out the|blocked the (?:access|attack|intru)\w*|closed (?:it|them|off)|evicted`,
  "expelled|ousted",
  "(?:attack|breach|intrusion|access|activity|outbreak) was (?:stopped|halted|terminated|blocked|brought under control|controlled)",
  "access was (?:cut|closed|shut|terminated|removed|blocked|revoked)",
  String.raw`(?:pulled|took) the (?:\w+ )?(?:database|server|site|files)|remediated`,
  "terminated the|closed the (?:hole|leak|breach|access|account|mailbox|port|gap|vulnerability|database)",
  String.raw`stopped (?:it|them|the (?:attack|intru\w+|malware|access|activity))|disabled|revoked`,
  "removed (?:it|the (?:malware|code|skimmer|intruders?))|pulled the plug",
);

/** The access is over. */
export const ENDED = wordsOf(
  "(?<!(?:year|quarter|period|months) )ended",
  "(?:stayed|remained|lingered|persisted|coming back|present|active) (?=until|through|till|as late)",
  "lasted (?:until|till|through)|ran (?:until|till|through)",
  "continued (?:at least )?(?:until|till|through)|went on (?:until|till)|stopped|last accessed",
);

/** Somebody gets in, or data lies open. */
export const STARTED = wordsOf(
  "(?:signs?|signed|logs?|logged|got|came) (?:in to|into|on to) (?:the|its|their|an?)",
  "breaks? into|gains? access|gain(?:ed|ing)? entry",
  "(?:maintain|kept|keep|retain)(?:ed|ing)? (?:their |its )?access",
  "(?:the )?(?:malware|skimmer|code|virus|implant) (?:was|had been|stayed|remained|sat) (?:active|in place|live|operating|running|present)",
  "(?:access|activity|breach|intrusion|incident|exposure) was limited to",
  String.raw`(?:making|made|placed|placing) (?:\w+ ){0,2}(?:bookings?|purchases?|orders?|payments?|transactions?|reservations?)`,
  String.raw`(?<!\b(?:notify|inform|contact)\w*\b[^.]{0,90})(?:booked|shopped|paid by card|swiped)`,
  String.raw`to (?:collect|steal|copy|capture|skim|scrape|[“"]scrape[”"])\b(?! (?:the|a|an) (?:chance|attention))`,
  "(?:began|started) (?:affecting|infecting|spreading|encrypting|disrupting)",
  "(?:hackers?|attackers?|intruders?|criminals|thieves) (?:were able|managed) to",
  "(?:stretch|extend|span)(?:s|ed|ing)(?: back)? (?=from|to|between|over|until|since)",
  "(?:was|were|been) (?:the )?(?:subject|target|victim)s? (?:to|of) an? (?:[a-z-]+ ){0,3}(?:attack|breach|hack|intrusion|scam)|lasted (?=between|from)",
  "being (?:read|accessed|copied|monitored)|(?:had|has|have) been using",
  "defac(?:ed|ing)|(?:entry|access) was gained",
  "opened an? (?:fake|malicious|phishing|fraudulent|rogue|infected) [a-z]+",
  "responded to a (?:phishing|malicious|fraudulent|fake)",
  "occurred|took place|(?<!something )happened",
  String.raw`(?:began|started|commenced)(?! (?:\w+ly )?(?:to |(?!running|accessing|stealing|collecting|copying|using|operating)\w+ing\b))`,
  "dat(?:es?|ed|ing) back|went back|goes back",
  String.raw`ran(?= (?:from|until|till|through|for|on)\b)`,
  String.raw`gained (?:unauthori[sz]ed |illegal |initial )?access|got access|had (?:\w+ )?access`,
  "have had access|access(?:ed)? (?:had )?(?:run|ran|lasted)|access(?:ed|ing)",
  "access to (?:its|the|their)|acquired (?:data|files|information)",
  "(?:were|was|been) present",
  "(?:were|was|been) (?:in|inside|on) (?:its|the|their|our|tills)|were inside",
  "was inside|been in (?=from|since|between)|been inside|inside (?:since|from|between)|br(?:oke|oken|eak) into",
  "broke in|got in(?:to)?|got (?:at|hold of|personal|customer|data)|acquired|get into",
  "came in (?:through|via)|entered|logged in (?:with|using)",
  "(?:made|got|run|ran) (?:off|away) with|(?:got|gained|established) a foothold",
  "crippled|(?:that|which) (?:hit|struck|crippled|disrupted)|existed",
  String.raw`knocked (?:\S+ ){1,4}(?:offline|out)|siphon(?:ed|ing)|scrap(?:ed|ing)|harvest(?:ed|ing)`,
  "clicked (?:on )?(?:a|the)",
  "(?:data|files|records|information) (?:was|were|had been) taken",
  String.raw`viewed (?:or|and|the|(?:\S+ ){1,6}?(?:data|records|files|information|charts))`,
  "to enter (?:its|the|their)|lurking|breached|hacked|infiltrated",
  `compromised${AS_A_VERB}|intruded|penetrated|stole|stolen${AS_A_VERB}|infected`,
  "(?:code|skimmer|malware|script) (?:had been|was|were) (?:added|inserted|injected|planted|placed)",
  "(?:ransomware|malware|virus|attackers?|hackers?|gang) (?:had |has )?hit",
  "hit (?:by|with)|(?:was|were|been|got) (?:first )?(?:hit|attacked|targeted)",
  "targeted by|was struck|attack(?:ed|ers? launched)|fell (?:victim|for)",
  "(?:became|was|were|been) (?:a |the |an )?victims?|locked out of",
  "(?:has|had|have) locked|locking|encrypted|exfiltrat(?:ed|ing)|stealing|hijacked",
  "(?:was|were|been|left) (?:publicly )?(?:exposed|accessible|open|online|available)",
  "took root|received a ransomware|booby-trapped",
  String.raw`phishing e-?mails? (?:\w+ ){0,3}sent(?: out)? to (?:\w+ ){0,2}\w+`,
  "carried out an attack|(?:first )?suffered an?|experienced (?:an?|what)|copied|copying|download(?:ed|ing)?|(?<!, )obtain(?:ed|ing)|tampered",
  "skimm(?:ed|ing)|intercepted|observed|planted|installed (?:the )?(?:malware|malicious)",
  "using it|malware (?:was|had been) (?:present|active|running)",
  "collect(?:ed|ing) (?:card|payment)|cards? (?:(?:had been|were|was|have been) )?used",
  "(?<!(?:hold|contain|cover|stor)(?:s|ed|ing) (?:[a-z]+ ){0,3})(?:bookings|purchases|payments|orders|transactions|reservations) (?:made|placed)",
);

/** Nouns that stand for the incident. */
export const INCIDENT = wordsOf(
  "(?:cyber[- ]?|ransomware |security |data |malware |phishing |hacking )*(?:attack|breach|hack|intrusion|incident|theft|break-in)",
  `(?:unauthori[sz]ed|suspicious|unusual|malicious) (?:access|withdrawals?|activity)|exposed${AS_A_VERB}`,
  `leaked${AS_A_VERB}|launched`,
);
