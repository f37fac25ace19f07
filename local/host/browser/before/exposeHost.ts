/** What tests and measurements see of the host, as `window.__host`. */
export interface ExposedHost {
  state: 'loading' | 'ready' | 'failed';
  error?: string;
  /** Settled when the web part has rendered, or could not. */
  readonly ready: Promise<void>;
  /** Milliseconds since navigation started, by the page's own stopwatch. */
  readonly marks: Partial<Record<HostMark, number>>;
}

/**
 * `loaded`: the runtime has called the host application's onLoad, and the host asks for the web part.
 * `component`: the web part's bundle has run. `initialising`: just before its onInit. `rendered`: its first render has returned.
 */
export type HostMark = 'loaded' | 'component' | 'initialising' | 'initialised' | 'rendered';

export interface HostControl {
  mark(name: HostMark): void;
  succeed(): void;
  fail(error: unknown): void;
}

declare global {
  interface Window {
    __host?: ExposedHost & { readonly control: HostControl };
  }
}

export function exposeHost(): void {
  let settle: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => { settle = resolve; });
  const marks: ExposedHost['marks'] = {};
  const host: NonNullable<Window['__host']> = {
    state: 'loading',
    ready,
    marks,
    control: {
      mark(name) {
        marks[name] = performance.now();
        performance.mark(`host:${name}`);
      },
      succeed() {
        host.state = 'ready';
        settle();
      },
      fail(error) {
        host.state = 'failed';
        host.error = error instanceof Error ? error.stack : String(error);
        console.error('The page could not be started.', error);
        settle();
      }
    }
  };
  window.__host = host;
}

export function hostControl(): HostControl {
  if (!window.__host) {
    throw new Error('The host’s first script has not run');
  }
  return window.__host.control;
}
