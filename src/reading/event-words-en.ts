import type { EventWords } from "./event-words.js";

const PEOPLE =
  "customers?|consumers|users|clients|patients|people|individuals|members|guests|employees|staff|residents|students|subscribers|those affected|account holders|victims";
const AUTHORITY =
  "regulators?|authorit(?:y|ies)|attorneys? general|ICO|information commissioner|data protection|privacy commissioner|supervisory|watchdog|HHS|health and human services|OCR|office for civil rights|CNIL|FTC|government agencies";

/** English, in the words of news reports and notices. */
export const ENGLISH_EVENTS: EventWords = {
  events: [
    {
      event: "individuals-notified",
      pattern: new RegExp(
        String.raw`\b(?:notif(?:y|ied|ying)|inform(?:ed|ing)?|alert(?:ed|ing)|warn(?:ed|ing)|told|telling|contact(?:ed|ing)|e-?mailed|wrote to|writing to|(?:sent|sending) (?:\w+ ){0,4}(?:letters?|e-?mails?|notices?|notifications?) to|letters? (?:were )?sent to|mailed)\s+(?:(?!of\b|by\b|that\b|about\b)\S+\s+){0,5}?(?:${PEOPLE})\b|\b(?:letters?|e-?mails?|notices?|notifications?)\s+(?:\w+\s+){0,2}(?:sent|mailed)(?:\s+out)?\s+to\s+(?:\S+\s+){0,4}?(?:${PEOPLE})\b|\b(?:${PEOPLE})\s+(?:was|were|are being|have been|had been)\s+(?:notified|informed|contacted|alerted)\b|\b(?:e-?mails?|letters?|notices?) (?:that (?:was|were) )?(?:sent|mailed)(?: out)?\b`,
        "giu",
      ),
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "regulator-notified",
      pattern: new RegExp(
        String.raw`\b(?:notif(?:y|ied|ying)|inform(?:ed|ing)|report(?:ed|ing)|alert(?:ed|ing)|told|contact(?:ed|ing)|filed)\s+(?:\S+\s+){0,7}?(?:${AUTHORITY})\b|\b(?:${AUTHORITY})\s+(?:was|were|has been|have been)\s+(?:notified|informed|told|alerted)\b`,
        "giu",
      ),
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "detected",
      pattern:
        /\b(?:discover(?:ed|ing|s)?|detect(?:ed|ing|ion)|learn(?:ed|t|ing) (?:of|about|that|the)|(?:first )?learned|bec(?:a|o)m(?:e|ing) aware|made aware|notic(?:ed|ing)|identified|found out|came to (?:its|our|their|the company[’']s) attention|was alerted|were alerted|received an alert|got an alert|determined(?! (?:what|which|how|whether))|reali[sz]ed|came across|found evidence|understood that|knew (?:something|of|about)|arrived at work to (?:find|discover))\b/giu,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "contained",
      pattern:
        /\b(?:contained|sealed up|taken offline|took (?:\w+ ){1,4}offline|secured (?:the|its|it|them)|was secured|were secured|shut off|cut off|locked out the|blocked the (?:access|attack|intru)\w*|evicted|remediated|terminated the|closed the (?:hole|leak|breach))\b/giu,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "intrusion-ended",
      pattern:
        /\b(?:ended|lasted (?:until|till|through)|ran (?:until|till|through)|continued (?:until|till|through)|went on (?:until|till)|stopped)\b/giu,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "intrusion-started",
      pattern:
        /\b(?:occurred|took place|happened|began|started|commenced|dates? back|gained (?:unauthori[sz]ed |illegal )?access|got access|had access|have had access|access(?:ed)? (?:had )?(?:run|ran|lasted)|accessed|(?:were|was|been) (?:in|inside|on) (?:its|the|their|our)|were inside|was inside|been inside|br(?:oke|oken) into|breached|hacked|infiltrated|compromised|intruded|penetrated|stole|stolen|infected|hit (?:by|with)|(?:was|were|been|got) (?:hit|attacked|targeted)|targeted by|was struck|attack(?:ed|ers? launched)|fell victim|(?:became|was|were|been) (?:a |the |an )?victims?|locked out of|encrypted|exfiltrated|(?:was|were|been|left) (?:publicly )?(?:exposed|accessible)|took root|received a ransomware|booby-trapped|phishing e-?mails? (?:\w+ ){0,3}sent(?: out)? to (?:\w+ ){0,2}\w+|carried out an attack|(?:first )?suffered a|copied|downloaded|tampered|skimmed|intercepted|observed)\b/giu,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "disclosed",
      pattern:
        /\b(?:disclos(?:ed|es|ing|ure)|announc(?:ed|es|ing|ement)|reveal(?:ed|s|ing)|made (?:\w+ ){0,3}public|went public|go public|told the public|admitt(?:ed|ing)|acknowledg(?:ed|ing)|issued a (?:\w+ )?(?:statement|notice)|released a (?:\w+ )?(?:statement|notice)|(?:published|posted) a (?:\w+ )?(?:statement|notice)|broke the news|first reported|grab(?:bed)? headlines|came to light|issued a report|in a filing|filing with|notice (?:of|dated)|press release)\b/giu,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "disclosed",
      pattern:
        /\b(?:said|says|confirm(?:ed|s|ing)|told|report(?:ed|s)|statement|stated|wrote)\b/giu,
      needs: "saying",
      reserve: 0,
    },
    {
      event: undefined,
      pattern:
        /\b(?:pa(?:id|y|ys|ying)|unlock(?:ed)?|demand(?:ed|s|ing)?|tweeted|hired|resign(?:ed)?|restor(?:ed|e|ing)|back online|up and running|reopened|post(?:s|ed|ing)?|sold|sell(?:ing)?|for sale|purchased|launched|releas(?:ed|es|ing)|issue an? (?:advisory|warning)|called (?:the )?police|reported to police|appeared|expir(?:ed|es)|sign(?:ed)?|scheduled|arrested|adding|filed a (?:lawsuit|suit)|testif\w+|expected|agreed|updated|registered|logged in|created|dubbed|determined (?:what|which|how|whether)|met|meet|in response|hoped)\b/giu,
      needs: "plain",
      reserve: 0,
    },
    {
      event: "intrusion-started",
      pattern:
        /\b(?:(?:cyber[- ]?|ransomware |security |data |malware |phishing |hacking )*(?:attack|breach|hack|intrusion|incident|theft)|unauthori[sz]ed (?:access|withdrawals?)|exposed|leaked|launched|hijacked)\b/giu,
      needs: "with-breach",
      reserve: 30,
    },
  ],
  breach:
    /\b(?:breach(?:e[sd])?|hack(?:ed|ers?|ing)?|attack(?:ed|ers?|s)?|intrusion|intruders?|unauthori[sz]ed|stolen|theft|thieves|leak(?:ed|s)?|ransom(?:ware)?|compromis\w+|exposed|exposure|expos(?:ing|es)|malware|phish\w+|security incident|data incident|cyber ?security incident|the incident|illegally accessed|infiltrat\w+|spear-phish\w*|suspicious|locked out|hold(?:ing)? (?:\w+ ){0,3}hostage|exfiltrat\w+|criminals?|bad actors?|without authori[sz]ation|(?:personal|customer|card|patient|passenger) (?:data|details|information)|fraudsters|scam(?:mers)?|outsiders|accessed|the access|ha(?:d|ve|s) access|gained access)\b/iu,
  verbsFollow: false,
  topic: undefined,
  standIn:
    /\b(?:the (?:company|hospital|bank|firm|city|county|town|agency|department|ministry|university|school|district|retailer|developer|charity|studio|airline|insurer|maker|manufacturer|chain|group|incident|attack|intrusion|access)|it|its|they|their|we|our|officials?|spokes\w+|staff|employees|hackers?|intruders?|attackers?|thieves)\b/iu,
  focus:
    /\b(?:the (?:company|hospital|bank|firm|city|county|town|agency|department|ministry|university|school|district|retailer|developer|charity|studio|airline|insurer|maker|manufacturer|incident|breach|intrusion|hack)|its (?:customers|users|network|systems?|servers?|clients|employees|computers?|website)|spokes\w+|officials?|statement|notif\w+|notice|affected|credit monitoring|apologi[sz]ed|investigat\w+|restor\w+|backups?|FBI|police|law enforcement|ransom|stolen|unauthori[sz]ed)\b/giu,
  trend:
    /\b(?:researchers?|campaigns?|variants?|vulnerabilit\w+|flaws?|patch\w*|strains?|botnets?|per ?cent|survey|apps?|devices|scams?|exploit\w*|trends?|malware|zero-day|cybercriminals|hackers can|phishing emails?|tips|according to the report|businesses|organi[sz]ations)\b|\d%/giu,
  elsewhere:
    /\b(?:vulnerabilit(?:y|ies)|flaws?|bugs?|patch(?:es|ed)?|zero-?days?|CVE-\d|firmware|security update|founded|established in|shares|stock|quarterly|per cent of|survey|study|conference|summit|proof-of-concept|botnets?|exploit kits?|GDPR|came into force|lawsuit|sentenced|pleaded guilty|arrested|acquired|bought the company|similar (?:attack|incident|breach)|(?:earlier|previous|another|prior|past|separate|first) (?:data )?(?:breach|incident|attack|hack)|previously|in contrast|for example|such as when|second time in|also (?:suffered|discovered|hacked|targeted|launched|attacked|infected)|photo|pictured|first (?:spotted|seen|documented|appeared)|latest detected|weather|reminder|estimates?|billion|(?:most|worst|biggest|largest) (?:\w+ )?since|your reporter)\b/iu,
  clause:
    /[;—–]|,?\s\b(?:that|when|after|before|while|(?<!\b(?:on|in|during) )which|who|whose|where|although|though|because|but|and that|and it|whereas|as)\b|\sand (?:has|have|had|was|were|is|are|made|began|told|sent|said|took|shut|found|\w+ed)\b|,\s(?:and|with|according|leading|resulting|saying)\b/giu,
  opening:
    /^["“‘(]*(?:(?:on|in|at|by|over|since|late|early|then|but|and|the|from|between|during|around|last|this)\s+)*$/iu,
  speakers: [
    {
      by: "attacker",
      pattern:
        /\b(?:hackers?|attackers?|gang|criminals?|crew|TheDarkOverlord|group(?: behind)?)\b[^.]{0,12}\b(?:claim(?:s|ed)|boast\w*|tweeted|revealed to have|told)\b|\baccording to the (?:hackers?|attackers?|gang)\b/iu,
    },
    {
      by: "company",
      pattern:
        /\b(?:spokes(?:person|man|woman)|(?:the )?company (?:said|says|confirmed|wrote|told|announced|disclosed|revealed)|according to (?:the |its )?(?:company|notice|statement|letter|filing)|(?:in|its|the) (?:a |the )?(?:\w+ )?(?:statement|notice|filing|letter|blog post)|chief executive|CEO|officials)\b/iu,
    },
    {
      by: "regulator",
      pattern:
        /\b(?:ICO|regulators?|information commissioner|attorney general|privacy commissioner|data protection (?:authority|commission\w*)|HHS)\b[^.]{0,40}\b(?:said|says|announced|reported|found|wrote|published|confirmed)\b|\baccording to (?:the )?(?:ICO|regulators?|information commissioner|attorney general|privacy commissioner|HHS|filing with)\b/iu,
    },
    {
      by: "researcher",
      pattern:
        /\b(?:researchers?|security (?:firm|company|expert|analyst)s?|UpGuard|Troy Hunt|Kaspersky|Symantec|Trend Micro|investigators)\b/iu,
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
