import type { BrowserContextOptions, Page } from 'playwright-core';
import type { KeptContexts } from './keptContexts';
import { signIn } from './signIn';

export interface Visitor {
  readonly page: Page;
  /** Opens an address of the product and waits for the web part, if the page has one. */
  open(address: string): Promise<void>;
  /** Errors of the console, of scripts and of the content security policy so far. A journey ends by expecting none. */
  problems(): readonly string[];
  close(): Promise<void>;
}

export interface VisitorOptions extends BrowserContextOptions {
  /** Mail address of who is signed in. */
  readonly as?: string;
  /** Console errors that a journey brings about on purpose. */
  readonly expected?: RegExp;
  /** A context that nobody had before. Being offline needs it: Chromium knows of that by process, and kept contexts have a page more in theirs. */
  readonly isNew?: boolean;
}

/** Somebody with a browser of their own: nothing of it is seen by another visitor. */
export async function newVisitor(contexts: KeptContexts, { as, expected, viewport, isNew = false, ...options }: VisitorOptions = {}): Promise<Visitor> {
  const { context, giveBack } = await (isNew ? contexts.make(options) : contexts.take(options));
  const page = await context.newPage();
  if (viewport) {
    await page.setViewportSize(viewport);
  }
  const problems: string[] = [];
  const note = (text: string): void => {
    if (!expected?.test(text)) {
      problems.push(text);
    }
  };
  page.on('console', (message) => {
    if (message.type() === 'error') {
      note(`${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => note(error.stack ?? error.message));
  if (as !== undefined) {
    await signIn(page, as);
  }
  return {
    page,
    async open(address) {
      await page.goto(address);
      await webPartReady(page);
    },
    problems: () => problems,
    close: giveBack
  };
}

/** Waits until the page's web part has rendered; throws with the host's reason when it could not. */
export async function webPartReady(page: Page): Promise<void> {
  const failure = await page.evaluate(async () => {
    await window.__host?.ready;
    return window.__host?.state === 'failed' ? window.__host.error : undefined;
  });
  if (failure !== undefined) {
    throw new Error(`The web part could not be started: ${failure}`);
  }
}
