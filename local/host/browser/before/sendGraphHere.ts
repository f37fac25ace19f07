const graph = 'https://graph.microsoft.com/';

/** Clients keep Graph's real address, because they send tokens to known hosts only; the last step leads to the local tenant. */
export function sendGraphHere(): void {
  const send = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(graph)) {
      return send(input, init);
    }
    const here = `/graph/${url.slice(graph.length)}`;
    return send(input instanceof Request ? new Request(here, input) : here, init);
  };
}
