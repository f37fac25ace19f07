import * as React from 'react';
import { PartState, usePart } from '../../../ui/usePart';
import type { importScreen } from './importScreen';

/** The import, for whoever may import; nothing for others. */
export type ImportPart = ReturnType<typeof importScreen> | undefined;

export function useImportPart(siteUrl: string, user: string): readonly [PartState<ImportPart>, () => void] {
  const load = React.useCallback(async (): Promise<ImportPart> => {
    const { importStore } = await import(/* webpackChunkName: 'setup-import-rights' */ './importStore');
    const found = await importStore(siteUrl);
    if (found === undefined) return undefined;
    const { importScreen } = await import(/* webpackChunkName: 'setup-import' */ './importScreen');
    return importScreen(found, siteUrl, user);
  }, [siteUrl, user]);
  return usePart(load);
}
