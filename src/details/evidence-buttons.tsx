import { useState } from "preact/hooks";
import { saveFile } from "../platform/own-page.js";
import type { EvidencePack } from "../report/evidence-pack.js";
import type { Language } from "../report/language.js";

export type EvidenceButtonsProps = {
  readonly language: Language;
  /** @returns `undefined` where no answer came */
  readonly evidence: () => Promise<EvidencePack | undefined>;
};

/** Saves the whole record as a file that opens without the extension. */
export function EvidenceButtons({ language, evidence }: EvidenceButtonsProps) {
  const [status, setStatus] = useState("");
  const save = async (form: "json" | "html") => {
    const pack = await evidence();
    if (pack === undefined) return setStatus(language.say("checkerNoAnswer"));
    const type = form === "json" ? "application/json" : "text/html";
    saveFile(new Blob([pack[form]], { type }), `${pack.name}.${form}`);
    setStatus(language.say("evidenceDone", `${pack.name}.${form}`));
  };
  return (
    <section>
      <h2>{language.say("evidenceHeading")}</h2>
      <p class="quiet">{language.say("evidenceAbout")}</p>
      <p class="row">
        <button type="button" class="button" onClick={() => void save("html")}>
          {language.say("evidenceHtml")}
        </button>
        <button type="button" class="button" onClick={() => void save("json")}>
          {language.say("evidenceJson")}
        </button>
        <span role="status">{status}</span>
      </p>
    </section>
  );
}
