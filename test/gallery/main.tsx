/**
 * All states side by side; `?state=NAME` shows one, `?theme=dark` sets the theme, `?dir=rtl` the direction,
 * `?language=de` a locale or `?language=pseudo` longer words than any has.
 */
import { render } from "preact";
import "../../src/ui/theme.css";
import "../../src/ui/page.css";
import "../../src/ui/card.css";
import "../../src/ui/incident.css";
import "../../src/ui/timeline.css";
import "../../src/ui/company-search.css";
import "../../src/ui/article-dates.css";
import "../../src/popup/popup.css";
import "../../src/checker/checker.css";
import { CARD_STATES } from "./card-states.js";
import "../../src/options/options.css";
import "../../src/options/sources.css";
import "./gallery.css";
import { CHECKER_STATES } from "./checker-states.js";
import { OPTIONS_STATES } from "./options-states.js";
import { POPUP_STATES } from "./popup-states.js";
import { shownLanguage } from "./shown-language.js";

const chosen = new URLSearchParams(location.search);
const theme = chosen.get("theme") === "dark" ? "dark" : "light";
document.documentElement.dataset["theme"] = theme;
document.documentElement.dir = chosen.get("dir") ?? "ltr";
document.documentElement.lang = shownLanguage.locale;

const states = [
  ...CARD_STATES.map(({ name, view }) => ({ name, view: view(theme) })),
  ...POPUP_STATES,
  ...OPTIONS_STATES,
  ...CHECKER_STATES,
];
const shown = states.filter(({ name }) => (chosen.get("state") ?? name) === name);
const root = document.getElementById("root");
if (root === null) throw new Error("the page has a #root: none found");
render(
  <>
    <h1>Breachnote: every state of card, popup, options and checker</h1>
    <div class={chosen.has("tall") ? "wall tall" : "wall"}>
      {shown.map(({ name, view }) => (
        <section key={name} class="state-box" aria-label={name}>
          <h2>{name}</h2>
          {view}
        </section>
      ))}
    </div>
  </>,
  root,
);
