import { AsyncLocalStorage } from 'node:async_hooks';
import type { Fetch } from '../../../src/data/stores/patientFetch';
import type { Service } from '../../../src/service/service';

/** One request to the service. */
export interface Timing {
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Of these, those in which it waited for an answer of the tenant's; several at once count once. */
  readonly waiting: number;
}

type Span = readonly [from: number, to: number];

/** Times every request that the service answers, and tells its waiting for the tenant from its own work. */
export class Stopwatch {
  public timings: readonly Timing[] = [];
  private readonly waits = new AsyncLocalStorage<Span[]>();

  public over(service: Service): Service {
    return (request) => this.waits.run([], async () => {
      const from = performance.now();
      const response = await service(request);
      const path = request instanceof Request ? new URL(request.url).pathname : '';
      this.timings = [...this.timings, { path, status: response.status, milliseconds: performance.now() - from, waiting: lengthOf(this.waits.getStore() ?? []) }];
      return response;
    });
  }

  /** An answer has come when its body has. */
  public timed(fetch: Fetch): Fetch {
    return async (address, init) => {
      const from = performance.now();
      try {
        const response = await fetch(address, init);
        const body = await response.arrayBuffer();
        return new Response(body.byteLength === 0 ? null : body, response);
      } finally {
        this.waits.getStore()?.push([from, performance.now()]);
      }
    };
  }
}

/** Of all spans together. */
export function lengthOf(spans: readonly Span[]): number {
  let [length, reached] = [0, -Infinity];
  for (const [from, to] of [...spans].sort(([one], [other]) => one - other)) {
    length += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return length;
}
