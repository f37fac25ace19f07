import * as React from 'react';
import { Option } from '../../domain/protocol/packText';
import { Language } from '../../loc/wording';
import { packTextIn } from './packTextIn';

interface Props {
  readonly option: Option;
  readonly language: Language;
}

/** An option of the pack in a list, marked when it is in another language than the page. */
export function PackOption({ option: { code, text }, language }: Props): React.ReactElement {
  const shown = packTextIn(text, language);
  return <option value={code} lang={shown.lang}>{shown.text}</option>;
}
