import type { Browser } from 'playwright-core';
import { personas } from '../../../local/seed/people/personas';
import { launchBrowser } from './browser';
import { KeptContexts } from './keptContexts';
import { type Product, type ProductOptions, startProduct } from './product';
import { newVisitor, type Visitor, type VisitorOptions } from './visitor';

export interface Journeys {
  /** Somebody with a browser of their own, gone after the test; staff unless said otherwise. */
  visitor(options?: VisitorOptions): Promise<Visitor>;
  /** The `/_local` surface of the product. Answers what it says. */
  local(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown>;
  product(): Product;
}

/** One browser and one product for a file of journeys. A journey in which a page reported an error has failed. */
export function journeys(options: ProductOptions = {}): Journeys {
  let browser: Browser;
  let product: Product;
  let contexts: KeptContexts;
  let visitors: Visitor[] = [];

  const local: Journeys['local'] = async (method, path, body) => {
    const answer = await fetch(`${product.url}/_local/${path}`, { method, headers: { 'content-type': 'application/json' }, body: body === undefined ? undefined : JSON.stringify(body) });
    return answer.json();
  };

  beforeAll(async () => {
    [browser, product] = await Promise.all([launchBrowser('--process-per-site'), startProduct({ now: '2026-11-16T10:00:00Z', ...options })]);
    contexts = new KeptContexts(browser, product);
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    await product.close();
  });

  afterEach(async () => {
    await local('DELETE', 'faults');
    const problems = visitors.flatMap((visitor) => visitor.problems());
    await Promise.all(visitors.map((visitor) => visitor.close()));
    visitors = [];
    expect(problems).toEqual([]);
  });

  return {
    local,
    product: () => product,
    visitor: async (visitorOptions = {}) => {
      const visitor = await newVisitor(contexts, { as: personas.staff, ...visitorOptions });
      visitors.push(visitor);
      return visitor;
    }
  };
}
