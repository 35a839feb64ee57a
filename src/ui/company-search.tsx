import { useEffect, useId, useRef } from "preact/hooks";
import { counted, type Language } from "../report/language.js";
import {
  type FoundCompany,
  type Results,
  type Searching,
  useCompanySearch,
} from "./use-company-search.js";

export type CompanySearchProps<Found extends FoundCompany> = {
  readonly language: Language;
  readonly searching: Searching<Found>;
  /** What is asked, where it is not "Search a company". */
  readonly label?: string;
  /** Takes the focus, unless something else has it. */
  readonly isFirst: boolean;
};

/** A combobox over all companies: arrows choose, Enter opens, Escape clears. */
export function CompanySearch<Found extends FoundCompany>(props: CompanySearchProps<Found>) {
  const { language, searching, isFirst, label = language.say("popupSearch") } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { results, active, ask, onKeyDown } = useCompanySearch(searching);
  const found = results?.found ?? [];
  useEffect(() => {
    if (isFirst && document.activeElement === document.body) input.current?.focus();
  }, [isFirst]);
  return (
    <div class="search">
      <label class="field">
        {label}
        <input
          class="input"
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-autocomplete="list"
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
          placeholder={language.say("popupSearchHint")}
          ref={input}
          onInput={(event) => void ask(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <div
        id={`${id}-list`}
        class="found"
        role="listbox"
        aria-label={label}
        hidden={found.length === 0}
      >
        {found.map((each, at) => (
          <Option
            key={each.company}
            id={`${id}-${at}`}
            found={each}
            isActive={at === active}
            language={language}
            onChoose={() => searching.onChoose(each)}
          />
        ))}
      </div>
      <Outcome results={results} language={language} />
    </div>
  );
}

type OptionProps = {
  readonly id: string;
  readonly found: FoundCompany;
  readonly isActive: boolean;
  readonly language: Language;
  readonly onChoose: () => void;
};

function Option({ id, found, isActive, language, onChoose }: OptionProps) {
  const { name, alias, incidentCount, newestYear } = found;
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  const facts = [
    ...(alias === undefined ? [] : [language.say("popupAlso", alias)]),
    counted(language, "incidents", incidentCount),
    ...(newestYear === undefined ? [] : [language.say("popupNewestYear", String(newestYear))]),
  ];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above has the keys, and keeps the focus
    <div
      id={id}
      class="option"
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      ref={option}
      onClick={onChoose}
    >
      <b>{name}</b>
      <span class="quiet">
        {facts.reduce((all, next) => language.say("joinedByDot", all, next))}
      </span>
    </div>
  );
}

type OutcomeProps = {
  readonly results: Results<FoundCompany> | undefined;
  readonly language: Language;
};

/** How many were found, to be heard; or that nothing is held, to be read. */
function Outcome({ results, language }: OutcomeProps) {
  const nothing = results?.nothing;
  return (
    <div role="status">
      {results !== undefined && nothing === undefined && (
        <span class="unseen">{counted(language, "popupFound", results.found.length)}</span>
      )}
      {nothing !== undefined && (
        <p class="nothing">
          <b>{nothing.title}</b> {nothing.held} {nothing.note}
        </p>
      )}
    </div>
  );
}
