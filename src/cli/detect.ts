import type { Dataset } from "../dataset/dataset.js";
import { detect as detectIn } from "../detection/detect.js";
import type { Mention } from "../detection/mention.js";
import { articleOfText } from "../detection/text-article.js";
import type { CompanyId } from "../domain/company.js";
import { answerRequests } from "./answer-requests.js";
import type { Command } from "./command.js";
import type { TextRequest } from "./text-request.js";

const ALL_MENTIONS = "--all-mentions";

/** Reads texts as JSON lines and writes the companies that each names. */
export const detect: Command = {
  usage: `[${ALL_MENTIONS}]`,
  summary: 'JSON lines {"id","text","lang"?,"title"?,"url"?} in, their mentions out',
  run: async (words, dataset, terminal) => {
    const unknown = words.find((word) => word !== ALL_MENTIONS);
    if (unknown !== undefined) {
      terminal.complain(`detect knows ${ALL_MENTIONS} only: found ${unknown}`);
      return 2;
    }
    const isEach = words.includes(ALL_MENTIONS);
    return answerRequests(terminal, (request) => ({
      id: request.id,
      mentions: mentionsOf(request, dataset, isEach),
    }));
  },
};

function mentionsOf(request: TextRequest, dataset: Dataset, isEach: boolean): unknown[] {
  const { article, starts } = articleOfText(request);
  const { mentions } = detectIn(article, dataset);
  return (isEach ? mentions : firstOfEach(mentions)).map((mention) => {
    const offset = starts[mention.block] ?? 0;
    return {
      start: offset + mention.start,
      end: offset + mention.end,
      text: mention.text,
      company: dataset.company(mention.company)?.name ?? mention.company,
      companyId: mention.company,
      confidence: mention.confidence,
      reasons: mention.reasons.map(({ code, value }) =>
        value === "" ? code : `${code}: ${value}`,
      ),
    };
  });
}

/** The mention that a page would mark: a company's first that is not ambiguous, else its first. */
function firstOfEach(mentions: readonly Mention[]): readonly Mention[] {
  const first = new Map<CompanyId, Mention>();
  for (const mention of mentions) {
    const known = first.get(mention.company);
    const isBetter = known?.confidence === "ambiguous" && mention.confidence !== "ambiguous";
    if (known === undefined || isBetter) first.set(mention.company, mention);
  }
  return mentions.filter((mention) => first.get(mention.company) === mention);
}
