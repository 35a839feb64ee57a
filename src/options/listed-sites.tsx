import { useState } from "preact/hooks";
import { isOnAt, withSite } from "../domain/site-rules.js";
import { counted } from "../report/language.js";
import { CheckBox } from "./check-box.js";
import { FilterField } from "./filter-field.js";
import type { SitesSectionProps } from "./sites-section.js";

/** Every listed site with a check box, found by a filter. */
export function ListedSites({ language, settings, change, sites }: SitesSectionProps) {
  const [filter, setFilter] = useState("");
  const shown = sites.filter((site) => site.includes(filter.trim().toLowerCase()));
  return (
    <details>
      <summary>{counted(language, "optionsListed", sites.length)}</summary>
      <p class="quiet">{language.say("optionsListedNote")}</p>
      <FilterField
        label={language.say("optionsFilter")}
        onFilter={setFilter}
        said={filter === "" ? "" : counted(language, "optionsShown", shown.length)}
      />
      <ul class="columns">
        {shown.map((site) => {
          const place = { host: site, path: "" };
          return (
            <li key={site}>
              <CheckBox
                text={site}
                isOn={isOnAt(settings.siteRules, place)}
                onSwitch={(isOn) =>
                  change(
                    (before) => ({
                      ...before,
                      siteRules: withSite(before.siteRules, place, isOn),
                    }),
                    language.say(isOn ? "optionsSiteOn" : "optionsSiteOff", site),
                  )
                }
              />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
