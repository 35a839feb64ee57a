import type { EventWords } from "./event-words.js";

const PEOPLE =
  "customers?|consumers|users|clients|patients|people|individuals|members|guests|employees|staff|workers|residents|students|teachers|families|parents|subscribers|passengers|shoppers|donors|policyholders|borrowers|applicants|affected|account holders|victims|school districts|districts";
const AUTHORITY =
  "regulators?|authorit(?:y|ies)|attorneys? general|ICO|information commissioner(?:[’']s office)?|data protection|privacy commissioner|commissioner|supervisory|watchdog|HHS|health and human services|OCR|office for civil rights|CNIL|FTC|OAIC|OAG|credit union administration|(?:federal |state |the )?health department|financial conduct authority|securities commission|department of (?:education|health|justice|insurance)|NCSC|DPC|government agencies|federal agencies";
/** Who breaks in, and speaks of it. */
const ATTACKER =
  "hackers?|attackers?|intruders?|criminals?|gang|crew|cybercriminals?|threat actors?|actors?|group|extortionists?|seller|somebody|someone|person|poster|LockBit|ALPHV|BlackCat|Clop|Cl0p|REvil|Conti|Lapsus\\$|ShinyHunters|TheDarkOverlord|The Dark Overlord|Medusa|Qilin|Akira|RansomHub";
const LEAK_SITE = String.raw`(?:leak|data[- ]leak|extortion|shaming|dark[- ]?web|darknet|Tor|ransomware|victim) ?(?:site|blog|page|portal|forum|market\w*)`;

/** Who speaks of an incident without being part of it. */
const OUTSIDER = "police|detectives|prosecutors?|judges?|court|sheriff|FBI|Europol|Interpol";
const COUNT = String.raw`(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|multiple|dozens of)`;

