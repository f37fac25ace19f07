import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Product } from './product';

export interface ContextLoan {
  readonly context: BrowserContext;
  /** All that its pages left goes; nothing of it is seen by who has the context next. */
  giveBack(): Promise<void>;
}

interface Kept {
  readonly context: BrowserContext;
  readonly parked: Page;
}

const usualSize = { width: 1366, height: 768 };

/** An address of the product without a script. */
const inert = '/_local/clock';

/**
 * Browsers of people, as good as new for each of them, but with the programs that they have loaded: reading and compiling these is most of what opening a page costs.
 * A parked page keeps the process alive in which the programs are.
 */
export class KeptContexts {
  private readonly free: Kept[] = [];

  public constructor(private readonly browser: Browser, private readonly product: Product) {}

  /** With options that only a new context can have, it is a new one. */
  public async take({ permissions, ...options }: BrowserContextOptions): Promise<ContextLoan> {
    if (Object.keys(options).length > 0) return this.make({ permissions, ...options });
    const kept = this.free.pop() ?? await this.newKept();
    if (permissions !== undefined) await kept.context.grantPermissions(permissions);
    return { context: kept.context, giveBack: () => this.giveBack(kept) };
  }

  /** One that is not kept. */
  public async make(options: BrowserContextOptions): Promise<ContextLoan> {
    const context = await this.newContext(options);
    return { context, giveBack: () => context.close() };
  }

  private async newKept(): Promise<Kept> {
    const context = await this.newContext({});
    const parked = await context.newPage();
    await parked.goto(inert);
    return { context, parked };
  }

  private newContext(options: BrowserContextOptions): Promise<BrowserContext> {
    return this.browser.newContext({ baseURL: this.product.url, viewport: usualSize, ...options });
  }

  private async giveBack(kept: Kept): Promise<void> {
    const { context, parked } = kept;
    await Promise.all(context.pages().filter((page) => page !== parked).map((page) => page.close()));
    // A page may write while it is closed. What is kept by tab is gone with the tab.
    await parked.evaluate(() => localStorage.clear());
    await Promise.all([context.clearCookies(), context.clearPermissions()]);
    this.free.push(kept);
  }
}
