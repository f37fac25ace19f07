import type { ListStore, Reading } from './stores/listStore';

type Items = Pick<Reading, 'items'>;
interface Waiting {
  send(reading: Items): void;
}

const known = new WeakMap<ListStore, Items>();

/** Items that several parts of a page ask for in the same turn, in one request. Each gets its own answer, or its own refusal. */
export function gathered(store: ListStore): Items {
  const asked = known.get(store) ?? gathering(store);
  known.set(store, asked);
  return asked;
}

function gathering(store: ListStore): Items {
  let waiting: Waiting[] = [];
  const flush = (): void => {
    const together = waiting;
    waiting = [];
    if (together.length === 1) return together[0].send(store);
    // What becomes of the request is told to each of them.
    store.inOneRequest((reading) => {
      together.forEach(({ send }) => send(reading));
      return Promise.resolve();
    }).catch(() => undefined);
  };
  return {
    items: (list, query) => new Promise((resolve, reject) => {
      if (waiting.length === 0) Promise.resolve().then(flush, reject);
      waiting.push({ send: (reading) => { reading.items(list, query).then(resolve, reject); } });
    })
  };
}
