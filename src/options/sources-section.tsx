import { useState } from "preact/hooks";
import type { Day } from "../domain/day.js";
import type { Moment } from "../domain/moment.js";
import type { SourceList } from "../platform/listed-source.js";
import { counted, type Language } from "../report/language.js";
import { AddSource } from "./add-source.js";
import { FilterField } from "./filter-field.js";
import { LostLists } from "./lost-lists.js";
import type { SectionProps } from "./options.js";
import type { SourceActions } from "./source-actions.js";
import { sourceDeeds } from "./source-deeds.js";
import type { SourceDeeds } from "./source-menu.js";
import { SourceRow } from "./source-row.js";
import { totalsOf } from "./source-words.js";
import { useSources } from "./use-sources.js";
import { WorkProgress } from "./work-progress.js";

export type SourcesSectionProps = Pick<SectionProps, "say"> & {
  readonly language: Language;
  readonly actions: SourceActions;
  readonly now: Moment;
  readonly today: Day;
};

/** The lists in use: whose they are, under which terms, how old, and what can be done with them. */
export function SourcesSection({ language, actions, say, now, today }: SourcesSectionProps) {
  const sources = useSources(actions, language, say);
  const { list, work, follow } = sources;
  const [isAdding, setAdding] = useState(false);
  const cancel = async () => {
    await actions.cancel();
    say(language.say("cancelled"));
  };
  const forgetLost = async () => {
    sources.show(await actions.forgetLost());
    say(language.say("optionsSaved"));
  };
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{language.say("optionsSources")}</h2>
      {list === "no-answer" && <p>{language.say("sourcesNoAnswer")}</p>}
      {list !== undefined && list !== "no-answer" && (
        <>
          <p>{totalsOf(list.totals, list.sources, language)}</p>
          {list.neverUseNetwork && <p>{language.say("sourcesNetworkOff")}</p>}
          {list.isStoreRefused && <p>{language.say("sourcesStoreRefused")}</p>}
          <LostLists {...{ language }} lost={list.lost} onRead={() => void forgetLost()} />
        </>
      )}
      <p class="row">
        <button type="button" class="button" onClick={() => void follow(actions.update())}>
          {language.say("sourcesUpdateNow")}
        </button>
        <button
          type="button"
          class="button"
          aria-expanded={isAdding}
          onClick={() => setAdding(!isAdding)}
        >
          {language.say("sourcesAdd")}
        </button>
      </p>
      <WorkProgress work={work} language={language} onCancel={() => void cancel()} />
      {isAdding && (
        <AddSource {...{ language, actions, say, follow }} onEnd={() => setAdding(false)} />
      )}
      {list !== undefined && list !== "no-answer" && (
        <SourceRows
          {...{ language, list, now, today }}
          deeds={sourceDeeds(sources, actions, language, say)}
        />
      )}
    </section>
  );
}

type SourceRowsProps = {
  readonly language: Language;
  readonly list: SourceList;
  readonly now: Moment;
  readonly today: Day;
  readonly deeds: SourceDeeds;
};

function SourceRows({ language, list: { sources }, now, today, deeds }: SourceRowsProps) {
  const [filter, setFilter] = useState("");
  const wanted = filter.trim().toLowerCase();
  const shown = sources.filter(({ title, publisher, licence }) =>
    `${title} ${publisher} ${licence}`.toLowerCase().includes(wanted),
  );
  return (
    <>
      <FilterField
        label={language.say("sourcesFilter")}
        onFilter={setFilter}
        said={wanted === "" ? "" : counted(language, "sourcesShown", shown.length)}
      />
      <ol class="sources">
        {shown.map((source) => (
          <SourceRow
            key={source.id}
            {...{ source, language, now, today, deeds }}
            isFirst={source.id === sources[0]?.id}
            isLast={source.id === sources.at(-1)?.id}
          />
        ))}
      </ol>
    </>
  );
}
