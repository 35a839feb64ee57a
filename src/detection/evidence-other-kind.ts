import { type Evidence, isAmbiguous, reason } from "./evidence.js";
import { words } from "./words.js";

/** Right before a name these say that a house, a ship, an animal, a work or a storm is called so. */
const KINDS = words(`
  hotel hostel motel restaurant café cafe club nightclub pub pizzeria cinema theatre theater villa
  ferry yacht trawler freighter planet asteroid hurricane storm typhoon cyclone
  dog puppy cat kitten horse mare stallion gelding racehorse tortoise parrot
  film movie novel opera musical sitcom thriller rapper singer actor actress
  kino kneipe bar diskothek pension gasthof gasthaus gaststätte schloss schiff fähre jacht yacht frachter
  dampfer segler hund hündin rüde spürhund kater katze pferd stute hengst wallach kuh papagei
  roman oper stück theaterstück serie song lied buch single spiel videospiel computerspiel musical komödie
  krimi spielfilm kinofilm thriller gedicht gemälde skulptur band rapperin rapper sängerin sänger
  orkan hurrikan taifun planeten orkantief asteroiden
`);

/** "das Hotel Continental", "ihr Hund Apple", "the film Sonic", "Roman „Zoom“". */
export const ofOtherKind: Evidence = (of) => {
  const last = of.around.before[0];
  if (last === undefined || !isAmbiguous(of) || !/^ ?[„"“«»'‚‘]?$/.test(last.gap)) return undefined;
  if (last.gap === "") return undefined;
  const said = NAMED.test(last.folded) ? of.around.before[1] : last;
  return said !== undefined && KINDS.has(said.folded)
    ? reason("kind-of-other", -5, `${said.text} ${of.written}`)
    : undefined;
};

/** "a storm named Delta", "ein Hund namens Apple". */
const NAMED = /^(?:named|called|nicknamed|dubbed|titled|entitled|namens)$/;
