import { useEffect, useState } from "preact/hooks";
import type { ListedSource } from "../platform/listed-source.js";
import type { Language, MessageKey } from "../report/language.js";
import type { OptionsActions } from "./options-actions.js";
import { Points } from "./points.js";
import type { SourceActions } from "./source-actions.js";

const METHOD: readonly MessageKey[] = [
  "optionsMethod1",
  "optionsMethod2",
  "optionsMethod3",
  "optionsMethod4",
  "optionsMethod5",
];

/** What each version brought, the newest first. */
const CHANGES: readonly { readonly version: string; readonly keys: readonly MessageKey[] }[] = [
  { version: "0.1.0", keys: ["changes010a", "changes010b", "changes010c", "changes010d"] },
];

export type AboutSectionProps = {
  readonly language: Language;
  readonly version: string;
  readonly actions: Pick<OptionsActions, "populations">;
  readonly sources: Pick<SourceActions, "describe">;
};

/** Which version this is, how the numbers come about, and whose work it stands on. */
export function AboutSection(props: AboutSectionProps) {
  const { language, version } = props;
  return (
    <section aria-labelledby="about">
      <h2 id="about">{language.say("optionsAbout")}</h2>
      <p class="row">
        <span>{language.say("optionsVersionText", version)}</span>
        <a class="link" href="../welcome/index.html">
          {language.say("optionsWelcome")}
        </a>
      </p>
      <details>
        <summary>{language.say("aboutChanges")}</summary>
        {CHANGES.map(({ version: changed, keys }) => (
          <div key={changed}>
            <h3>{language.say("optionsVersionText", changed)}</h3>
            <Points keys={keys} language={language} />
          </div>
        ))}
      </details>
      <h3>{language.say("aboutMethod")}</h3>
      <Points keys={METHOD} language={language} />
      <Populations {...props} />
      <Licences {...props} />
    </section>
  );
}

/** What the days of an incident are compared with. */
function Populations({ language, actions }: AboutSectionProps) {
  const [lines, setLines] = useState<readonly string[]>([]);
  useEffect(() => {
    void actions.populations().then(setLines);
  }, [actions]);
  return (
    <>
      <h3>{language.say("aboutPopulations")}</h3>
      <ul class="points">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="quiet">{language.say("comparedCaveat")}</p>
    </>
  );
}

/** Of the lists, each with its version, and of the code. */
function Licences({ language, sources }: AboutSectionProps) {
  const [listed, setListed] = useState<readonly ListedSource[]>([]);
  useEffect(() => {
    void sources.describe().then((list) => setListed(list?.sources ?? []));
  }, [sources]);
  return (
    <>
      <h3>{language.say("aboutLicences")}</h3>
      <ul class="points">
        {listed.map(({ id, title, licence, attribution, copy }) => (
          <li key={id}>
            {[title, copy?.version, licence, attribution]
              .filter((part) => part !== undefined && part !== "")
              .reduce<string>(
                (all, next) =>
                  all === "" ? String(next) : language.say("joinedByDot", all, String(next)),
                "",
              )}
          </li>
        ))}
      </ul>
      <p>
        <a class="link" href="../../licences.txt">
          {language.say("aboutPackages")}
        </a>
      </p>
    </>
  );
}
