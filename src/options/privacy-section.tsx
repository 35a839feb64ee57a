import { useEffect, useState } from "preact/hooks";
import type { Moment } from "../domain/moment.js";
import type { ListedSource } from "../platform/listed-source.js";
import type { MessageKey } from "../report/language.js";
import { ScrollTable } from "../ui/scroll-table.js";
import { CheckBox } from "./check-box.js";
import type { SectionProps } from "./options.js";
import { Points } from "./points.js";
import type { SourceActions } from "./source-actions.js";
import { pastMomentInWords } from "./source-words.js";

export type PrivacySectionProps = SectionProps & {
  readonly now: Moment;
  readonly sources: Pick<SourceActions, "describe">;
  /** Settings, lists, permissions: all of it. */
  readonly removeAll: () => Promise<void>;
};

const STORED: readonly MessageKey[] = [
  "privacyStored1",
  "privacyStored2",
  "privacyStored3",
  "privacyStored4",
];

const POLICY: readonly MessageKey[] = [
  "optionsPrivacy1",
  "optionsPrivacy2",
  "optionsPrivacy3",
  "optionsPrivacy4",
  "optionsPrivacy5",
  "optionsPrivacy6",
];

/** Every request that can be made, what is stored, and the way to be rid of it. */
export function PrivacySection(props: PrivacySectionProps) {
  const { language, settings, change } = props;
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{language.say("optionsPrivacy")}</h2>
      <h3>{language.say("privacyRequests")}</h3>
      <p>{language.say("privacyRequestsNote")}</p>
      <Requests {...props} />
      <CheckBox
        text={language.say("privacyNever")}
        isOn={settings.neverUseNetwork}
        onSwitch={(neverUseNetwork) =>
          change(
            (before) => ({ ...before, neverUseNetwork }),
            neverUseNetwork ? language.say("privacyNeverOn") : undefined,
          )
        }
      />
      <h3>{language.say("privacyStored")}</h3>
      <Points keys={STORED} language={language} />
      <RemoveAll {...props} />
      <h3>{language.say("privacyPolicy")}</h3>
      <Points keys={POLICY} language={language} />
    </section>
  );
}

/** One row a host that may be asked, whether it ever was or not. */
function Requests({ language, settings, sources, now }: PrivacySectionProps) {
  const [listed, setListed] = useState<readonly ListedSource[]>([]);
  useEffect(() => {
    void sources.describe().then((list) => setListed(list?.sources ?? []));
  }, [sources, settings]);
  const rows = listed.flatMap(({ id, title, feed, lastChecked }) =>
    feed === undefined
      ? []
      : [
          {
            id,
            cells: [
              title,
              language.say(feed.isLive && !settings.neverUseNetwork ? "privacyYes" : "privacyNo"),
              lastChecked === undefined
                ? language.say("sourceNever")
                : pastMomentInWords(lastChecked, now, language),
            ],
            host: feed.host,
          },
        ],
  );
  if (rows.length === 0) return <p>{language.say("privacyNone")}</p>;
  const heads = (["privacyHost", "privacyFor", "privacyMay", "privacyLast"] as const).map((key) =>
    language.say(key),
  );
  return (
    <ScrollTable label={language.say("privacyRequests")} heads={heads}>
      {rows.map(({ id, host, cells }) => (
        <tr key={id}>
          <th scope="row">{host}</th>
          {cells.map((cell, at) => (
            <td key={at}>{cell}</td>
          ))}
        </tr>
      ))}
    </ScrollTable>
  );
}

/** Asked once more, for it cannot be undone. */
function RemoveAll({ language, say, removeAll }: PrivacySectionProps) {
  const [isAsking, setAsking] = useState(false);
  const remove = async () => {
    await removeAll();
    setAsking(false);
    say(language.say("privacyRemoved"));
  };
  return (
    <>
      <p class="row">
        <button
          type="button"
          class="button"
          aria-expanded={isAsking}
          onClick={() => setAsking(!isAsking)}
        >
          {language.say("privacyRemoveAll")}
        </button>
      </p>
      {isAsking && (
        <p class="row" role="alert">
          <span>{language.say("privacyRemoveSure")}</span>
          <button type="button" class="button" onClick={() => void remove()}>
            {language.say("privacyRemoveNow")}
          </button>
          <button type="button" class="button" onClick={() => setAsking(false)}>
            {language.say("cancel")}
          </button>
        </p>
      )}
    </>
  );
}
