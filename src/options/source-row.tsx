import type { Day } from "../domain/day.js";
import type { Moment } from "../domain/moment.js";
import type { ListedSource } from "../platform/listed-source.js";
import { type Language, number } from "../report/language.js";
import { CheckBox } from "./check-box.js";
import { FactList } from "./fact-list.js";
import { RejectedRecords } from "./rejected-records.js";
import { type SourceDeeds, SourceMenu } from "./source-menu.js";
import { SourceTrouble } from "./source-trouble.js";
import {
  dayAndAge,
  momentInWords,
  pastDayAndAge,
  pastMomentInWords,
  signatureInWords,
  stateChip,
} from "./source-words.js";
import { StateChipView } from "./state-chip-view.js";

export type SourceRowProps = {
  readonly source: ListedSource;
  readonly language: Language;
  readonly now: Moment;
  readonly today: Day;
  readonly deeds: SourceDeeds;
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

/** One source: whether it is on, where it stands, how old it is, and what can be done with it. */
export function SourceRow(props: SourceRowProps) {
  const { source, language, deeds } = props;
  const { title, publisher, licence, copy, feed } = source;
  const facts = [
    publisher,
    licence,
    ...(copy === undefined
      ? []
      : [language.say("sourceUsed", number(language, copy.used), number(language, copy.total))]),
  ].filter((fact) => fact !== "");
  return (
    <li class="source">
      <p class="row">
        <CheckBox
          text={title}
          isOn={source.isOn}
          onSwitch={(isOn) => deeds.switchOn(source, isOn)}
        />
        <StateChipView chip={stateChip(source, language)} />
      </p>
      <p class="quiet">
        <bdi>{facts.reduce((all, next) => language.say("joinedByDot", all, next))}</bdi>
      </p>
      <SourceFacts {...props} />
      <SourceTrouble {...props} />
      {feed !== undefined && (
        <CheckBox
          text={language.say("sourceLive", feed.host)}
          isOn={feed.isLive}
          onSwitch={(isLive) => deeds.makeLive(source, isLive)}
        />
      )}
      {copy !== undefined && copy.rejected > 0 && (
        <RejectedRecords
          language={language}
          count={copy.rejected}
          read={() => deeds.rejected(source)}
        />
      )}
      <SourceMenu {...props} />
    </li>
  );
}

function SourceFacts({ source, language, now, today }: SourceRowProps) {
  const { copy, feed, lastChecked, nextTry, signature, state } = source;
  const facts: (readonly [string, string])[] = [];
  if (copy !== undefined) {
    facts.push([language.say("optionsVersion"), copy.version]);
    facts.push([language.say("sourcePublished"), pastDayAndAge(copy.published, today, language)]);
    facts.push([language.say("sourceExpires"), dayAndAge(copy.expires, today, language)]);
  }
  if (feed !== undefined) {
    const checked =
      lastChecked === undefined
        ? language.say("sourceNever")
        : pastMomentInWords(lastChecked, now, language);
    facts.push([language.say("sourceChecked"), checked]);
  }
  if (nextTry !== undefined && state.kind !== "failed") {
    facts.push([language.say("sourceNextTry"), momentInWords(nextTry, now, language)]);
  }
  facts.push([language.say("sourceSignature"), signatureInWords(signature, language)]);
  return <FactList facts={facts} />;
}
