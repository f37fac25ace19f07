import * as React from 'react';
import { inReadingOrder, type Language } from '../../loc/wording';
import { afterKind, formKind, type Named } from './formName';

interface Props extends Named {
  readonly language: Language;
}

/** Which form of which entry; what is not in the reader's language is marked. */
export function FormTitle({ language, ...named }: Props): React.ReactElement {
  const kind = formKind(named, language);
  if (kind === undefined) return <span lang={language === 'en' ? undefined : 'en'}>{inReadingOrder(named.title)}</span>;
  return <>{kind.lang === undefined ? kind.text : <span lang={kind.lang}>{kind.text}</span>}{afterKind(kind, named, language)}</>;
}
