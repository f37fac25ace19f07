/** Long enough for every browser to have begun to read it. */
const keptInMilliseconds = 60_000;

/** Hands a finished file to the browser, which keeps it with the other downloads or asks where to. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // SharePoint's own page would take a click on a link for a walk to another page.
  link.setAttribute('data-interception', 'off');
  link.hidden = true;
  document.body.appendChild(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(address), keptInMilliseconds);
}
