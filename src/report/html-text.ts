/** Markup that is safe to put into a document: made by `html` alone. */
export type Markup = { readonly markup: string };

/**
 * A piece of HTML. Every value that is no `Markup` itself is text: what it holds of signs is escaped,
 * so that no name, label or address of a source becomes markup.
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Markup {
  const markup = parts.reduce((all, part, at) => all + inMarkup(values[at - 1] ?? "") + part);
  return { markup };
}

type HtmlValue = string | Markup | readonly Markup[];

function inMarkup(value: HtmlValue): string {
  if (typeof value === "string") return escaped(value);
  return "markup" in value ? value.markup : value.map(({ markup }) => markup).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** An address as a link; one that leads to no page stays text. */
export function link(url: string, text: string): Markup {
  return /^https?:\/\//.test(url) ? html`<a href="${url}">${text}</a>` : html`${text}`;
}
