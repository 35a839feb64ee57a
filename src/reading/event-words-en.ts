import { CONTAINED, DETECTED, DETERMINED, ENDED, INCIDENT, STARTED } from "./access-words-en.js";
import type { EventWords } from "./event-words.js";
import {
  CLAIMED,
  CORRECTED,
  DISCLOSED,
  LISTED,
  PEOPLE,
  SAID,
  SOMETHING_ELSE,
  TOLD_PEOPLE,
  TOLD_REGULATOR,
} from "./notice-words-en.js";

/** Who speaks of an incident without being part of it. */
const OUTSIDER =
  "police|Department of Justice|Justice Department|DOJ|detectives|prosecutors?|judges?|court|sheriff|FBI|Europol|Interpol";
const COUNT = String.raw`(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|multiple|dozens of)`;

/** What stands behind "the" in a text that has told of it, or of whom it happened to. */
const KNOWN =
  "company|hospital|bank|firm|city|county|town|agency|department|ministry|university|school|district|library|casino|retailer|developer|charity|studio|airline|insurer|maker|manufacturer|chain|group|carrier|network|system|software|malware|data|files|records|website|site|server|database|activity|breach|incident|(?:cyber)?attack|hack|break-in|intrusion|access|theft|intruders?|hackers?";

/** English, in the words of news reports and notices. */
export const ENGLISH_EVENTS: EventWords = {
  events: [
    {
      event: "individuals-notified",
      pattern: TOLD_PEOPLE,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "regulator-notified",
      pattern: TOLD_REGULATOR,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "detected",
      pattern: DETECTED,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "detected",
      pattern: DETERMINED,
      needs: "otherwise",
      reserve: 0,
    },
    {
      event: "contained",
      pattern: CONTAINED,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "intrusion-ended",
      pattern: ENDED,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "intrusion-started",
      pattern: STARTED,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "claimed-by-attacker",
      pattern: CLAIMED,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "listed",
      pattern: LISTED,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "corrected",
      pattern: CORRECTED,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "disclosed",
      pattern: DISCLOSED,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "disclosed",
      pattern: SAID,
      needs: "saying",
      reserve: 0,
    },
    {
      event: undefined,
      pattern: SOMETHING_ELSE,
      needs: "plain",
      reserve: 0,
    },
    {
      event: "intrusion-started",
      pattern: INCIDENT,
      needs: "with-breach",
      reserve: 30,
    },
  ],
  breach:
    /\b(?:breach(?:e[sd])?|hack(?:ed|ers?|ing)?|attack(?:ed|ers?|s)?|intrusion|intruders?|unauthori[sz]ed|stolen|theft|extort(?:ion|ed)?|thieves|leak(?:ed|s)?|ransom(?:ware)?|compromis\w+|exposed|exposure|expos(?:ing|es)|malware|phish\w+|security incident|data incident|computer virus|cyber ?security incident|the incident|illegally accessed|infiltrat\w+|spear-phish\w*|suspicious|locked out|hold(?:ing)? (?:\w+ ){0,3}hostage|exfiltrat\w+|criminals?|bad actors?|without authori[sz]ation|(?:personal|customer|card|patient|passenger) (?:data|details|information)|fraudsters|scam(?:mers)?|outsiders|accessed|the access|ha(?:d|ve|s) access|copied|taken|break-in|broken? in|got in|(?:unusual|suspicious) activity|tampered|(?:left|lay) (?:\S+ ){0,8}open|open to (?:anyone|strangers)|misconfigured|unsecured|unprotected|could (?:be |have been )?(?:read|seen|viewed|reach(?:ed)?|accessed)|hostile actors|unusual (?:traffic|activity|logins?)|skimmer|third party|acquired|controls of|cyber\w*|entered|intruder|br(?:oke|oken) into|targeted|espionage|spying|malicious|gained access)\b/iu,
  verbsFollow: false,
  frame: undefined,
  topic: undefined,
  sequel: undefined,
  announcing: undefined,
  aftermath:
    /^\s*(?:that\s+)?(?:(?:it|they|he|she|we|the (?:company|county|city|hospital|school|district))\s+(?:would|will|is|are|does|do|did|had not|has not)\b|the (?:group|gang|hackers|attackers) behind|[^.]{0,80}\bwill\b)/iu,
  dayOfSpeaker: /^(?:yesterday|today|tomorrow)\b/iu,
  ofCustomers: undefined,
  leakPlace: /\b(?:dark ?(?:web|net)|leak site)\b/iu,
  outsiderSays: new RegExp(
    String.raw`\b(?:${OUTSIDER})\b[^.,;]{0,25}?\b(?:said|says|announced|confirmed|reported|disclosed|revealed|told|warned)\b|\b(?:said|says|announced|according to) (?:the |local |city |state )?(?:${OUTSIDER})\b`,
    "iu",
  ),
  roundUp: new RegExp(
    String.raw`\b(?:week in review|how to|101|notice example|sample (?:letter|notice|e-?mail)|template|toolkit|checklist|round-?up|this week in|weekly|the week[’']s|timeline of (?:\w+ )?(?:breaches|hacks|attacks)|list of|biggest (?:\w+ ){0,2}(?:breaches|fines|hacks)|month in|top \d+|breaches (?:of|in) (?:19|20)\d\d|attacks,? (?:and )?breaches|\w+ review:|sentenced|pleads?|pleaded|indict(?:ed|ment)|jailed|convicted|on trial|in prison|fines|fined|penalt(?:y|ies)|why (?:\w+ ){1,5}(?:happen|tend|keep)|anatomy of|looking back|lessons (?:from|of|learned)|${COUNT} years? (?:on|later|after|ago|since)|anniversary|${COUNT} (?:\w+ ){0,2}(?:companies|firms|hospitals|sites|websites|forums|retailers|banks|schools|universities|cities|stores|services|hacks|breaches|data thefts|cyber ?attacks))\b`,
    "iu",
  ),
  overview:
    /\b(?:here are (?:some of )?(?:the |our )?(?:\w+ )?(?:biggest|important|recent|top|highlights?|latest|worst)|let[’']?s take a look|in the spotlight|a (?:brief )?overview of|in this (?:list|round-?up)|(?:breaches|attacks|hacks|leaks),? (?:\w+,? (?:and )?){0,3}(?:almost )?every day|the most notable|biggest (?:\w+ ){0,2}(?:fines|breaches) (?:issued|of|so far|to date))\b/iu,
  ofAnother:
    /\b(?:attack|breach|hack|intrusion|incident|theft)s? (?:on|at|of|in|against) (?:the )?(\p{Lu}[\p{L}\d&’'-]+)/u,
  otherPlace: undefined,
  attribute:
    /^(?:['’]s)?\s(?:(?!(?:after|before|of|the|an?|in|on|at|to|that|when|with|from|and|by|following|since|its?)\b)\w+[\s-]){0,3}(?:cyber)?(?:incident|attack|breach|hack|intrusion|theft|notice|statement|filing|outage)\b/iu,
  standIn: new RegExp(
    String.raw`\b(?:the (?:${KNOWN})|it|its|they|their|we|our|officials?|spokes\w+|staff|employees|hackers?|intruders?|attackers?|thieves)\b`,
    "iu",
  ),
  refersToKnown: new RegExp(
    String.raw`\b[Tt]h(?:e|is) (?:\p{Lu}\p{L}*-based )?(?:(?!(?:as|of|in|on|at|to|and|that|for|from|after|when|while|with|by)\b)[\p{Ll}-]+ ){0,3}(?:${KNOWN})\b`,
    "u",
  ),
  focus: new RegExp(
    String.raw`\b(?:the (?:company|hospital|bank|firm|city|county|town|agency|department|ministry|university|school|district|retailer|developer|charity|studio|airline|insurer|carrier|maker|manufacturer|chain|group|commission|incident|breach|intrusion|hack|theft)|(?:its|our) (?:own |internal |corporate )?(?:customers|users|network|systems?|servers?|clients|employees|computers?|website|security team)|spokes\w+|officials?|chief executive|statement|notif\w+|notice|affected|disclosed (?:an?|the)|discovered the|suffered an?|the malware|credit monitoring|apologi[sz]ed|investigat\w+|restor\w+|backups?|FBI|police|law enforcement|ransom|stolen|unauthori[sz]ed|(?:data|details|records|information|accounts?|passwords|files|footage|numbers|names|registers?)(?: and \w+)? (?:of|on|from|belonging to|about) (?:\S+ ){0,6}(?:${PEOPLE})|(?:hackers?|attackers?|intruders?|criminals?|thie(?:f|ves)|someone|somebody|actors?) (?:had |have |has |may have |could )?(?:stole|stolen|took|taken|copied|accessed|got|broke|broken|gained|obtained|reach(?:ed)?|been in|used|downloaded)|(?:was|were|been) (?:hacked|breached|stolen|copied|accessed|hit|attacked|infected|targeted|compromised|encrypted|taken|left open|exposed))\b`,
    "giu",
  ),
  trend:
    /\b(?:researchers?|campaigns?|variants?|vulnerabilit\w+|flaws?|patch\w*|strains?|botnets?|per ?cent|survey|apps?|devices|scams?|exploit\w*|trends?|(?<!\b(?:the|this|that|its) )malware|zero-day|cybercriminals|hackers can|phishing emails?|tips|according to the report|businesses|organi[sz]ations)\b|\d%/giu,
  elsewhere:
    /\b(?:vulnerabilit(?:y|ies)|flaws?|bugs?|patch(?:es|ed)?|zero-?days?|CVE-\d|firmware|(?<![“"])security update|founded|established in|shares|stock|quarterly|per cent of|survey|study|conference|summit|proof-of-concept|botnets?|exploit kits?|GDPR|came into force|(?<!according to (?:the|a|that) )lawsuit|sentenced|pleaded guilty|guilty|jury|trial|convicted|arrested|acquired by|(?:was|were) acquired|bought the company|similar (?:attack|incident|breach)|(?:earlier|previous|another|prior|past|separate|first|smaller|larger|second|unrelated) (?:\w+ )?(?:breach|incident|attack|hack)|(?:third|fourth|fifth) (?:\w+ ){0,3}(?:breach|incident|attack|hack)|(?<=[a-z] )previously|litigation|settlement|class[- ]actions?|(?:numerous|many|several|multiple) (?:\w+ ){0,2}(?:breaches|attacks|hacks|incidents|scandals)|(?:dozens|hundreds|thousands|string|spate|series|wave|number) of (?:[\w-]+ ){0,4}(?:breaches|incidents|attacks|hacks|companies|cases)|in contrast|for example|such as when|(?:first|second|third|fourth) time (?:in|this|since)|also (?:suffered|discovered|hacked|targeted|launched|attacked|infected)|also (?:disclosed|reported|announced|confirmed|admitted|acknowledged|revealed) (?:an?|another)\b|(?<!\b(?:the|this|that) )(?:malware|ransomware|trojan|worm) (?:was|is) (?:initially|first) \w+|photo|pictured|(?:latest|further|later) (?:update|statement)|(?:experts|researchers|analysts) (?:\w+ ){0,2}(?:discovered|spotted|detected|found|uncovered|identified) (?:an? )?(?:\w+[- ]){0,3}(?:trojan|malware|ransomware|botnet|campaign|backdoor|worm)\S*|to fine|fines|penalt(?:y|ies)|(?<=, )first (?:spotted|seen|found|discovered|observed|emerged)|first (?:documented|appeared)|in the wild|variants?|strains?|campaigns?|elections?|latest detected|weather|reminder|products? (?:launch|line|release|recall|was|were|is)|(?:hacked|breached|attacked|hit) before|notices? reported|reported breaches|hotline|toll-free|call cent(?:er|re)s?|\d{3}-\d{4}|than (?:\S+ ){1,8}(?:breach|attack|hack|incident|theft)|prizes?|awards?|ceremony|estimates?|billion|(?:most|worst|biggest|largest) (?:\w+ )?since|your reporter)\b/iu,
  clause:
    /[;—–]|(?<=\b(?:said|says)) (?=(?:it|they|the|its|an?|hackers|attackers|some|more|up to|about|no|data|personal|customer)\b)|(?<=\b(?:confirmed|announced|revealed|disclosed|reported|admitted|acknowledged)) (?=(?:it|they) (?:was|were|had|has|have|is|are)\b)|,?\s\bby (?=(?:exploiting|using|abusing)\b)|\sto (?=(?:gain|get|steal|enter|break)\b)|\s(?:through|via|using|with|exploiting) (?=an? (?:[\w-]+ ){0,3}(?:vulnerabilit|flaw|bug|hole|exploit))|,?\s\b(?:that(?! (?:same |very )?(?:day|morning|afternoon|evening|night)\b)|when|after|before|while|(?<!\b(?:on|in|during) )which|who|whose|where|although|though|because|but|and that|and it|whereas|(?<!\b(?:early|late|many|much|soon|well|such) )as(?! (?:early|late|far|many|much|soon|well|part|of)\b))\b|\sand (?=on\s)|\sand [“"]?(?:has|have|had|was|were|is|are|made|began|told|sent|said|took|shut|found|went|got|gave|wrote|put|came|then|\w+ed)\b|,\s(?:and|with|according|leading|resulting|saying)\b/giu,
  opening:
    /^["“‘(]*(?:(?:on|in|at|by|over|since|late|early|then|but|and|the|from|between|during|around|last|this)\s+)*$/iu,
  followUp:
    /\b(?:days|weeks|months|an? (?:week|month|year)) after (?:an?|the|it|its|falling|suffering|being) (?:\w+ )?(?:cyber[- ]?attack|attack|breach|hack|incident|hacked|hit)\b/iu,
  own: {
    voice: /\b(?:we|our|us)\b|\bthis (?:notice|letter)\b/giu,
    title:
      /\b(?:notice (?:of|to|regarding|about)|notification|letter to|message (?:to|from|regarding)|open letter|statement (?:on|regarding)|provides? (?:an )?(?:update|notice)|update (?:on|regarding|to))\b/iu,
  },
  turning:
    /\b(?:not the (?:first|only)\b|other (?:\w+ )?(?:victims|hospitals|companies|retailers|cities|schools|districts|universities|firms|banks|organi[sz]ations|agencies) (?:have|has|had|were|that|to)\b|(?:similar|other|previous|recent) (?:\w+ )?(?:attacks|breaches|hacks|incidents) (?:have|has|had|were|in|on|at)\b)/iu,
  speakerReach: 1,
  refersBack: undefined,
  goesOn: undefined,
  speakers: [
    {
      by: "media",
      pattern: /\b(?:came to light|(?:news|word) (?:of|about) \w+|was reported that)\b/iu,
    },
    {
      by: "attacker",
      pattern:
        /\b(?:hackers?|attackers?|gang|criminals?|crew|TheDarkOverlord|group(?: behind)?)\b[^.]{0,12}\b(?:claim(?:s|ed)|boast\w*|tweeted|revealed to have|told)\b|\baccording to the (?:hackers?|attackers?|gang)\b/iu,
    },
    {
      by: "company",
      pattern:
        /\b(?:we (?:have|had|are|were|learned|discovered|identified|detected|became|determined|began|notified|took|believe)|our (?:employees?|systems?|network|customers?|investigation)|spokes(?:person|man|woman)|in (?:reporting|disclosing|announcing) that it|the (?:district|county|city|company|hospital|school|university|agency|firm|bank|retailer|college|clinic|system) (?:has |had )?reported|(?:the )?company (?:said|says|confirmed|wrote|told|announced|disclosed|revealed)|according to (?:the |its )?(?:company|notice|statement|letter|filing)|(?:in|its|the) (?:a |the )?(?:\w+ )?(?:statement|notice|filing|letter|blog post)|chief executive|CEO|officials)\b/iu,
    },
    {
      by: "regulator",
      pattern:
        /\b(?:ICO|regulators?|information commissioner|attorney general|privacy commissioner|data protection (?:authority|commission\w*)|HHS)\b[^.]{0,40}\b(?:said|says|announced|reported|found|wrote|published|confirmed)\b|\baccording to (?:the )?(?:ICO|regulators?|information commissioner|attorney general|privacy commissioner|HHS|filing with)\b/iu,
    },
    {
      by: "researcher",
      pattern:
        /\b(?:researchers?|security (?:firm|company|expert|analyst)s?|UpGuard|Troy Hunt|Kaspersky|Symantec|Trend Micro)\b/iu,
    },
    {
      by: "media",
      pattern:
        /\b(?:newspapers?|broadcasters?|media|news (?:agency|site|outlets?)|journalists?|according to (?:[A-Z]\w+ )?(?:reports?|News|Times|Post|Journal)|NHK|Mainichi|Reuters|Bloomberg|they reported|reported it|local press)\b/iu,
    },
    {
      by: "company",
      pattern:
        /\b(?:said|says|confirmed|disclosed|announced|revealed|told|admitted|acknowledged|wrote)\b/iu,
    },
  ],
};
