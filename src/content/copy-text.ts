/** Puts a text on the clipboard, from a click. @returns whether the browser allowed it */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages without encryption have no such clipboard, and others may forbid it.
    return copyByEvent(document, text);
  }
}

function copyByEvent(document: Document, text: string): boolean {
  let isCopied = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isCopied = event.clipboardData !== null;
  };
  addEventListener("copy", fill, { capture: true });
  document.execCommand("copy");
  removeEventListener("copy", fill, { capture: true });
  return isCopied;
}
