/** All states side by side; `?state=NAME` shows one, `?theme=dark` sets the theme, `?dir=rtl` the direction. */
import { render } from "preact";
import { cardModel } from "../../src/report/card-model.js";
import { Card } from "../../src/ui/card.js";
import "../../src/ui/theme.css";
import "../../src/ui/card.css";
import "../../src/ui/incident.css";
import "../../src/ui/timeline.css";
import { day } from "../support/builders.js";
import { subjectOf } from "../support/cards.js";
import { english } from "../support/language.js";
import "./gallery.css";
import { CARD_STATES } from "./incidents.js";

const chosen = new URLSearchParams(location.search);
const theme = chosen.get("theme") === "dark" ? "dark" : "light";
document.documentElement.dataset["theme"] = theme;
document.documentElement.dir = chosen.get("dir") ?? "ltr";

const callbacks = {
  onClose: () => {},
  onDetails: () => {},
  onReport: () => {},
  onHide: () => {},
  onCopy: async () => true,
};

const states = Object.entries(CARD_STATES).map(([name, incidents]) => ({
  name,
  model: cardModel(subjectOf(incidents), english),
}));
const stale = subjectOf(CARD_STATES["one account"] ?? [], { today: day("2027-06-01") });
states.push({ name: "list is stale", model: cardModel(stale, english) });

const shown = states.filter(({ name }) => (chosen.get("state") ?? name) === name);
const root = document.getElementById("root");
if (root === null) throw new Error("the page has a #root: none found");
render(
  <>
    <h1>Breachnote: every state of a card</h1>
    <div class={chosen.has("tall") ? "wall tall" : "wall"}>
      {shown.map(({ name, model }) => (
        <section key={name} aria-label={name}>
          <h2>{name}</h2>
          <Card model={model} callbacks={callbacks} theme={theme} />
        </section>
      ))}
    </div>
  </>,
  root,
);
