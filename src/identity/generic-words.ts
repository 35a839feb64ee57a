/** Words that thousands of organisations have in their names: a name of these alone names nobody. */
const GENERIC: ReadonlySet<string> = new Set(
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

export function isGeneric(word: string): boolean {
  return GENERIC.has(word.toLowerCase());
}
