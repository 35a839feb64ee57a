/** Paragraphs and pages in our own words, for pages that are generated. */
export const NEWS =
  "The electronics maker Panasonic told the public on Friday, 26 November 2021, that outsiders had been inside its network, and that they had reached a file server.";

export const FILLER =
  "Nobody in the village had seen anything like it since the mill by the river was closed, and the paper wrote about it for weeks on end.";

/** @param head markup that runs before anything else of the page */
export function articlePage(body: string, head = ""): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head>
<body><article><h1>A page</h1>${body}</article></body></html>`;
}

export const paragraph = (text: string) => `<p>${text}</p>`;
