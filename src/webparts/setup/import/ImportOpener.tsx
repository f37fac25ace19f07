import * as React from 'react';
import { importFrameWords } from '../../../loc/importExport/importFrame';
import { Language } from '../../../loc/wording';
import { usePart } from '../../../ui/usePart';
import { Notice } from '../../../ui/form/notice/Notice';

interface Props {
  readonly siteUrl: string;
  /** Sign-in name. */
  readonly user: string;
  readonly language: Language;
}

/** The import, for whoever may import: others are not even told of it. */
export function ImportOpener({ siteUrl, user, language }: Props): React.ReactElement | null {
  const words = importFrameWords(language);
  const load = React.useCallback(async () => {
    const { importStore } = await import(/* webpackChunkName: 'setup-import-rights' */ './importStore');
    const store = await importStore(siteUrl);
    if (store === undefined) return undefined;
    const { importScreen } = await import(/* webpackChunkName: 'setup-import' */ './importScreen');
    return importScreen(store, siteUrl, user);
  }, [siteUrl, user]);
  const [state, again] = usePart(load);
  if (state.kind === 'failed') return <Notice kind="problem" text={words.loadFailed} actions={[{ text: words.tryAgain, act: again }]} />;
  if (state.kind === 'loading' || state.part === undefined) return null;
  const { gateway, Section } = state.part;
  return <Section gateway={gateway} language={language} />;
}
