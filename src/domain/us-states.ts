/** Two-letter code of each state of the United States, its district and Puerto Rico, and its name in small letters. */
const STATES: readonly (readonly [code: string, name: string])[] =
  `AK alaska|AL alabama|AR arkansas|AZ arizona|CA california|CO colorado|CT connecticut|DC district of columbia
  |DE delaware|FL florida|GA georgia|HI hawaii|IA iowa|ID idaho|IL illinois|IN indiana|KS kansas|KY kentucky
  |LA louisiana|MA massachusetts|MD maryland|ME maine|MI michigan|MN minnesota|MO missouri|MS mississippi
  |MT montana|NC north carolina|ND north dakota|NE nebraska|NH new hampshire|NJ new jersey|NM new mexico
  |NV nevada|NY new york|OH ohio|OK oklahoma|OR oregon|PA pennsylvania|PR puerto rico|RI rhode island
  |SC south carolina|SD south dakota|TN tennessee|TX texas|UT utah|VA virginia|VT vermont|WA washington
  |WI wisconsin|WV west virginia|WY wyoming`
    .split("|")
    .map((entry) => entry.trim())
    .map((entry) => [entry.slice(0, 2), entry.slice(3)] as const);

/** Name in small letters → code. */
export const STATE_CODES: ReadonlyMap<string, string> = new Map(
  STATES.map(([code, name]) => [name, code]),
);
/** Code → name in small letters. */
export const STATE_NAMES: ReadonlyMap<string, string> = new Map(STATES);
