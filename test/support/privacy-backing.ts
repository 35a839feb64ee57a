/** What backs each sentence of the privacy statement: a test by its name, or the file that makes it so. */
export type Backing = { readonly file: string; readonly words: string };

const backing = (file: string, words: string): Backing => ({ file, words });
const story = (name: string, words: string) => backing(`test/e2e/${name}.e2e.ts`, words);

const NOBODY_ASKED = story(
  "traffic",
  "through a whole session with everything on but live lists, nobody is asked for anything",
);
const OWN_HOSTS = story(
  "traffic",
  "with live lists on, their own hosts are asked, and nobody else",
);
const NOTHING_KEPT = story(
  "kept",
  "of pages that are read, cards that are opened and words that are searched nothing is kept",
);
const PRIVATE = story("private-window", "and nothing is kept (complaint 48)");
const STORE_KEYS = backing(
  "test/unit/privacy-words.test.ts",
  "the keys of the store are the ones that the page names",
);
const PERMISSIONS = story(
  "build.chromium",
  "asks for no host at installation, and for four permissions (complaint 51)",
);
const NOTHING_ELSE_SENDS = backing("test/unit/privacy-words.test.ts", "nothing else can send");
const RESIDUE = story(
  "fingerprint",
  "sees a highlight and its sheet where a name is marked, and nothing else",
);
const LIVE_ALONE = story("sources", "is asked for only once the reader made it live");

/** By the sentence, as the README or the extension has it. */
export const PRIVACY_BACKING: Readonly<Record<string, readonly Backing[]>> = {
  "Breachnote reads the article in your browser and compares names with lists on your device.": [
    NOBODY_ASKED,
  ],
  "Reading a page, opening a card and searching cause no network request.": [NOBODY_ASKED],
  "It stores what you chose in the options, what you hid or follow, and lists that you added: on the device, and nowhere else.":
    [STORE_KEYS, NOBODY_ASKED],
  "It keeps no history of what you read.": [NOTHING_KEPT],
  "In private windows it stores nothing.": [PRIVATE],
  "It fetches only what you ask for: lists that you switch to live, each from its own host and after you allowed that host.":
    [OWN_HOSTS, LIVE_ALONE],
  "It asks at installation for `activeTab`, `scripting`, `storage` and `alarms`, and runs on the listed news sites; more only where you allow it.":
    [
      PERMISSIONS,
      story("article", "an article on a site that is not listed is left alone"),
      story("allowed-sites", "annotates that site from then on, until it is taken back"),
    ],
  "A site that you withdraw is left at once, in open pages too.": [
    story(
      "faults",
      "leaves an open page when its site is withdrawn, and can be asked for it again",
    ),
  ],
  "It declares to Firefox that it collects nothing.": [
    story("store-rules.chromium", "declares to Firefox that it collects nothing"),
  ],
  "A page cannot read the lists or your choices.": [
    story("fingerprint", "reads none of our files, even when it knows where they are"),
    story("hostile-pages", "closes none with them, and reads nothing of an open one"),
  ],
  "What it can see: that some of its text is highlighted, by a style sheet of ours and under a name that is random on each page; in Firefox also the order in which the browser came to list its built-in names; and, while a card is open, that an empty element stands beside its body.":
    [RESIDUE, story("fingerprint", "sees another name for the highlight each time")],
  "It cannot bring a card up by itself.": [story("hostile-pages", "opens no card with them")],
  "Removing the extension removes all it stored.": [
    story("kept", "nothing is left once the extension was removed"),
  ],
  "There is no account, no telemetry and no server of ours.": [NOBODY_ASKED, NOTHING_ELSE_SENDS],
  "A source is fetched from its own host when you ask for it, and by itself once you have ticked “Keep up to date”.":
    [OWN_HOSTS, LIVE_ALONE],
  "Such a request carries no name, no list of companies and no page you read.": [
    backing("test/unit/sources/fetch-feed.test.ts", "a request carries nothing of the reader"),
  ],
  "your settings, as they stand on this page": [STORE_KEYS],
  "the lists that you added or keep up to date, and when each host was last asked": [
    backing("src/sources/source-store.ts", "readonly lastChecked: Moment | undefined;"),
    STORE_KEYS,
  ],
  "for each company you follow, which incidents the lists had, so that news can be told": [
    STORE_KEYS,
    story("watchlist", "an updated list has news of a followed company"),
  ],
  "no page, no address and no search is kept": [NOTHING_KEPT],
  "Articles are read in your browser and compared with a list on your device.": [NOBODY_ASKED],
  "Nothing you read leaves it.": [NOBODY_ASKED],
  "Reading a page causes no network request.": [
    NOBODY_ASKED,
    story("article", "causes no request but its own, card included (complaint 13)"),
  ],
  "Lists are fetched from the hosts named above, and from nowhere else.": [
    OWN_HOSTS,
    story("options-backup", "names every host that can be asked, and the switch over all of them"),
  ],
  "Nothing that is stored is sent to anyone.": [NOBODY_ASKED, NOTHING_ELSE_SENDS],
  "It leaves this device when you export it, and in no other way.": [
    story("options-backup", "is the same file again after it was imported elsewhere"),
    NOTHING_ELSE_SENDS,
  ],
  "In private windows nothing is stored.": [PRIVATE],
  "There is no account, no telemetry and no remote code.": [
    NOTHING_ELSE_SENDS,
    story("store-rules.chromium", "runs no code from elsewhere and makes none from text"),
  ],
  "Pages are never changed: names are painted by the browser.": [
    story("article", "keeps its tree, byte for byte, while it is read"),
    story("hard-pages", "expect(with_.html).toBe(without.html);"),
  ],
  "The extension asks the browser for the tab in front when you click, for the news sites listed, and for more sites or hosts when you allow them.":
    [PERMISSIONS],
  "It reads no history, no bookmarks and no cookies.": [PERMISSIONS],
};
