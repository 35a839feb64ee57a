import { useState } from "preact/hooks";
import type {
  CsvMapping,
  CsvSample,
  SourceOrigin,
  SourcePreview,
} from "../platform/source-preview.js";
import type { Language } from "../report/language.js";
import { failureInWords } from "../report/update-words.js";
import { AddSourceForm, type Given } from "./add-source-form.js";
import { CsvMapper } from "./csv-mapper.js";
import type { SectionProps } from "./options.js";
import type { SourceActions } from "./source-actions.js";
import { SourcePreviewView } from "./source-preview-view.js";
import type { Sources } from "./use-sources.js";

export type AddSourceProps = Pick<SectionProps, "say"> &
  Pick<Sources, "follow"> & {
    readonly language: Language;
    readonly actions: SourceActions;
    /** Installed, or given up. */
    readonly onEnd: () => void;
  };

/** Where the reader stands on the way from a file, text or address to an installed source. */
type Step =
  | { readonly kind: "asking" }
  | {
      readonly kind: "mapping";
      readonly staged: string;
      readonly name: string;
      readonly sample: CsvSample;
    }
  | { readonly kind: "deciding"; readonly preview: SourcePreview };

/** Nothing is installed before the reader has seen what it is. */
export function AddSource(props: AddSourceProps) {
  const { language, actions, say, follow, onEnd } = props;
  const [step, setStep] = useState<Step>({ kind: "asking" });

  async function preview(origin: SourceOrigin): Promise<void> {
    const outcome = await follow(actions.preview(origin));
    if (outcome?.kind === "previewed") setStep({ kind: "deciding", preview: outcome.preview });
  }

  async function begin(given: Given): Promise<void> {
    if (given.kind === "url") {
      const isAllowed = await actions.allowHost(new URL(given.url).hostname);
      if (isAllowed) await preview(given);
      else say(language.say("optionsRefused"));
      return;
    }
    const staged = await actions.stage(given.text);
    if (staged === undefined) return say(language.say("addPrivate"));
    const { name } = given;
    if (!given.isTable) return preview({ kind: "staged", staged, name });
    const sample = await actions.sampleCsv(staged);
    if (sample === undefined) say(language.say("workUnknown"));
    else if ("kind" in sample) say(failureInWords(sample, language));
    else setStep({ kind: "mapping", staged, name, sample });
  }

  async function install({ ticket, title }: SourcePreview, isLive: boolean): Promise<void> {
    const outcome = await follow(actions.install(ticket, isLive));
    if (outcome?.kind !== "installed") return;
    say(language.say("previewInstalled", title));
    onEnd();
  }

  switch (step.kind) {
    case "asking":
      return <AddSourceForm language={language} say={say} onGiven={(given) => void begin(given)} />;
    case "mapping": {
      const { staged, name, sample } = step;
      return (
        <CsvMapper
          language={language}
          sample={sample}
          onMapped={(mapping: CsvMapping) => void preview({ kind: "csv", staged, name, mapping })}
          onCancel={onEnd}
        />
      );
    }
    case "deciding":
      return (
        <SourcePreviewView
          language={language}
          preview={step.preview}
          onInstall={(isLive) => void install(step.preview, isLive)}
          onCancel={onEnd}
        />
      );
  }
}
