import type { EventWords } from "./event-words.js";

const PEOPLE = String.raw`(?:Kund|Bürger|Nutzer|Anwender|Mitarbeiter|Beschäftigt|Betroffen|Patient|Mitglieder|Verbraucher|Gäst)\p{L}*`;
const AUTHORITY = String.raw`(?:(?:Bundes|Landes)beauftragten?\p{L}*|\p{L}*behörden?|\p{L}*[Dd]atenschutz(?:beauftragt\p{L}*|aufsicht)|\p{L}*[Aa]ufsicht|BSI|Landesbeauftragt\p{L}*|Regulierer)`;
const TOLD =
  "(?:informiert|benachrichtigt|unterrichtet|angeschrieben|gewarnt|verständigt|kontaktiert)";

/** German, in the words of news reports and notices; the verb often ends the sentence. */
export const GERMAN_EVENTS: EventWords = {
  events: [
    {
      event: "individuals-notified",
      pattern: new RegExp(
        String.raw`(?<!\p{L})${PEOPLE}[^;]{0,60}?${TOLD}(?:e|en)?(?!\p{L})|(?<!\p{L})(?:verschickten?|versandten?|schickten?|verschickt|versandt)[^;]{0,40}?${PEOPLE}|(?<!\p{L})${TOLD}e?n?\s[^;]{0,30}?${PEOPLE}|(?<!\p{L})Schreiben(?=\svom\s)|(?<!\p{L})\p{L}*(?:[Bb]rief|[Ss]chreiben|[Mm]ail),? (?:der|die|das) am [^;,]{3,25} (?:versendet|versandt|verschickt)(?!\p{L})|${PEOPLE}[^;]{0,40}?(?:erhielten?|bekamen?|angeschrieben)(?!\p{L})|(?<!\p{L})(?:erhielten|erhalten|bekamen|bekommen) (?:[\p{L}-]+ ){0,4}?[\p{L}-]*${PEOPLE} (?:eine[nr]? )?(?:\p{L}+ )?(?:E-?Mails?|Briefe?|Post|Schreiben|Nachricht)`,
        "giu",
      ),
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "regulator-notified",
      pattern: new RegExp(
        String.raw`(?<!\p{L})${AUTHORITY}[^;]{0,60}?(?:${TOLD}|gemeldet|eingeschaltet)(?!\p{L})|(?<!\p{L})(?:${TOLD}e?n?|meldete\p{L}*)\s[^;]{0,40}?${AUTHORITY}`,
        "giu",
      ),
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "detected",
      pattern:
        /(?<!\p{L})(?:entdeck(?:t|te|ten)|Entdeckung|Feststellung(?= des| der)|bemerk(?:t|te|ten)|erkann(?:t|te|ten)|festgestellt|stellten? [^;]{0,60}?fest|aufgefallen|fiel [^;]{0,30}?auf|aufgedeckt|registrierte?n?|erfuhr(?:en)?|erfahren|(?:wurden?|worden|sei)[^;.]{0,60}?über [^;,.]{3,40}? (?:unterrichtet|informiert|in Kenntnis gesetzt)|über [^;,.]{3,40}? (?:unterrichtet|informiert) worden|(?:Krankenkasse|Kasse|Unternehmen|Firma|Konzern|Bank|Stadt|Klinik\p{L}*|Verein|Hochschule|Universität)[^;,]{0,30}? über [^;,.]{3,40}? (?:informiert|unterrichtet)|wurde[^;,]{0,12} (?:der|dem) \p{Lu}\p{L}+ [^;,]{0,30}?gemeldet|Kenntnis|hingewiesen|aufmerksam|flog(?:en)? [^;]{0,30}?auf|aufgeflogen|(?:Anzeichen|Hinweise|Spuren|Verdächtiges|Verschlüsselung\p{L}*) [^;,]{0,60}?(?:gefunden|gegeben|aufgetaucht)|Unregelmäßigkeiten|Auffälligkeiten|den (?:Anbieter|Betreiber|Hersteller|Verein|Konzern|Dienstleister) [^;]{0,30}?(?:warnten?|hinwiesen?|alarmierten?)|bemerkten?|auffiel(?:en)?|feststellten?|entdeckten?|wurde [^;]{0,30}?gewahr)(?!\p{L})/giu,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "contained",
      pattern:
        /(?<!\p{L})(?:eingedämmt|abgeschaltet|abgestellt|abgeklemmt|deaktiviert(?:e|en)?|behoben|schaltet?en? [^;]{0,50}?(?:ab|aus)(?!\p{L})|unterbunden|gestoppt|(?:Zugang|Zugriff|Server|System)\p{L}* [^;]{0,30}geschlossen|abgesichert|heruntergefahren|fuhr(?:en)? [^;]{0,40}?herunter|isoliert(?:e|en)?|trennten? [^;]{0,40}?vom Netz|nahm(?:en)? [^;]{0,40}?vom Netz|vom Netz genommen|gekappt|kappten?|ausgesperrt|gesperrt)(?!\p{L})/giu,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "intrusion-ended",
      pattern:
        /(?<!\p{L})(?:endete|dauerte[^;]{0,30}? bis|beendet|lief bis|währte bis)(?!\p{L})/giu,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "intrusion-started",
      pattern:
        /(?<!\p{L})(?:begann(?:en)?|begonnen|stattgefunden|fand [^;]{0,40}?statt|ereignete?t?|heimgesucht|verübt(?:en)?|übernahm(?:en)?|passierte?|ste(?:ht|hen) [^;.]{0,80}? still|stand(?:en)? [^;.]{0,80}? still|geknackt|hackten|stahlen|attackierten?|überfielen|knackten?|klauten?|griffen? [^;]{0,60}? an(?!\p{L})|(?:angriff|attacke|vorfall|einbruch)[^;,.]{0,70}? gegeben|gab es [^;,.]{0,40}?(?:angriff|attacke|vorfall|einbruch)|einzudringen|zuzugreifen|lahmzulegen|zugeschlagen|schlugen? [^;,]{0,30}?zu|erfolgten?|erfolgt|zugegriffen|griffen? [^;]{0,60}?zu|Zugriff (?:hatten?|gehabt)|Zugang (?:hatten?|gehabt|verschafften?)|verschafften? sich|verschafft|legten? [^;]{0,60}?lahm|lahmgelegt|lahmlegten?|außer (?:Gefecht|Betrieb) gesetzt|manipuliert|schleusten? [^;]{0,40}?ein|eingeschleust|datiert|eingedrungen|drangen?|angegriffen|gehackt|kompromittiert|befallen|infiziert|gestohlen|erbeutet(?:en)?|abgeflossen|kopiert(?:en)?|verschlüsselt(?:en)?|einsehbar|(?:Opfer|Ziel eine[rs]) [^;]{0,40}?(?:geworden|wurde)|infiltrierten?|lahmleg(?:t|en)|wurden? (?:\S+ ){0,4}?(?:Opfer|Ziel)|standen? offen|eingenistet|gelangten?|eindrangen?|infiltriert|attackiert|ausgespäht|abgezogen|bestand(?:en)?|abrufbar|zugänglich|entwendet|abgegriffen|ausgelesen|heruntergeladen|ausgenutzt|nutzten? [^;]{0,60}?aus|gedauert|lief|(?:lag(?:en)?|stand(?:en)?) [^;]{0,90}?(?:offen|ungeschützt\p{L}*|im (?:Internet|Netz))|(?:waren|war|sind) [^;]{0,70}?(?:im|in den|in der) (?:Netz|System|Server|Datenbank)\p{L}*)(?!\p{L})/giu,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "claimed-by-attacker",
      pattern:
        /(?<!\p{L})(?:bekannten? sich|listete[n]?|(?:Daten|Dateien|Dokumente)[^;.:,]{0,60}?(?:veröffentlicht|zum (?:Verkauf|Download)|angeboten)(?! (?:werden|zu))|im (?:sogenannten )?(?:Darknet|Dark ?Web)[^;.:,]{0,30}?(?:veröffentlicht(?:en)?|aufgetaucht|angeboten|verbreitet|verkauft|zum (?:Verkauf|Download))|(?:veröffentlichten?|stellten?|boten?) (?:die |eine |unbekannte )?(?:Hacker|Angreifer|Täter|\p{L}*[Gg]ruppe|Bande|Erpresser)|behauptet(?:e|en)?|reklamierten?|rühmten? sich|tauchten? [^;]{0,50}?(?:Darknet|Internet|Netz|Forum)[^;.]{0,20}?auf|im (?:Darknet|Netz) aufgetaucht|(?:Hacker|Angreifer|Täter|Gruppe|Bande|Erpresser) boten? [^;]{0,50}?(?:zum Verkauf|Darknet|an(?!\p{L}))|(?:Hacker|Angreifer|Täter|Gruppe|Bande|Erpresser)[^;.]{0,50}(?:veröffentlichten?|stellten? [^;.]{0,40}ins (?:Netz|Darknet)|boten? [^;.]{0,40} an))(?!\p{L})/giu,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "disclosed",
      pattern:
        /(?<!\p{L})(?:mitgeteilt|teilten? [^;]{0,140}?mit(?!\p{L})|bekannt ?gegeben|gab(?:en)? [^;]{0,80}?bekannt|bekannt ?gab(?:en)?|mitteilten?|einräumten?|bekannt ?machten?|öffentlich machten?|offenlegten?|bekannt ?gemacht|machten? [^;]{0,60}?(?:bekannt|öffentlich)|öffentlich gemacht|veröffentlicht(?:e|en)?(?! worden)|offengelegt|publik|verkündeten?|legten? [^;]{0,40}?offen|eingeräumt|bekannt ?geworden(?:en?)?|(?<!, (?:der|die|das|welche[rs]?) [^,;]{0,60})bekannt wurden?|wurden? [^;,]{0,80}?bekannt(?! (?:ge|zu|wurde))|informierten?(?![^;]{0,40}(?:Kund|Nutzer|Mitarbeit|Betroffen|Patient|Mitglied|Gäst)) [^;]{0,40}?über (?:den|das|die|einen?) [^;]{0,20}?(?:angriff|vorfall|datenleck|panne|attacke)|räumten? [^;]{0,60}?ein|unterrichtete[^;]{0,30}?Öffentlichkeit|Öffentlichkeit[^;]{0,40}?(?:informiert|erfuhr)|informierten? [^;]{0,60}?Öffentlichkeit|(?<!(?:laut|nach) (?:der |einer |eigener )?)Mitteilung(?![^,;.]{0,40}zufolge)|Meldung vom)(?!\p{L})/giu,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "disclosed",
      pattern:
        /(?<!\p{L})(?:bestätigten?|bestätigt|sagten?|erklärten?|berichteten?|berichtet|schrieb(?:en)?|meldeten?(?! sich))(?!\p{L})/giu,
      needs: "saying",
      reserve: 0,
    },
    {
      event: undefined,
      pattern:
        /(?<!\p{L})(?:bezahlt\p{L}*|zahlten?|wiederhergestellt|forderten?|verkauft\p{L}*|gegründet|vorgestellt|geplant|erwartet|aktualisiert|Anzeige|erschien(?:en)?|angelaufen|wieder(?:hergestellt|aufgenommen| aufgenommen| geöffnet| in Betrieb| erreichbar| online| hochgefahren| verfügbar)|beraten|aufgehoben|ausgerufen|riefen? [^;]{0,60}?aus(?!\p{L})|wurden? [^;,]{0,80}?bestätigt(?! (?:von|durch))|stellten? sich [^;]{0,60}?heraus|herausstellte|Katastrophenfall)(?!\p{L})/giu,
      needs: "plain",
      reserve: 0,
    },
    {
      event: "intrusion-started",
      pattern:
        /(?<!\p{L})(?:\p{L}*(?:angriff|attacke|vorfall|zwischenfall|einbruch|zugriff|datenleck|datenpanne|eindringen|datendiebstahl)(?:e?s|e|en)?|Eindringlinge)(?!\p{L})/giu,
      needs: "with-breach",
      reserve: 30,
    },
  ],
  breach:
    /\p{L}*(?:angriff|angreifer|attacke|eindring|einbruch|einbrecher|unbefugt|unberechtigt|hacker|hackten?|gehackt|kriminell|klaut|datenleck|datenpanne|datendiebstahl|gestohlen|ransomware|erpress|kompromittiert|vorfall|vorfälle|fremdzugriff|zugriff|zugegriffen|eingedrungen|schadsoftware|phishing|abgeflossen|abgegriffen|Daten\p{L}* (?:von|der)|betroffen)/iu,
  aftermath:
    /^[^.]{0,60}(?<!\p{L})(?:werde|werden nicht|wolle|zahle)(?!\p{L})|^[^.]{0,120}(?<!\p{L})(?:Lösegeld\p{L}*|weiterhin|noch immer|wieder(?:hergestellt)?)(?!\p{L})/iu,
  dayOfSpeaker: /^(?:heute|gestern|vorgestern)(?!\p{L})/iu,
  ofCustomers: undefined,
  leakPlace: /Darknet|Dark ?Web|Leak-?[Ss]eite/u,
  outsiderSays:
    /(?:[Pp]olizei|[Ss]taatsanwaltschaft|[Gg]ericht|Landeskriminalamt|LKA|BKA|Ermittler) [^,;]{0,40}?(?:mitteilte?n?|berichtete?n?|erklärten?|bestätigten?)(?!\p{L})|(?<!\p{L})(?:sagten|bestätigten|berichteten|erklärten) (?:\p{L}+ )?(?:\p{L}*[Kk]reise|Insider|Experten|Forscher)(?!\p{L})|(?<!\p{L})(?:teilte|sagte|gab|erklärte|meldete|berichtete|bestätigte) (?:die |das |der |ein[e]? )?(?:\p{L}*[Pp]olizei\p{L}*|\p{L}*[Ss]taatsanwalt(?:schaft)?|\p{L}*[Gg]ericht|Landeskriminalamt|LKA|BKA|Ermittler)|(?:[Pp]olizei|[Ss]taatsanwaltschaft|[Gg]ericht|Landeskriminalamt|LKA|BKA|Ermittler)(?: \p{Lu}\p{L}+)? (?:teilte|sagte|gab|erklärte|meldete|berichtete|bestätigte)(?!\p{L})/u,
  roundUp:
    /(?<!\p{L})(?:Tipps|Ratgeber|Checkliste|so schützen)(?!\p{L})|(?<!\p{L})(?:Wochenrückblick|Überblick|Rückblick|Chronik|Liste der|Die (?:größten|schlimmsten)|verurteilt|Haftstrafe|Jahren? Haft|Bußgeld\p{L}*|vor Gericht)(?!\p{L})|(?<!\p{L})(?:\p{L}+|\d+) Jahre (?:nach|danach|später)(?!\p{L})|(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|mehrere|\d{1,2}) (?:\p{Ll}+e )?(?:Kliniken|Krankenhäuser|Firmen|Unternehmen|Banken|Städte|Händler|Schulen|Hochschulen|Behörden)(?!\p{L})/iu,
  overview:
    /(?<!\p{L})(?:im Überblick|ein Überblick über|die (?:größten|wichtigsten|schlimmsten) (?:\p{L}+ )?(?:Angriffe|Datenlecks|Vorfälle|Pannen)|fast täglich)(?!\p{L})/iu,
  ofAnother: undefined,
  otherPlace: /^(?:Auch )?[Bb]ei (?:der|dem|den) (\p{Lu}[\p{L}-]+) (?:\p{Lu}|gab|kam|war|wurde)/u,
  attribute: undefined,
  standIn: undefined,
  refersToKnown: undefined,
  verbsFollow: false,
  frame:
    /(?<!\p{L})(?:hat|haben|hatten?|habe|wurden?|worden|sei|seien|wird|war(?:en)?|sind|ist|muss(?:ten?)?|müssen|konnten?|können|sollten?|wollten?)\s+(?:\p{L}+\s+){0,4}$/u,
  topic: undefined,
  sequel: undefined,
  announcing: undefined,
  focus:
    /(?<!\p{L})(?:(?:das|des|dem) (?:Unternehmens?|Konzerns?|Krankenhaus\p{L}*|Klinikums?|Vorfalls?)|der (?:Konzern|Hersteller|Betreiber|Anbieter|Vorfall|Angriff|Datenabfluss)|die (?:Firma|Bank|Stadt|Hochschule|Universität)|(?:seine|ihre|eigenen?)n? (?:Netze?\p{L}*|Kund\p{L}*|Server\p{L}*|Systeme?)|\p{L}*[Ss]precher(?:in)?|Mitteilung|Stellungnahme|informiert\p{L}*|Betroffene?\p{L}*|Ermittl\p{L}*|untersuch\p{L}*|Polizei|LKA|Lösegeld|gestohlen\p{L}*|unbefugt\p{L}*|Opfer eine[rs]|Zugriff|die (?:\p{L}*[Vv]erwaltung|Klinik|Gemeinde|Hochschulleitung|Kammer|Behörde|Stadtwerke|Schule)|der (?:Landkreis|Kreis|Verlag|Händler|Versorger|Verein)|das (?:Landratsamt|Rathaus|Klinikum|Land)|lahmgelegt|vom Netz|heruntergefahren|\p{L}*(?:angriff|attacke) auf)(?!\p{L})/giu,
  trend:
    /(?<!\p{L})(?:Forscher\p{L}*|Kampagnen?|Varianten?|Schwachstellen?|Sicherheitslücken?|Patch\p{L}*|Botnetz\p{L}*|Prozent|Umfrage|Studie|Apps?|Geräte\p{L}*|Trends?|Malware|Schadsoftware|Phishing-Mails?|Tipps|Opfern)(?!\p{L})|\d\s?%/giu,
  elsewhere:
    /(?<!\p{L})(?:(?:Sicherheits)?[Ll]ücken?|Schwachstellen?|Patch(?:es|day)?|Updates?|gegründet|Gründung|Aktien?|Umsatz|Umfrage|Studie|Messe|Konferenz|in Kraft|Foto|Prozent|Sicherheitsupdates?|frühere[nrs]? (?:Vorfall|Angriff|Datenleck)|bereits zuvor|ähnliche[rns]? (?:Vorfall|Angriff)|Gesetz|verurteilt|festgenommen|übernommen|Produkt|vorgestellt)(?!\p{L})/iu,
  clause:
    /[;:—–]|,\s(?:dass|nachdem|bevor|als|während|wobei|der|die|das|den|dem|welche[rsnm]?|sowie|weil|wonach|wie|aber|doch|und)(?!\p{L})|,\s(?=(?:man|er|sie|es|(?:das|die|der) \p{L}+)\s(?:sei(?:en)?|habe|hätten?|hatten?|werden?|wurden?)(?!\p{L}))|,\s(?:durch|in|bei|mit|von|an|auf|für|über|zu|unter|nach)\s(?:den|dem|der|die|das|denen|deren|dessen)(?!\p{L})|,\s(?=(?:am|im|seit|Anfang|Mitte|Ende)\s[^,;]{2,30}\s(?:wurden?|hat(?:ten?)?|haben|war(?:en)?|sind|ist)(?!\p{L}))|\sund\s(?=(?:am|im|seit)\s)|\sund\s(?=(?:\p{Ll}+ten?|nahm|gab|ging|schloss|ließ)(?!\p{L}))/giu,
  opening:
    /^["„»(]*(?:(?:am|im|in|seit|vom|von|zwischen|ab|der|Anfang|Mitte|Ende|bereits|schon|erst|dem|Nacht|auf|zum|frühen|späten)\s+)*$/iu,
  followUp:
    /(?<!\p{L})(?:(?:Tage?n?|Wochen?|Monate?n?|Jahre?n?) nach (?:einem|einer) (?:\p{Ll}+ )?|nach (?:de[mrn] )?(?:(?!eine)\p{Ll}+ )?)[\p{L}-]*(?:angriffs?|attacken?|vorfall|diebstahl|klau|einbruch)(?!\p{L})|(?<!\p{L})wieder (?:online|erreichbar|am Netz|ans Netz|in Betrieb)(?!\p{L})|Normalbetrieb/iu,
  own: {
    voice: /(?<!\p{L})(?:wir|uns|unsere?[mnrs]?)(?!\p{L})/giu,
    title:
      /(?<!\p{L})(?:Information (?:zum|zur|über)|Informationen (?:zum|zur|über)|Mitteilung|Stellungnahme|Pressemitteilung|Kundeninformation|in eigener Sache)(?!\p{L})/iu,
  },
  turning:
    /(?<!\p{L})(?:auch (?:andere|weitere|mehrere|viele) (?:\p{L}*(?:[Uu]nternehmen|[Ff]irmen|[Kk]liniken|[Kk]rankenhäuser|[Ss]tädte|[Kk]ommunen|[Bb]ehörden|[Hh]ochschulen|[Uu]niversitäten|[Ee]inrichtungen|[Vv]erlage|[Bb]anken|[Gg]emeinden|[Kk]reise))|nicht (?:der|die|das) (?:erste|einzige)|kein Einzelfall|auch bei anderen (?:\p{L}*(?:[Uu]nternehmen|[Ff]irmen|[Kk]liniken|[Kk]ommunen|[Bb]ehörden|[Hh]ochschulen))|ebenfalls (?:bekannt|Opfer|Ziel|betroffen|angegriffen|gehackt)|nicht nur (?:große|kleine)|immer (?:wieder|öfter|häufiger) (?:\p{L}+ ){0,4}(?:Opfer|Ziel|Angriff|angegriffen)|(?:häuften|häufen|mehrten|mehren) sich)(?!\p{L})/iu,
  speakerReach: 1,
  refersBack: /^(?:Das|Dies) (?:teilt|bestätig|sagt|berichte|melde|erklär|gab|gaben|geht)/u,
  goesOn: /,\s(?:dass|wonach|ein|der|die|das)(?!\p{L})[^,]*$|:/u,
  speakers: [
    { by: "media", pattern: /(?<!\p{L})bekannt geworden(?!\p{L})/iu },
    {
      by: "attacker",
      pattern:
        /(?<!\p{L})(?:Hacker|Angreifer|Erpresser|Täter|Bande)[^.]{0,40}(?:behaupte\p{L}*|rühm\p{L}*|nach eigenen Angaben)|(?:vermeldete|verkündete|schrieb|behauptete)[^.]{0,20}(?:Hacker|Angreifer|Erpresser|Täter|Bande)/iu,
    },
    {
      by: "company",
      pattern:
        /(?<!\p{L})(?:(?:Unternehmens)?[Ss]precher(?:in)?|Mitteilung|Meldung|(?:laut|nach Angaben|nach Auskunft) (?!(?:(?:des|der|dem|von) )?\p{L}*(?:polizei|staatsanwalt|landeskriminalamt|ermittler|behörde|bericht|medien|zeitung|sender|agentur|ndr|mdr|wdr|swr|dpa|lka|bka))[\p{L}„"-]+|(?:bestätigten?|dementierten?) [^.;]{0,60}?Bericht|teilten? [^;]{0,140}?mit(?!\p{L})|mitgeteilt|mitteilte?n?|nach eigenen Angaben|(?:das Unternehmen|der Konzern|die Firma) (?:[\p{L}\d.]+ ){0,4}?(?:sagte?|teilte?|erklärte?|bestätigte?|berichtete?|meldete?|räumte?|gab|gibt|spricht|sprach|betonte?|schrieb|schreibt|informierte?|benachrichtigte?)|(?:sagte?|teilte?|erklärte?|bestätigte?|berichtete?|meldete?|räumte?|gab|gibt|spricht|sprach|betonte?|schrieb|schreibt|informiere?t?e?|benachrichtigt?e?) (?:das Unternehmen|der Konzern|die Firma)|Stellungnahme|(?:heißt|heisst|hieß|hiess) es(?! in (?:den |dem |einem )?(?:Medien|Bericht|Zeitung))|(?:wir|unsere[rmns]?) )/iu,
    },
    {
      by: "regulator",
      pattern:
        /(?<!\p{L})(?:\p{L}*behörde|Datenschutzbeauftragte[rn]?|BSI)[^.]{0,40}(?:teilte|sagte|erklärte|berichtete|meldete)/iu,
    },
    {
      by: "researcher",
      pattern: /(?<!\p{L})(?:Sicherheits)?[Ff]orscher|Sicherheitsfirma|Sicherheitsexperte/u,
    },
    {
      by: "media",
      pattern:
        /(?<!\p{L})(?:Zeitung|Sender|Medien\p{L}*|Nachrichtenagentur|NHK|Mainichi|Reuters|dpa|Bericht(?:e|en)?|berichtete[n]?)(?!\p{L})/iu,
    },
    {
      by: "company",
      pattern:
        /(?<!\p{L})(?:sei(?:en)?|habe|gab(?:en)?(?! es)|räumten?|räumt|bestätigten?|bestätigt|erklärten?|erklärt|betonen|betont|sagten?|machten?|öffentlich gemacht|meldeten?|gemeldet|(?:hat(?:ten?)?|habe) [^.;]{0,80}?berichtet|(?<!wurden? [^.]{0,80})bekannt(?! (?:geworden|wurde)))(?!\p{L})/iu,
    },
  ],
};
