import { useState } from "preact/hooks";
import type { EvidencePack } from "../report/evidence-pack.js";
import type { Language } from "../report/language.js";

export type EvidenceButtonsProps = {
  readonly language: Language;
  /** @returns `undefined` where no answer came */
  readonly evidence: () => Promise<EvidencePack | undefined>;
  /** Gives the reader a file. */
  readonly save: (content: Blob, name: string) => void;
};

/** Saves what is shown, with all of the record, as a file that opens without the extension. */
export function EvidenceButtons({ language, evidence, save }: EvidenceButtonsProps) {
  const [status, setStatus] = useState("");
  const keep = async (form: "json" | "html") => {
    const pack = await evidence();
    if (pack === undefined) return setStatus(language.say("checkerNoAnswer"));
    const type = form === "json" ? "application/json" : "text/html";
    save(new Blob([pack[form]], { type }), `${pack.name}.${form}`);
    setStatus(language.say("evidenceDone", `${pack.name}.${form}`));
  };
  return (
    <section>
      <h2>{language.say("evidenceHeading")}</h2>
      <p class="quiet">{language.say("evidenceAbout")}</p>
      <p class="row">
        <button type="button" class="button" onClick={() => void keep("html")}>
          {language.say("evidenceHtml")}
        </button>
        <button type="button" class="button" onClick={() => void keep("json")}>
          {language.say("evidenceJson")}
        </button>
        <span role="status">{status}</span>
      </p>
    </section>
  );
}
