/** A rule that makes a request fail. */
export interface FaultRule {
  /** Any when absent. `MERGE` and `DELETE` also when they are tunnelled through POST. */
  readonly method?: string;
  /** Part of the decoded path with its query; `*` stands for anything. Any when absent. */
  readonly path?: string;
  readonly status: number | 'drop';
  /** `after`: the request is carried out, only the answer is lost. */
  readonly when: 'before' | 'after';
  /** Until the rules are cleared when absent. */
  readonly times?: number;
  /** Seconds. */
  readonly retryAfter?: number;
  /** For parts of a batch instead of requests: every matching part, or the n-th of the batch, from 1. */
  readonly batchPart?: true | number;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  /** Number in its batch, from 1. */
  readonly part?: number;
}

export class FaultRules {
  private rules: { rule: FaultRule; left: number }[] = [];

  public add(rules: readonly FaultRule[]): void {
    this.rules.push(...rules.map((rule) => ({ rule, left: rule.times ?? Infinity })));
  }

  public clear(): void {
    this.rules = [];
  }

  /** The first rule that applies; it is used up by one. */
  public take(asked: Asked, when: FaultRule['when']): FaultRule | undefined {
    const found = this.rules.find(({ rule, left }) => left > 0 && rule.when === when && applies(rule, asked));
    if (found !== undefined) found.left -= 1;
    return found?.rule;
  }
}

/** A rule as it was posted; the text says what is wrong with it. */
export function faultRule(sent: unknown): FaultRule | string {
  if (typeof sent !== 'object' || sent === null) return 'A rule is an object.';
  const { method, path, status, when = 'before', times, retryAfter, batchPart } = sent as Record<string, unknown>;
  if (method !== undefined && typeof method !== 'string') return '`method` is a text.';
  if (path !== undefined && typeof path !== 'string') return '`path` is a text.';
  if (status !== 'drop' && !(typeof status === 'number' && status >= 400 && status <= 599)) return '`status` is 400 to 599 or "drop".';
  if (when !== 'before' && when !== 'after') return '`when` is "before" or "after".';
  if (times !== undefined && !(typeof times === 'number' && times >= 1)) return '`times` is a number from 1.';
  if (retryAfter !== undefined && typeof retryAfter !== 'number') return '`retryAfter` is a number of seconds.';
  if (batchPart === undefined || batchPart === false) return { method, path, status, when, times, retryAfter };
  if (batchPart !== true && typeof batchPart !== 'number') return '`batchPart` is true or the number of the part, from 1.';
  return { method, path, status, when, times, retryAfter, batchPart };
}

function applies(rule: FaultRule, { method, path, part }: Asked): boolean {
  const place = rule.batchPart === undefined ? part === undefined : part !== undefined && (rule.batchPart === true || rule.batchPart === part);
  return place && (rule.method === undefined || rule.method.toUpperCase() === method.toUpperCase()) && (rule.path === undefined || pattern(rule.path).test(path));
}

function pattern(path: string): RegExp {
  return new RegExp(path.split('*').map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*'), 'i');
}
