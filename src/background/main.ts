import { onWake } from "../platform/alarms.js";
import { onCommand, onInstalled, onStartup } from "../platform/lifecycle.js";
import { logError } from "../platform/log.js";
import { registerAllowedSites } from "../platform/page-scripts.js";
import { onWithdrawn, watchPermissions } from "../platform/permissions.js";
import { serve } from "../platform/serve.js";
import { watchSettings } from "../platform/settings-store.js";
import {
  noteTabsUpdatedUnder,
  openOwnPage,
  tellTabsOfSettings,
  tellTabsOfWithdrawn,
} from "../platform/tabs.js";
import { openSourceStore } from "../sources/source-store.js";
import { checkerHandlers } from "./checker-handlers.js";
import { choiceHandlers } from "./choice-handlers.js";
import { runCommand } from "./commands.js";
import { dateHandlers } from "./date-handlers.js";
import { mendCopies, repackAll, tidySources } from "./keep-sources.js";
import { openLibrary } from "./library.js";
import { pageHandlers } from "./page-handlers.js";
import { popupHandlers } from "./popup-handlers.js";
import { openSourceDesk } from "./source-desk.js";
import { sourceHandlers } from "./source-handlers.js";
import { keepWaking, planWaking, refreshDue } from "./source-schedule.js";
import { watchAgain } from "./watchlist.js";

// The browser starts this worker for an event and kills it when idle. Every listener is registered
// here, before anything is awaited, or the event that woke the worker would be lost.

const store = openSourceStore();
const library = openLibrary(store, (ids) => run("mending lists", mendCopies(desk, ids)));
const desk = openSourceDesk(library, store);

serve({
  ...pageHandlers(library),
  ...choiceHandlers(),
  ...popupHandlers(library),
  ...dateHandlers(library),
  ...checkerHandlers(library),
  ...sourceHandlers(desk),
});

onWake(() => run("refreshing sources", refreshDue(desk)));

onCommand((command, tab) => run("a command", runCommand(command, tab)));

onInstalled((reason) => {
  run("registering sites", registerAllowedSites());
  if (reason === "installed") run("the welcome page", openOwnPage("src/welcome/index.html"));
  else {
    run("noting open tabs", noteTabsUpdatedUnder());
    run("packing sources anew", repackAll(desk));
    run("the watchlist", watchAgain(library, "updated"));
  }
});

onStartup(() => {
  run("registering sites", registerAllowedSites());
  run("tidying sources", tidySources(desk));
});

watchPermissions(() => run("registering sites", registerAllowedSites()));

onWithdrawn((patterns) => run("leaving withdrawn sites", tellTabsOfWithdrawn(patterns)));

watchSettings((settings) => {
  run("joining the lists anew", library.useSettings(settings));
  run("planning the next refresh", planWaking(store, Date.now()));
  run("the watchlist", watchAgain(library, "chosen"));
  run("telling tabs of settings", tellTabsOfSettings());
});

run("minding the clock", keepWaking(store, Date.now()));

function run(what: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => logError(what, error));
}
