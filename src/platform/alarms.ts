import browser from "webextension-polyfill";

const ALARM = "sources";

/** Wakes the worker at this moment, in ms since 1970, or as soon after it as the browser may; replaces an earlier wish. */
export async function wakeAt(when: number): Promise<void> {
  await browser.alarms.create(ALARM, { when });
}

/** The moment that was asked for, while it has not come. */
export async function plannedWaking(): Promise<number | undefined> {
  return (await browser.alarms.get(ALARM))?.scheduledTime;
}

/** Calls back when the moment has come. */
export function onWake(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) listener();
  });
}

/** Under the 30 s after which Chromium ends a worker that nobody calls. */
const AWAKE_EVERY_MS = 20_000;

/** Keeps the worker from being ended as idle while long work goes on. */
export async function stayAwake<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), AWAKE_EVERY_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
