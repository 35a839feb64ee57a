import type { Dataset } from "../dataset/dataset.js";
import { detect } from "../detection/detect.js";
import { articleOfText } from "../detection/text-article.js";
import { articleClaims } from "../reading/article-claims.js";
import { publishedOn } from "../reading/article-date.js";
import { articleGap } from "../reading/article-incident.js";
import { mainCompany } from "../reading/main-company.js";
import { gapJson } from "../report/incident-json.js";
import { answerRequests } from "./answer-requests.js";
import type { Command } from "./command.js";
import type { TextRequest } from "./text-request.js";

/** Reads articles as JSON lines and writes what each says of when something happened. */
export const claims: Command = {
  usage: "",
  summary:
    'JSON lines {"id","text","lang"?,"title"?,"url"?,"date"?} in, their dated claims and gap out',
  run: async (words, dataset, terminal) => {
    if (words.length > 0) {
      terminal.complain(`claims takes no words: found ${words.join(" ")}`);
      return 2;
    }
    return answerRequests(terminal, (request) => claimsJson(request, dataset));
  },
};

function claimsJson(request: TextRequest, dataset: Dataset): unknown {
  const { article, starts } = articleOfText(request);
  const published = publishedOn(request.date, request.url);
  const found = articleClaims(article, published);
  const { mentions } = detect(article, dataset);
  const id = mainCompany(mentions, article.title);
  const company = id === undefined ? undefined : dataset.company(id);
  return {
    id: request.id,
    company: company?.name ?? null,
    claims: found.map(({ event, date, by, block, start, end }) => {
      const shift = starts[block] ?? 0;
      return { event, date: date.text, start: shift + start, end: shift + end, by };
    }),
    gap: gapJson(articleGap(found, { url: request.url, published, company: id })),
  };
}
