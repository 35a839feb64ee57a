import browser from "webextension-polyfill";

/** Shows one notification of the system, in the place of an earlier one; nothing without permission. */
export async function notify(title: string, message: string): Promise<void> {
  const isAllowed = await browser.permissions.contains({ permissions: ["notifications"] });
  if (!isAllowed) return;
  await browser.notifications.create("news", {
    type: "basic",
    iconUrl: browser.runtime.getURL("icons/icon-128.png"),
    title,
    message,
  });
}
