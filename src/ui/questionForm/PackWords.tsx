import * as React from 'react';
import { PackText } from '../../domain/protocol/packText';
import { Language } from '../../loc/wording';
import { packTextIn } from './packTextIn';

interface Props {
  readonly of: PackText;
  readonly language: Language;
}

/** A text of the pack, marked when it is in another language than the page. */
export function PackWords({ of, language }: Props): React.ReactElement {
  const { text, lang } = packTextIn(of, language);
  return lang === undefined ? <>{text}</> : <span lang={lang}>{text}</span>;
}
