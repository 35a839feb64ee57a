import { words } from "./words.js";

/** Begin a clause: the name behind them is who acts in it. */
export const CLAUSE_OPENERS = words(`
  that because where which while when whether if as although though until since but how why what after
  before so yet dass weil wo wenn wer ob obwohl während bis sobald falls nachdem bevor
`);

/** What companies do and things do too. */
export const COMMON_VERBS = words(`
  beat became becomes began bore bought broke built came can caught could dealt did
  does drew drove expects fell felt flew forgot fought found froze gained gets goes
  got grew grows has heard held hid hit hung hurt keeps kept knew knows
  laid lay led left lent let lets lit lose loses lost made makes may
  meant meets met might misled must overtook paid put puts quit ran read rode
  rose said sank saw sends sent set shook shot shrank sits slept slid sold
  sought spent split spoke spread spun stole stood struck stuck swept swung takes taught
  thought threw took tore understood underwent went win withdrew woke won wore worked wound
  wrote
`);

/** Between a name and its verb. */
export const AUXILIARIES = words(`
  just only even once again often always soon long recently initially repeatedly has had have is are was were be been will would also later then first itself not now still already never
  hat hatte wird wurde will ist
`);

/** Nouns without an article, adjectives, numbers and pronouns: any sentence may begin with them. */
export const SUBJECT_WORDS = words(`
  orange sage lime sky slack progress fidelity free next three x chess charm glory harmony integrity success adventure immigration parliament people space
  time life love work trust power fashion travel music art energy food health care money news media
  radio cable water fire ice snow gold silver steel coal oil gas wood paper cotton silk
  ginger mint honey sugar salt rice noodles crystal glass lightning thunder shadow summer winter
  spring autumn dawn sunrise sunset justice liberty freedom peace hope faith grace pride passion
  virtue wisdom courage focus impact insight access support service security safety research
  education training play sport football golf tennis hockey baseball cricket poker bingo
  one two four five six seven eight nine ten first second third last another others many most some
  few several all both none such what which who whoever here there now then today tomorrow
  his hers mine ours theirs yours lower higher upper new old good best better big great small
  natural digital global local mobile national international general public private social central
  standard basic classic modern united progressive creative sharp continental verified several
  white black red blue green yellow pink purple brown gray grey tangerine mango natural
  ground bridge connection equity prosperity providence ascension continental manpower
`);

/** Behind a name that begins a sentence: the name is a verb, and this its object ("Discover why"). */
export const OBJECT_OPENERS = words(`
  the a an your our my their his her this these why how what where every all down up out in on over
  each some any it them yourself us me you i he she they we him
`);

/** Before things, and before a company's name only with another noun behind it. */
export const DETERMINERS = words(`
  a an the this that these those my your his her its our their no each every any another one some first
  last next only same whole new old big great little so very too more most less
`);

/** Before a title or a sign that is talked about as such. */
export const NAMING_WORDS = words(`
  called named titled entitled dubbed nicknamed letter word words term song album film movie novel book
  episode series single track poem exhibition variable letters number chapter act scene press
`);

/** Before a company and what it has, where a sentence begins ("Six Oracle engineers"). */
export const NUMBERS = words(`
  one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands several
`);

/** English adjectives that begin names ("Blue Sky"). */
export const ADJECTIVES = words(`
  blue red black white green golden silver big royal grand open free next new old great little crystal
  happy deep clear high wild burnt sugar extra
`);

/** German nouns that stand bare behind a preposition or begin a sentence without an article. */
export const BARE_GERMAN_NOUNS = words(`
  aktion apotheke bahn bank chance fasten figure free integration kredit manager musik new news next
  partner party plateau post premier princess progress radio service sparkasse sport sprint start stil
  system team test union volksbank welt zeit
`);

/** Open a sentence before its subject ("Meanwhile Chase"). */
export const ADVERBS = words(`
  former current ex some many other fellow meanwhile recently previously later earlier separately instead however moreover still soon once
  currently reportedly eventually finally initially apparently additionally only even thus hence
  elsewhere otherwise perhaps maybe sometimes often usually now again afterwards likewise similarly
  unfortunately ironically notably overnight
`);

/** Capitalised where a sentence begins, and no part of a name. */
export const FUNCTION_WORDS = words(`
  a an the this that these those in on at by from for of to with without within against after before
  since until during while when where why how if as but and or nor so yet because although though
  unlike like both either neither all some many most other another last next first also even now then
  today yesterday tomorrow here there what who which whose it its he she they we you i is are was were
  has have had will would can could may might must should did does do not no according following
  including despite through between about over under per via is our their his her your my
  der die das ein eine einer eines dem den des im in am an auf bei mit von vom zu zum zur für gegen
  nach vor seit während wenn als ob aber und oder auch so wie laut unter über aus durch sowohl
`);

/** Company names that go before a noun like any adjective or number ("New customers", "Three users"). */
export const MODIFIERS = words(`
  new free next three one two four five six seven eight nine ten first second lower verified natural
  sharp creative polar premier prime public mobile global modern united general standard basic digital
  progressive nationwide several such big best good great social local
`);
