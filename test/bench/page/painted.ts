/** Calls back once the frame that holds the present state of the document has been painted, with the page's own time. */
export function whenPainted(callback: (at: number) => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => callback(performance.now());
    port2.postMessage(undefined);
  });
}

export function painted(): Promise<number> {
  return new Promise(whenPainted);
}
