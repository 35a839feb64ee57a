import { useEffect, useState } from "preact/hooks";
import { isSiteOff, type Settings, withSite } from "../domain/settings.js";
import { counted } from "../report/language.js";
import { ItemList } from "./item-list.js";
import type { SectionProps } from "./options.js";
import type { OptionsActions } from "./options-actions.js";

export type SitesSectionProps = SectionProps & {
  readonly sites: readonly string[];
  readonly actions: OptionsActions;
};

/** Where Breachnote runs: the listed sites, what was switched off, what was allowed beside them. */
export function SitesSection(props: SitesSectionProps) {
  const { language, settings, change, sites, actions } = props;
  const [allowed, setAllowed] = useState<readonly string[]>([]);
  const refresh = async () => setAllowed(await actions.allowedSites());
  useEffect(() => {
    void refresh();
  }, [actions]);
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{language.say("optionsSites")}</h2>
      <ListedSites {...{ language, settings, change, sites }} />
      <ItemList
        title={language.say("optionsOff")}
        none={language.say("optionsOffNone")}
        button={language.say("optionsSwitchOn")}
        items={settings.sitesOff.map((host) => ({
          key: host,
          text: host,
          label: language.say("optionsSwitchOnFor", host),
          onClick: () => change((before) => withSite(before, host, true)),
        }))}
      />
      <ItemList
        title={language.say("optionsAllowed")}
        none={language.say("optionsAllowedNone")}
        button={language.say("optionsTakeBack")}
        items={allowed.map((pattern) => ({
          key: pattern,
          text: pattern,
          label: language.say("optionsTakeBackFor", pattern),
          onClick: () => void actions.takeBack(pattern).then(refresh),
        }))}
      />
      <p>
        <button type="button" class="button" onClick={() => void actions.allowAll().then(refresh)}>
          {language.say("optionsAllowAll")}
        </button>
      </p>
      <ItemList
        title={language.say("optionsHidden")}
        none={language.say("optionsHiddenNone")}
        button={language.say("optionsShowAgain")}
        items={settings.hidden.map((hidden) => ({
          key: `${hidden.company} ${hidden.host}`,
          text: language.say("optionsHiddenOn", hidden.company, hidden.host),
          label: language.say("optionsShowAgainFor", hidden.company),
          onClick: () => change((before) => withoutHidden(before, hidden)),
        }))}
      />
    </section>
  );
}

type ListedSitesProps = SectionProps & { readonly sites: readonly string[] };

/** Every listed site with a check box, found by a filter. */
function ListedSites({ language, settings, change, sites }: ListedSitesProps) {
  const [filter, setFilter] = useState("");
  const shown = sites.filter((site) => site.includes(filter.trim().toLowerCase()));
  return (
    <details>
      <summary>{counted(language, "optionsListed", sites.length)}</summary>
      <p class="quiet">{language.say("optionsListedNote")}</p>
      <label class="field filter">
        {language.say("optionsFilter")}
        <input
          class="input"
          type="text"
          onInput={({ currentTarget }) => setFilter(currentTarget.value)}
        />
      </label>
      <p class="unseen" role="status">
        {filter !== "" && counted(language, "optionsShown", shown.length)}
      </p>
      <ul class="columns">
        {shown.map((site) => (
          <li key={site}>
            <label class="choice">
              <input
                type="checkbox"
                checked={!isSiteOff(settings, site)}
                onChange={({ currentTarget: { checked } }) =>
                  change((before) => withSite(before, site, checked))
                }
              />
              {site}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

function withoutHidden(settings: Settings, gone: Settings["hidden"][number]): Settings {
  const isOther = ({ host, company }: Settings["hidden"][number]) =>
    host !== gone.host || company !== gone.company;
  return { ...settings, hidden: settings.hidden.filter(isOther) };
}
