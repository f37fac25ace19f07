/** A request to Graph that goes alone or as a part of a batch. */
export interface GraphCall<T> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below `/v1.0`, encoded, with its query: `/sites/…`. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
  readonly read: (answer: unknown) => T;
}

export const withQuery = (path: string, query: Readonly<Record<string, string | undefined>>): string => {
  const asked = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]));
  return asked.length === 0 ? path : `${path}?${asked.join('&')}`;
};
