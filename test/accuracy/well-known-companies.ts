import { readNameFacts } from "../../src/compiler/name-facts.js";
import { dictionaryWords, lookUp } from "../../src/compiler/name-lists.js";
import type { Dataset } from "../../src/dataset/dataset.js";
import type { KnownNames } from "../../src/detection/detect.js";
import { GIVEN_NAMES, PERSON_NAMES, PLACES } from "../../src/detection/proper-words.js";
import type { Alias } from "../../src/domain/company.js";
import { type NameFacts, needsLists } from "../../src/identity/alias-class.js";
import { aliasesOf, ownNames } from "../../src/identity/aliases.js";
import { type KnownCompany, knownNames } from "../support/known-names.js";

/** One company a line: full name, then the names that news uses for it. */
const WELL_KNOWN = `
  Target Corporation: Target
  Gap Inc.: Gap
  Apple Inc.: Apple, アップル
  Orange S.A.: Orange, オレンジ
  Shell plc: Shell
  JPMorgan Chase & Co.: JPMorgan Chase, Chase
  Ring LLC: Ring
  Zoom Video Communications, Inc.: Zoom
  Block, Inc.: Block, Square
  Meta Platforms, Inc.: Meta, Facebook, Instagram, WhatsApp
  Oracle Corporation: Oracle
  Visa Inc.: Visa
  Mastercard Incorporated: Mastercard
  Amazon.com, Inc.: Amazon, アマゾン
  Sky Limited: Sky
  Sprint Corporation: Sprint
  Discover Financial Services: Discover
  Nationwide Building Society: Nationwide
  Subway IP LLC: Subway
  Monster Worldwide, Inc.: Monster
  Match Group, Inc.: Match
  Slack Technologies, LLC: Slack
  Instructure, Inc.: Canvas
  Elevance Health, Inc.: Anthem
  Premier, Inc.: Premier
  Progress Software Corporation: Progress
  The Progressive Corporation: Progressive
  Staples, Inc.: Staples
  Boots UK Limited: Boots
  Carnival Corporation: Carnival
  Princess Cruise Lines, Ltd.: Princess
  Virgin Media Inc.: Virgin
  Delta Air Lines, Inc.: Delta
  Columbia Sportswear Company: Columbia
  Nest Labs, Inc.: Nest
  Blizzard Entertainment, Inc.: Blizzard
  ContextLogic Inc.: Wish
  Fidelity Investments: Fidelity
  The Sage Group plc: Sage
  Sonic Corp.: Sonic
  Signal Messenger, LLC: Signal
  Stripe, Inc.: Stripe
  Neutron Holdings, Inc.: Lime
  Bird Global, Inc.: Bird
  Box, Inc.: Box
  DISH Network Corporation: Dish
  Free SAS: Free
  Next plc: Next
  Hutchison 3G UK Limited: Three
  Telefónica UK Limited: O2
  X Corp.: X, Twitter
  Wells Fargo & Company: Wells Fargo, Wells
  Morgan Stanley: Morgan
  Dell Technologies Inc.: Dell
  Ford Motor Company: Ford
  Phoenix Group Holdings plc: Phoenix
  Lincoln National Corporation: Lincoln Financial, Lincoln
  Cambridge Investment Research, Inc.: Cambridge
  Advanced Micro Devices, Inc.: AMD
  ING Groep N.V.: ING
  ITV plc: ITV
  National Health Service: NHS
  Walmart Inc.: Walmart
  Google LLC: Google
  Microsoft Corporation: Microsoft
  International Business Machines Corporation: IBM
  Intel Corporation: Intel
  Nvidia Corporation: Nvidia
  SAP SE: SAP
  HP Inc.: HP
  Lenovo Group Limited: Lenovo
  Samsung Electronics Co., Ltd.: Samsung
  Sony Group Corporation: Sony, ソニー, ソニーグループ
  Panasonic Holdings Corporation: Panasonic, パナソニック
  BP p.l.c.: BP
  BT Group plc: BT
  EE Limited: EE
  Vodafone Group Plc: Vodafone
  T-Mobile US, Inc.: T-Mobile, T-Mobile US
  AT&T Inc.: AT&T
  Deutsche Telekom AG: Deutsche Telekom, Telekom
  Deutsche Lufthansa AG: Lufthansa
  Allianz SE: Allianz
  Otto GmbH: Otto
  Zalando SE: Zalando
  Siemens AG: Siemens
  Robert Bosch GmbH: Bosch
  Volkswagen AG: Volkswagen, VW
  Bayerische Motoren Werke AG: BMW
  Mercedes-Benz Group AG: Mercedes-Benz
  Toyota Motor Corporation: Toyota, トヨタ自動車, トヨタ
  Honda Motor Co., Ltd.: Honda, ホンダ
  Nissan Motor Co., Ltd.: Nissan, 日産自動車
  Rakuten Group, Inc.: Rakuten, 楽天
  NTT Docomo, Inc.: NTT Docomo, NTTドコモ, ドコモ
  LY Corporation: LINEヤフー, ヤフー
  Nintendo Co., Ltd.: Nintendo, 任天堂
  Japan Airlines Co., Ltd.: Japan Airlines, 日本航空
  All Nippon Airways Co., Ltd.: All Nippon Airways, 全日空
  Kadokawa Corporation: Kadokawa, KADOKAWA
  Asahi Group Holdings, Ltd.: Asahi Group, アサヒグループホールディングス, アサヒ
  Marriott International, Inc.: Marriott
  Hilton Worldwide Holdings Inc.: Hilton
  Hyatt Hotels Corporation: Hyatt
  MGM Resorts International: MGM Resorts, MGM
  Caesars Entertainment, Inc.: Caesars
  Dunkin' Brands Group, Inc.: Dunkin' Donuts
  A.P. Møller - Mærsk A/S: A.P. Moller - Maersk, Maersk
  California Physicians' Service: Blue Shield of California
  Yahoo! Inc.: Yahoo!
  Macy's, Inc.: Macy's
  Kohl's Corporation: Kohl's
  McDonald's Corporation: McDonald's
  Moody's Corporation: Moody's
  The Home Depot, Inc.: Home Depot
  Best Buy Co., Inc.: Best Buy
  Nike, Inc.: Nike
  Equifax Inc.: Equifax
  Capital One Financial Corporation: Capital One
  The Boeing Company: Boeing
  SolarWinds Corporation: SolarWinds
  Okta, Inc.: Okta
  Cloudflare, Inc.: Cloudflare
  Reuters Group Limited: Reuters
  NortonLifeLock Inc.: Symantec
  Compass Group PLC: Compass
  Cox Enterprises, Inc.: Cox
  Frontier Group Holdings, Inc.: Frontier
  Heritage Financial Corporation: Heritage
  Advance Publications, Inc.: Advance
  Liberty Mutual Holding Company Inc.: Liberty Mutual, Liberty
  Mercury General Corporation: Mercury
  Titan International, Inc.: Titan
  Patriot National, Inc.: Patriot
  Summit Materials, Inc.: Summit
  Pioneer Corporation: Pioneer
  Unity Software Inc.: Unity
`;

