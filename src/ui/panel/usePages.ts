import { useCallback, useEffect, useRef, useState } from 'react';
import type { Page } from '../../data/page';
import { Load, useLoad } from './useLoad';

export interface Pages<Each> extends Load<readonly Each[]> {
  /** Rows of what is shown that cannot be read, and so are not among these. */
  readonly illegible: number;
  readonly more: MoreState;
  /** Everything that is shown comes anew, one page of it; what is there stays meanwhile. */
  refresh(): void;
  loadMore(): void;
}

export type MoreState = { readonly kind: 'none' | 'there' | 'loading' } | { readonly kind: 'failed'; readonly error: unknown };

interface Further<Each> {
  readonly of: Page<Each> | undefined;
  readonly items: readonly Each[];
  readonly illegible: number;
  readonly next?: number;
  readonly state: 'idle' | 'loading' | { readonly error: unknown };
}

const nothing = { of: undefined, items: [], illegible: 0, state: 'idle' } as const;

/** Something long, page after page. @param load keep it in `useCallback`; another one begins anew. */
export function usePages<Each>(load: (after?: number) => Promise<Page<Each>>): Pages<Each> {
  const { state, retry, refresh } = useLoad(load);
  const first = state.kind === 'ready' ? state.value : undefined;
  const [kept, setFurther] = useState<Further<Each>>(nothing);
  const further = kept.of === first ? kept : { ...nothing, of: first, next: first?.next };
  const latest = useRef(first);
  useEffect(() => { latest.current = first; }, [first]);
  const loadMore = useCallback(() => {
    const { next } = further;
    if (first === undefined || next === undefined || further.state === 'loading') return;
    const settle = (to: Further<Each>): void => { if (latest.current === first) setFurther(to); };
    setFurther({ ...further, state: 'loading' });
    load(next).then(
      (page) => settle({ of: first, items: [...further.items, ...page.items], illegible: further.illegible + (page.illegible ?? 0), next: page.next, state: 'idle' }),
      (error: unknown) => settle({ ...further, state: { error } })
    );
  }, [first, further, load]);
  return {
    state: first === undefined ? state as Load<readonly Each[]>['state'] : { kind: 'ready', value: [...first.items, ...further.items] },
    illegible: (first?.illegible ?? 0) + further.illegible, retry, refresh, loadMore, more: moreOf(further)
  };
}

function moreOf({ next, state }: Further<unknown>): MoreState {
  if (typeof state === 'object') return { kind: 'failed', error: state.error };
  if (state === 'loading') return { kind: 'loading' };
  return { kind: next === undefined ? 'none' : 'there' };
}
