import { useEffect, useState } from "preact/hooks";
import { counted, type MessageKey } from "../report/language.js";
import { ItemList } from "./item-list.js";
import type { SitesSectionProps } from "./sites-section.js";

/** What the browser allows beside the listed sites, and of them what it does not allow any more. */
export function AllowedSites({ language, say, actions }: SitesSectionProps) {
  const [allowed, setAllowed] = useState<readonly string[]>([]);
  const [revoked, setRevoked] = useState(0);
  const refresh = async () => {
    setAllowed(await actions.allowedSites());
    setRevoked(await actions.revokedSites());
  };
  const ask = async (request: () => Promise<boolean>, done: MessageKey) => {
    const isAllowed = await request();
    say(language.say(isAllowed ? done : "optionsRefused"));
    await refresh();
  };
  const takeBack = async (pattern: string) => {
    await actions.takeBack(pattern);
    say(language.say("optionsTakenBack", pattern));
    await refresh();
  };
  useEffect(() => {
    void refresh();
  }, [actions]);
  return (
    <>
      <ItemList
        title={language.say("optionsAllowed")}
        none={language.say("optionsAllowedNone")}
        button={language.say("optionsTakeBack")}
        items={allowed.map((pattern) => ({
          key: pattern,
          text: pattern,
          label: language.say("optionsTakeBackFor", pattern),
          onClick: () => void takeBack(pattern),
        }))}
      />
      <p>
        <button
          type="button"
          class="button"
          onClick={() => void ask(actions.allowAll, "optionsAllAllowed")}
        >
          {language.say("optionsAllowAll")}
        </button>
      </p>
      {revoked > 0 && (
        <p class="row">
          <span>{counted(language, "optionsRevoked", revoked)}</span>
          <button
            type="button"
            class="button"
            onClick={() => void ask(actions.allowListed, "welcomeDoneListed")}
          >
            {language.say("optionsAllowListed")}
          </button>
        </p>
      )}
    </>
  );
}