/** The bundled dataset with those well-known companies and names added that it does not have. */
export function withWellKnown(dataset: Dataset): KnownNames {
  const bundled = [...dataset.companies()];
  const owners = new Map(bundled.flatMap((own) => own.aliases.map(({ text }) => [text, own.id])));
  const lines = WELL_KNOWN.split("\n").filter((line) => line.trim() !== "");
  const listed = lines.map((line) => {
    const [name = "", short = ""] = line.trim().split(": ");
    return { name, aliases: short.split(", "), brands: [], domains: [] };
  });
  const facts = factsOf(listed.flatMap(ownNames));
  const added: KnownCompany[] = [];
  const more = new Map<string, readonly Alias[]>();
  listed.forEach((names, at) => {
    const aliases = aliasesOf(names, facts).filter(({ text }) => !owners.has(text));
    const owner = ownNames(names)
      .map((name) => owners.get(name))
      .find((id) => id !== undefined);
    if (owner !== undefined) more.set(owner, [...(more.get(owner) ?? []), ...aliases]);
    else added.push({ id: `well-known-${at}`, aliases });
  });
  const known = bundled.map((one) => ({
    ...one,
    aliases: [...one.aliases, ...(more.get(one.id) ?? [])],
  }));
  return knownNames([...known, ...added]);
}

/** Classes by the compiler's rules, with the lists that need no file from outside. */
function factsOf(names: readonly string[]): NameFacts {
  const { reviewed, looked } = readNameFacts();
  const lists = {
    words: dictionaryWords(),
    givenNames: GIVEN_NAMES,
    familyNames: PERSON_NAMES,
    places: PLACES,
  };
  const found = names.filter(needsLists).map((name) => [name, lookUp(name, lists)] as const);
  return { reviewed, looked: new Map([...found, ...looked]) };
}
