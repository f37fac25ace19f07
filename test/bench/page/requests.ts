export interface PageRequests {
  /** Addresses asked for data, in order, and when each was sent and answered, since navigation started. */
  readonly data: readonly { readonly url: string; readonly sentAt: number; readonly answeredAt: number }[];
  /** Scripts, and when each was there. */
  readonly scripts: readonly { readonly url: string; readonly loadedAt: number }[];
}

/** Everything that the browser has asked for since `from`, by its own record. */
export function requestsOf(from: number): PageRequests {
  const entries = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ startTime }) => startTime >= from);
  return {
    data: entries.filter(({ name }) => /\/_api\/|\/graph\//.test(name)).map(({ name, startTime, responseEnd }) => ({ url: name, sentAt: startTime, answeredAt: responseEnd })),
    scripts: entries.filter(({ name }) => /\.js$/.test(name)).map(({ name, responseEnd }) => ({ url: name, loadedAt: responseEnd }))
  };
}
