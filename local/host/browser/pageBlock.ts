/** Data that the server put into the page; the server's types say what it is. */
export function pageBlock<T>(id: string): T {
  const block = document.getElementById(id);
  if (!block) {
    throw new Error(`The page has no block "${id}"`);
  }
  return JSON.parse(block.textContent ?? '') as T;
}
