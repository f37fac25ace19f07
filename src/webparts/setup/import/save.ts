/** Hands a file to the browser to be kept. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.appendChild(link);
  link.click();
  link.remove();
  // Browsers may still be reading it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
