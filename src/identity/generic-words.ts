/** Words that thousands of organisations have in their names: a name of these alone names nobody. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  `academy agency america american and associates association authority bank board business care
  center centers central centre charity church city clinic college commerce commission community
  company consulting corporate council county credit data dental department digital direct district
  education electric electronics energy enterprise enterprises federal finance financial first food
  foods for foundation fund general global government group health healthcare home hospital hospitals
  hotel hotels industries institute insurance international investment investments law life limited
  local management manufacturing market marketing media medical medicine ministry mobile national
  network networks of office online partners pharmacy power practice private properties public radio
  realty regional research resources restaurant restaurants retail school schools security service
  services society software solutions state store stores studio studios supply support surgery system
  systems technologies technology telecom the trade transport travel trust union united university us
  usa wireless world`.split(/\s+/),
);

/** Words of which local organisations everywhere make their names, besides those that are generic. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `a advanced affiliated alliance anesthesia animal area army assembly associate auto baptist bay bancorp
  bank baptists behavioral best blood blue border borough brothers building cancer cardiology cardiovascular
  catholic centennial chamber children childrens chiropractic christ christian citizens citizen clinical
  club coast complete comprehensive congress consultants contracting cooperative cornerstone correction
  corrections counseling court cross custom dentistry dentists dermatology development diagnostic
  diagnostics east eastern elementary elite emergency employment empire endocrinology ent environment
  europe express eye family farmers fire fitness florida force foreign fort franciscan free gas
  gastroenterology good green harbor hearing heart heating heritage high hills hispanic holy home hope
  hospice house housing human imaging independent information integrated internal islamic island jewish
  justice labor laboratory labs lake league liberty lutheran main marine memorial mental mercy merchants
  methodist metro metropolitan mid middle midwest military missionary mortgage motor mount mountain
  municipal mutual neurology new north northeast northern northwest nursing ob obgyn oncology one
  optical options orthodontics orthopaedic oral our pacific paediatric pain park partners party patient
  peoples personal phoenix physician physicians physical pioneer plan plastic plaza police podiatry post
  preferred premier prison presbyterian primary prime professional psychiatric psychology quality
  radiology recovery red regional rehabilitation renal retirement revenue river rural sacred saint
  savings science sciences senior service shelter skin sleep solution south southeast southern southwest
  special specialist specialists sport sports spine star station summit sun sunrise surgeons surgical
  tax teachers technology therapy town township traffic training transit treatment treasury tribune
  trinity union urgent urology valley vein veterans veterinary village vision water welfare wellness
  west western womens workers ymca york young youth`.split(/\s+/),
);

export function isGeneric(word: string): boolean {
  return GENERIC_WORDS.has(word.toLowerCase());
}