/** English, in the words of news reports and notices. */
export const ENGLISH_EVENTS: EventWords = {
  events: [
    {
      event: "individuals-notified",
      pattern: new RegExp(
        String.raw`\b(?:letters?|e-?mails?) dated\b|\b(?:receives?|received) (?:an? )?(?:\w+ )?(?:e-?mails?|letters?) (?:about|on|of|that|saying|warning)\b|\b(?:written )?notice was (?:provided|given|sent|mailed)|\bin a (?:memo|letter|message) (?:sent|dated)\b|\bin (?:an? )?(?:letters?|e-?mails?|messages?) (?:sent )?to (?:\S+ ){0,3}?(?:${PEOPLE})\b|\b(?:wrote to|notified|told|informed|contacted) (?:every|each) (?:affected )?(?:customer|patient|user|member|student|family|employee|client|guest)\b|\b(?:notif(?:y|ied|ying)|inform(?:ed|ing)?|alert(?:ed|ing)|warn(?:ed|ing)|told|telling|contact(?:ed|ing)|e-?mail(?:ed|ing)|wrote to|writ(?:ten|ing) to|(?:sent|sending|mailed|mailing) (?:out )?(?:\w+ ){0,4}(?:letters?|e-?mails?|notices?|notifications?) to|letters? (?:were )?sent to|mailed)\s+(?:(?!of\b|by\b|that\b|about\b|and\b)\S+\s+){0,5}?(?:${PEOPLE})\b|\b(?:letters?|e-?mails?|notices?|notifications?)\s+(?:\w+\s+){0,2}(?:sent|mailed)(?:\s+out)?\s+to\s+(?:\S+\s+){0,4}?(?:${PEOPLE})\b|\b(?:${PEOPLE})\s+(?:affected\s+)?(?:was|were|are being|have been|had been|began being)\s+(?:notified|informed|contacted|alerted|told|e-?mailed|written to)\b(?! (?:of|to) (?:an? )?(?:unusual|suspicious))|\b(?:e-?mails?|letters?|notices?|notifications?)\b(?:\s+(?!of\b|said\b|and\b)[\w.,]+){0,6}?\s+(?:(?:was|were|are|have been)\s+)?(?:being\s+)?(?:sent|mailed|going out|went out|began going out|started going out|go out)(?: out)?\b|\b(?:sent|mailed|mailing|sending) (?:out )?(?:(?!phishing|spam|fake|malicious|fraudulent)\w+ ){0,3}(?:letters|e-?mails|notifications|notification letters|breach notices)\b|\b(?:began|started|begun) (?:notifying|informing|contacting|e-?mailing)\b`,
        "giu",
      ),
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "regulator-notified",
      pattern: new RegExp(
        String.raw`\b(?:notif(?:y|ied|ying)|inform(?:ed|ing)|report(?:ed|ing)|alert(?:ed|ing)|told|contact(?:ed|ing)|referred itself|filed|disclosed|submitted)\s+(?:(?!that\b|said\b|on\b|and\b)\S+\s+){0,8}?(?:${AUTHORITY})\b|\b(?:${AUTHORITY})\s+(?:was|were|has been|have been|had been)\s+(?:notified|informed|told|alerted|contacted)\b|\b(?:${AUTHORITY})\b[^.]{0,30}\breceived (?:a|the) (?:report|notice|notification)\b|\bportal\b[^.]{0,40}\b(?:submitted|filed|received|reported)|\b(?:sample |notification )?letters? (?:submitted|filed|sent) (?:to|with) the (?:\S+ ){0,3}?(?:${AUTHORITY})\b|\b(?:filing|notice|report|notification)s? (?:\w+ ){0,3}?(?:with|to) (?:\S+ ){0,5}?(?:${AUTHORITY})\b`,
        "giu",
      ),
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "detected",
      pattern:
        /\b(?:discover(?:ed|ing|s|y)?|detect(?:ed|ing|ion)|spots? (?:the|an?|large|unusual|suspicious|signs)|caught (?:the|an?) (?:\w+ )?(?:intru\w+|breach|attack|attackers?|hackers?)|(?:informed|notified|alerted|told|warned) (?:it|them|the company|the firm) (?:of|about)|(?:was|were|been) first (?:observed|seen|noticed)|received (?:\w+ )?notice (?:\S+ ){0,3}?(?:of|that)|reported (?:trouble|problems)|(?:experienced|noticed) (?:an? )?(?:\w+ )?(?:disruption|outage)|spotted|uncovered|(?:customers?|users?|researchers?|readers?|employees?|somebody|someone|bank) (?:had )?report(?:s|ed) (?:it|them|this|the)|learn(?:ed|t|ing) (?:of|about|that|the)|(?:first )?learned|bec(?:a|o)m(?:e|ing) aware|made aware|notic(?:ed|ing)|identified|found out|(?:first )?heard (?:of|about)|came to (?:its|our|their|the company[’']s) attention|(?:was|were|been) (?:first )?(?:alerted|tipped off|informed|notified|warned|told) (?:of|about|by|to|on|that)|received (?:an? |the )?(?:\w+ )?(?:alert|tip|warning|report)|got an? (?:alert|tip|call)|reali[sz]ed?|came across|found (?:evidence|signs|traces|the (?:intrusion|malware|breach|attack|problem|intruder)|that|malware|an intruder|on|in)|understood that|knew (?:something|of|about)|first saw|saw (?:the|that|unusual|suspicious|signs)|flagged|picked up (?:unusual|suspicious)|(?:told|informed|notified|alerted|warned) (?:us|it|them|the \w+|\w+) (?:on|in|last) [^.,;]{3,22} (?:of|about) |(?:informed|notified|alerted|warned) us (?=(?:on|in|last|that|of)\b)|(?:was|were) not (?:told|informed|made aware) until|(?:was|were) (?:first )?found by|alerted by|tipped off by|tracked down|came to light internally|stumbled (?:on|upon)|un(?:detected|noticed)|(?:alerted|tipped off) (?:\S+ ){1,4}(?:to|about) (?:the|an?|its)|received a (?:ransom )?(?:note|demand)|arrived at work to (?:find|discover))\b/giu,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "detected",
      pattern:
        /\b(?:determined|concluded|confirmed internally)(?! (?:what|which|how|whether))\b/giu,
      needs: "otherwise",
      reserve: 0,
    },
    {
      event: "contained",
      pattern:
        /\b(?:contained|locked (?:it |them )?down|removed the (?:malware|malicious|code|skimmer)|sealed up|taken (?:offline|down)|took (?:\w+ ){1,4}(?:offline|down)|(?:shut|switched|turned) (?:down|off) (?:\w+ ){0,2}(?:systems?|servers?|network|access|database|site|website|service)|(?:was|were) (?:shut|switched|turned|cut) (?:down|off)|disconnected|unplugged|isolated|quarantined|secured (?:the|its|it|them)|was secured|were secured|shut off|cut off|cut (?:itself|them|it) off|shut (?:the )?(?:intruders?|attackers?|hackers?) out|locked (?:\w+ ){0,2}out the|locked out the|blocked the (?:access|attack|intru)\w*|closed (?:it|them|off)|evicted|expelled|ousted|(?:attack|breach|intrusion|access|activity) was (?:stopped|halted|terminated|blocked)|access was (?:cut|closed|shut|terminated|removed|blocked|revoked)|(?:pulled|took) the (?:\w+ )?(?:database|server|site|files)|remediated|terminated the|closed the (?:hole|leak|breach|access|vulnerability|database)|stopped (?:it|them|the (?:attack|intru\w+|malware|access|activity))|disabled|revoked|removed (?:it|the (?:malware|code|skimmer|intruders?))|pulled the plug)\b/giu,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "intrusion-ended",
      pattern:
        /\b(?:(?<!(?:year|quarter|period|months) )ended|(?:stayed|remained|lingered|persisted|coming back|present|active) (?=until|through|till|as late)|lasted (?:until|till|through)|ran (?:until|till|through)|continued (?:until|till|through)|went on (?:until|till)|stopped|last accessed)\b/giu,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "intrusion-started",
      pattern:
        /\b(?:(?:signs?|signed|logs?|logged|got|came) (?:in to|into|on to) (?:the|its|their|an?)|breaks? into|gains? access|(?:the )?(?:malware|skimmer|code|virus|implant) (?:was|had been|stayed|remained|sat) (?:active|in place|live)|occurred|took place|(?<!something )happened|(?:began|started|commenced)(?! (?:\w+ly )?(?:to |(?!running|accessing|stealing|collecting|copying|using|operating)\w+ing\b))|dat(?:es?|ed|ing) back|went back|goes back|ran(?= (?:from|until|till|through|for|on)\b)|gained (?:unauthori[sz]ed |illegal |initial )?access|got access|had (?:\w+ )?access|have had access|access(?:ed)? (?:had )?(?:run|ran|lasted)|accessed|access to (?:its|the|their)|acquired (?:data|files|information)|(?:were|was|been) present|(?:were|was|been) (?:in|inside|on) (?:its|the|their|our|tills)|were inside|was inside|been inside|inside (?:since|from|between)|br(?:oke|oken|eak) into|broke in|got in(?:to)?|got (?:at|hold of|personal|customer|data)|acquired|get into|came in (?:through|via)|entered|logged in (?:with|using)|(?:made|got|run|ran) (?:off|away) with|(?:got|gained|established) a foothold|crippled|(?:that|which) (?:hit|struck|crippled|disrupted)|existed|knocked (?:\S+ ){1,4}(?:offline|out)|siphoned|scraped|harvested|clicked (?:on )?(?:a|the)|(?:data|files|records|information) (?:was|were|had been) taken|viewed (?:or|and|the|\w+ (?:data|records|files|information))|to enter (?:its|the|their)|lurking|breached|hacked|infiltrated|compromised(?! (?:data|files?|information|records|documents|databases?|credentials|e-?mails?|passwords?|servers?|accounts?|systems?|bucket|laptop)\b)|intruded|penetrated|stole|stolen(?! (?:data|files?|information|records|documents|databases?|credentials|e-?mails?|passwords?|servers?|accounts?|systems?|bucket|laptop)\b)|infected|(?:code|skimmer|malware|script) (?:had been|was|were) (?:added|inserted|injected|planted|placed)|(?:ransomware|malware|virus|attackers?|hackers?|gang) (?:had |has )?hit|hit (?:by|with)|(?:was|were|been|got) (?:first )?(?:hit|attacked|targeted)|targeted by|was struck|attack(?:ed|ers? launched)|fell (?:victim|for)|(?:became|was|were|been) (?:a |the |an )?victims?|locked out of|(?:has|had|have) locked|locking|encrypted|exfiltrated|(?:was|were|been|left) (?:publicly )?(?:exposed|accessible|open|online|available)|took root|received a ransomware|booby-trapped|phishing e-?mails? (?:\w+ ){0,3}sent(?: out)? to (?:\w+ ){0,2}\w+|carried out an attack|(?:first )?suffered a|copied|downloaded|obtained|tampered|skimmed|intercepted|observed|planted|installed (?:the )?(?:malware|malicious)|using it|malware (?:was|had been) (?:present|active|running)|collect(?:ed|ing) (?:card|payment)|cards? used|(?:purchases|payments|orders|transactions) made)\b/giu,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "claimed-by-attacker",
      pattern: new RegExp(
        String.raw`\b(?:${ATTACKER})\b(?:\s+[^\s.,]+){0,7}?,?\s+(?:claim(?:ed|s|ing)|boast(?:ed|ing)|took credit|taking credit|listed|added|offer(?:ed|s|ing)|advertis(?:ed|ing)|posted|put (?:\w+ ){1,4}up for sale|leaked|threatened|published|released|had said (?:it|they) (?:had|held))\b|\b(?:group|gang|crew|hackers?)(?:, [^,]{2,30},)? said\b|\bclaimed (?:responsibility|credit)\b|\b(?:data|files|records|documents|database) (?:\w+ )?(?:surfaced|appeared|turned up|showed up|was posted|were posted|was dumped|were dumped|was leaked|were leaked) (?:for sale )?(?:on|in|online)\b|\badded (?:[^\s.]+ ){1,6}to (?:its|their|the) ${LEAK_SITE}|\b(?:listed|named|appeared|showed up) (?:[^\s.]+ ){0,5}on (?:its|their|the|a) (?:\S+ ){0,2}${LEAK_SITE}|\b(?:posted|listed|offered|advertised|put up) (?:for sale )?(?:on|to|in) an? (?:\w+[- ]){0,3}(?:forum|marketplace|market|channel)\b|\b(?:posted|offered|listed|advertised|put up) (?:\w+ ){0,3}for sale\b|\bposted a ransom\b|\b(?:posted|leaked|dumped|published|released|shared)(?:\s[^\s.;]+){0,6}?\sby (?:the |an? )?(?:[^\s.,]+ ){0,3}?(?:${ATTACKER})\b|\b(?:posted|leaked|dumped|published) (?:the |a |its |stolen |some )(?:stolen |sample of )?(?:data|files|samples?|trove|database)\b`,
        "giu",
      ),
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "listed",
      pattern:
        /\b(?:Have I Been Pwned|HIBP|Troy Hunt)\b[^.]{0,40}\b(?:added|loaded|listed|indexed)\b|\b(?:added|loaded) (?:\S+ ){0,5}to (?:the )?(?:\S+ ){0,4}(?:Have I Been Pwned|HIBP)\b/giu,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "corrected",
      pattern:
        /\b(?:revised|corrected|amended|retracted) (?:its|the|that|an earlier|their) (?:\w+ ){0,2}(?:statement|notice|figures?|numbers?|estimate|count|account|tally)\b/giu,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "disclosed",
      pattern:
        /\b(?:disclos(?:ed|es|ing|ure)|announc(?:ed|es|ing|ement)|reveal(?:ed|s|ing)|made (?:\w+ ){0,3}public|became public|went public|go public|told the (?:public|world|market|markets|press|stock exchange)|told investors|admitt(?:ed|ing)|acknowledg(?:ed|ing)|(?:issued|released|published|posted|put out) an? (?:\w+ ){0,3}(?:statement|notice)|(?:statement|notice) (?:issued|released|published|posted)|broke the news|(?:blog post|statement|notice|announcement) (?:published|posted|dated|issued|released)|(?:news|word|reports) (?:of|about) (?:\S+ ){1,4}?(?:broke|emerged|spread|surfaced)|first reported|(?:had )?reported (?:the|an?) (?:incident|breach|attack|hack)|reported a|grab(?:bed)? headlines|came to light|issued a report|in an? (?:\w+ )?filing|form 8-K (?:was )?filed|8-K filed|published (?:its|their) (?:findings|report|research)|filing (?:with|on|dated|late)|regulatory filing|notice (?:of|dated)|(?:posts|publishes) a (?:\w+ )?(?:notice|statement)|press release)\b/giu,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "disclosed",
      pattern:
        /\b(?:said|says|confirm(?:ed|s|ing)|told|report(?:ed|s)|statement|stated|wrote|apologi[sz]ed|warned)\b/giu,
      needs: "saying",
      reserve: 0,
    },
    {
      event: undefined,
      pattern:
        /\b(?:pa(?:id|y|ys|ying)|unlock(?:ed)?|demand(?:ed|s|ing)?|tweeted|hired|resign(?:ed)?|restor(?:ed|e|ing)|back online|up and running|reopened|post(?:s|ed|ing)?|sold|sell(?:ing)?|for sale|purchased|launched|releas(?:ed|es|ing)|issue an? (?:advisory|warning)|called (?:the )?police|reported to police|appeared|expir(?:ed|es)|sign(?:ed)?|scheduled|arrested|adding|filed a (?:lawsuit|suit|class action)|testif\w+|expected|agreed|updated|registered|created|dubbed|determined (?:what|which|how|whether)|met|meet|in response|hoped|bought|acquired|founded|voted|proposed|sued|fined|charged|sentenced|convicted|patched|fixed|finished (?:its|the|a) \w+|completed|(?:inquiry|investigation|review|probe)(?: that| which| of [^,.]{3,40}?)? (?:had )?(?:ended|concluded|finished|was completed)|ended its (?:\w+ )?(?:inquiry|investigation|review)|opened an? (?:inquiry|investigation|probe)|launched an? (?:inquiry|investigation|probe)|concluded (?:on|in|last)|(?:year|quarter|period|months) ended|took effect|takes effect|effect in|came out|paused|cancell?ed|closed (?:down|up) \d|rose|fell|enrol\w*|call a hotline|warns? \w+ on)\b/giu,
      needs: "plain",
      reserve: 0,
    },
    {
      event: "intrusion-started",
      pattern:
        /\b(?:(?:cyber[- ]?|ransomware |security |data |malware |phishing |hacking )*(?:attack|breach|hack|intrusion|incident|theft|break-in)|unauthori[sz]ed (?:access|withdrawals?|activity)|exposed(?! (?:data|files?|information|records|documents|databases?|credentials|e-?mails?|passwords?|servers?|accounts?|systems?|bucket|laptop)\b)|leaked(?! (?:data|files?|information|records|documents|databases?|credentials|e-?mails?|passwords?|servers?|accounts?|systems?|bucket|laptop)\b)|launched|hijacked)\b/giu,
      needs: "with-breach",
      reserve: 30,
    },
  ],
  breach:
    /\b(?:breach(?:e[sd])?|hack(?:ed|ers?|ing)?|attack(?:ed|ers?|s)?|intrusion|intruders?|unauthori[sz]ed|stolen|theft|thieves|leak(?:ed|s)?|ransom(?:ware)?|compromis\w+|exposed|exposure|expos(?:ing|es)|malware|phish\w+|security incident|data incident|cyber ?security incident|the incident|illegally accessed|infiltrat\w+|spear-phish\w*|suspicious|locked out|hold(?:ing)? (?:\w+ ){0,3}hostage|exfiltrat\w+|criminals?|bad actors?|without authori[sz]ation|(?:personal|customer|card|patient|passenger) (?:data|details|information)|fraudsters|scam(?:mers)?|outsiders|accessed|the access|ha(?:d|ve|s) access|copied|taken|break-in|broken? in|got in|(?:unusual|suspicious) activity|tampered|(?:left|lay) (?:\S+ ){0,8}open|open to (?:anyone|strangers)|misconfigured|unsecured|unprotected|could (?:be |have been )?(?:read|seen|viewed|reach(?:ed)?|accessed)|hostile actors|unusual (?:traffic|activity|logins?)|skimmer|third party|acquired|controls of|cyber\w*|entered|intruder|br(?:oke|oken) into|targeted|espionage|spying|malicious|gained access)\b/iu,
  verbsFollow: false,
  frame: undefined,
  topic: undefined,
  aftermath:
    /^\s*(?:that\s+)?(?:(?:it|they|he|she|we|the (?:company|county|city|hospital|school|district))\s+(?:would|will|is|are|does|do|did|had not|has not)\b|the (?:group|gang|hackers|attackers) behind|[^.]{0,80}\bwill\b)/iu,
  dayOfSpeaker: /^(?:yesterday|today|tomorrow)\b/iu,
  outsiderSays: new RegExp(
    String.raw`\b(?:${OUTSIDER})\b[^.,;]{0,25}?\b(?:said|says|announced|confirmed|reported|disclosed|revealed|told|warned)\b|\b(?:said|says|announced|according to) (?:the |local |city |state )?(?:${OUTSIDER})\b`,
    "iu",
  ),
  roundUp: new RegExp(
    String.raw`\b(?:week in review|round-?up|this week in|weekly|the week[’']s|timeline of (?:\w+ )?(?:breaches|hacks|attacks)|list of|biggest (?:data )?breaches|month in|anatomy of|looking back|lessons (?:from|of|learned)|${COUNT} years? (?:on|later|after|ago|since)|anniversary|${COUNT} (?:\w+ ){0,2}(?:companies|firms|hospitals|sites|websites|forums|retailers|banks|schools|universities|cities|stores|services|hacks|breaches|data thefts|cyber ?attacks))\b`,
    "iu",
  ),
  ofAnother:
    /\b(?:attack|breach|hack|intrusion|incident|theft)s? (?:on|at|of|in|against) (?:the )?(\p{Lu}[\p{L}\d&’'-]+)/u,
  attribute:
    /^(?:['’]s)?\s(?:\w+\s)?(?:incident|attack|breach|hack|intrusion|theft|notice|statement|filing|outage)\b/iu,
  standIn:
    /\b(?:the (?:company|hospital|bank|firm|city|county|town|agency|department|ministry|university|school|district|retailer|developer|charity|studio|airline|insurer|maker|manufacturer|chain|group|carrier|network|system|software|malware|data|files|records|website|site|server|database|activity|breach|incident|attack|intrusion|access|theft|intruders?|hackers?)|it|its|they|their|we|our|officials?|spokes\w+|staff|employees|hackers?|intruders?|attackers?|thieves)\b/iu,
  focus: new RegExp(
    String.raw`\b(?:the (?:company|hospital|bank|firm|city|county|town|agency|department|ministry|university|school|district|retailer|developer|charity|studio|airline|insurer|carrier|maker|manufacturer|chain|group|commission|incident|breach|intrusion|hack|theft)|(?:its|our) (?:own |internal |corporate )?(?:customers|users|network|systems?|servers?|clients|employees|computers?|website|security team)|spokes\w+|officials?|chief executive|statement|notif\w+|notice|affected|the malware|credit monitoring|apologi[sz]ed|investigat\w+|restor\w+|backups?|FBI|police|law enforcement|ransom|stolen|unauthori[sz]ed|(?:data|details|records|information|accounts?|passwords|files|footage|numbers|names|registers?)(?: and \w+)? (?:of|on|from|belonging to|about) (?:\S+ ){0,6}(?:${PEOPLE})|(?:hackers?|attackers?|intruders?|criminals?|thie(?:f|ves)|someone|somebody|actors?) (?:had |have |has |may have |could )?(?:stole|stolen|took|taken|copied|accessed|got|broke|broken|gained|obtained|reach(?:ed)?|been in|used|downloaded)|(?:was|were|been) (?:hacked|breached|stolen|copied|accessed|hit|attacked|infected|targeted|compromised|encrypted|taken|left open|exposed))\b`,
    "giu",
  ),
  trend:
    /\b(?:researchers?|campaigns?|variants?|vulnerabilit\w+|flaws?|patch\w*|strains?|botnets?|per ?cent|survey|apps?|devices|scams?|exploit\w*|trends?|(?<!\b(?:the|this|that|its) )malware|zero-day|cybercriminals|hackers can|phishing emails?|tips|according to the report|businesses|organi[sz]ations)\b|\d%/giu,
  elsewhere:
    /\b(?:vulnerabilit(?:y|ies)|flaws?|bugs?|patch(?:es|ed)?|zero-?days?|CVE-\d|firmware|security update|founded|established in|shares|stock|quarterly|per cent of|survey|study|conference|summit|proof-of-concept|botnets?|exploit kits?|GDPR|came into force|lawsuit|sentenced|pleaded guilty|guilty|jury|trial|convicted|arrested|acquired by|(?:was|were) acquired|bought the company|similar (?:attack|incident|breach)|(?:earlier|previous|another|prior|past|separate|first|smaller|larger|second|unrelated) (?:\w+ )?(?:breach|incident|attack|hack)|previously|in contrast|for example|such as when|second time in|also (?:suffered|discovered|hacked|targeted|launched|attacked|infected)|photo|pictured|(?<=, )first (?:spotted|seen|found|discovered|observed|emerged)|first (?:documented|appeared)|in the wild|variants?|strains?|campaigns?|elections?|latest detected|weather|reminder|products?|prizes?|awards?|ceremony|estimates?|billion|(?:most|worst|biggest|largest) (?:\w+ )?since|your reporter)\b/iu,
  clause:
    /[;—–]|,?\s\bby (?=(?:exploiting|using|abusing)\b)|,?\s\b(?:that(?! (?:same |very )?(?:day|morning|afternoon|evening|night)\b)|when|after|before|while|(?<!\b(?:on|in|during) )which|who|whose|where|although|though|because|but|and that|and it|whereas|(?<!\b(?:early|late|many|much|soon|well|such) )as(?! (?:early|late|far|many|much|soon|well|part|of)\b))\b|\sand (?=on\s)|\sand (?:has|have|had|was|were|is|are|made|began|told|sent|said|took|shut|found|went|got|gave|wrote|put|came|then|\w+ed)\b|,\s(?:and|with|according|leading|resulting|saying)\b/giu,
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
