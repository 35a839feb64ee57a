import { forgetLostLists } from "../platform/known-lists.js";
import { saveFile } from "../platform/own-page.js";
import { requestSite } from "../platform/permissions.js";
import type { MessageName, Request, Response } from "../platform/protocol.js";
import { ask } from "../platform/send.js";
import { openStaged, stageText } from "../platform/staged-texts.js";
import type { SourceActions } from "./source-actions.js";

/** The worker's answer; `undefined` where there was none. */
export async function answerOf<N extends MessageName>(
  name: N,
  request: Request<N>,
): Promise<Response<N> | undefined> {
  const answer = await ask(name, request);
  return answer.ok ? answer.value : undefined;
}

/** The actions on sources as the worker does them. */
export const browserSourceActions: SourceActions = {
  describe: () => answerOf("describeSources", {}),
  work: () => answerOf("sourceWork", {}),
  cancel: () => answerOf("cancelSourceWork", {}),
  switchOn: (source, isOn) => answerOf("switchSource", { source, isOn }),
  order: (order) => answerOf("orderSources", { order }),
  allowHost: requestSite,
  makeLive: (source, isLive) => answerOf("makeSourceLive", { source, isLive }),
  remove: (source) => answerOf("removeSource", { source }),
  restore: (source) => answerOf("restoreSource", { source }),
  update: (sources, acceptShrunk = false) =>
    answerOf("updateSources", { ...(sources === undefined ? {} : { sources }), acceptShrunk }),
  acceptKey: (source, key) => answerOf("acceptKey", { source, key }),
  stage: stageText,
  sampleCsv: (staged) => answerOf("sampleCsv", { staged }),
  preview: (origin) => answerOf("previewSource", { origin }),
  install: (ticket, isLive) => answerOf("installSource", { ticket, isLive }),
  async forgetLost() {
    await forgetLostLists();
    return answerOf("describeSources", {});
  },
  rejected: async (source) => (await answerOf("rejectedRecords", { source })) ?? [],
  async save({ id }) {
    const exported = await answerOf("exportSource", { source: id });
    const text = exported && (await openStaged(exported.staged));
    if (exported === undefined || text === undefined) return false;
    saveFile(text, exported.name);
    return true;
  },
};
