import { useState } from "preact/hooks";
import { counted, type Language, type MessageKey } from "../report/language.js";

export type WelcomeProps = {
  readonly language: Language;
  /** The listed news sites, as domains. */
  readonly sites: readonly string[];
  readonly actions: WelcomeActions;
};

export type WelcomeActions = {
  /** Run by itself on the listed sites. */
  readonly chooseListed: () => Promise<void>;
  /** Run when the button is clicked, and at no other time. */
  readonly chooseOnClick: () => Promise<void>;
  /** Asks the reader, straight from a click. @returns whether it was allowed */
  readonly chooseAll: () => Promise<boolean>;
};

/** The first page a reader sees: what Breachnote does, three equal choices, and what is stored. */
export function Welcome({ language, sites, actions }: WelcomeProps) {
  const [done, setDone] = useState<MessageKey>();
  const chooseAll = async () => {
    setDone((await actions.chooseAll()) ? "welcomeDoneAll" : "welcomeNotAllowed");
  };
  return (
    <div class="page">
      <h1>{language.say("welcomeTitle")}</h1>
      <p>{language.say("welcomeWhat")}</p>
      <h2>{language.say("welcomeWhere")}</h2>
      <div class="row picks">
        <Pick
          label={language.say("welcomeListed")}
          note={counted(language, "welcomeListedNote", sites.length)}
          onClick={async () => {
            await actions.chooseListed();
            setDone("welcomeDoneListed");
          }}
        />
        <Pick
          label={language.say("welcomeOnClick")}
          note={language.say("welcomeOnClickNote")}
          onClick={async () => {
            await actions.chooseOnClick();
            setDone("welcomeDoneOnClick");
          }}
        />
        <Pick
          label={language.say("welcomeAll")}
          note={language.say("welcomeAllNote")}
          onClick={chooseAll}
        />
      </div>
      <p class="done" role="status">
        {done !== undefined && language.say(done)}
      </p>
      <details>
        <summary>{language.say("welcomeSites")}</summary>
        <ul class="columns">
          {sites.map((site) => (
            <li key={site}>{site}</li>
          ))}
        </ul>
      </details>
      <h2>{language.say("welcomeStored")}</h2>
      <p>{language.say("welcomeStoredText")}</p>
      <p>{language.say("welcomePrivate")}</p>
    </div>
  );
}

type PickProps = {
  readonly label: string;
  readonly note: string;
  readonly onClick: () => Promise<void>;
};

function Pick({ label, note, onClick }: PickProps) {
  return (
    <div class="pick">
      <button type="button" class="button" onClick={() => void onClick()}>
        {label}
      </button>
      <p class="quiet">{note}</p>
    </div>
  );
}
