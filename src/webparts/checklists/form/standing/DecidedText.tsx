import * as React from 'react';
import { dayOfInstant } from '../../../../data/day';
import { Happened } from '../../../../domain/approval/standing';
import { dayText } from '../../../../loc/calendar';
import { fill, Language } from '../../../../loc/wording';
import styles from './Standing.module.scss';

interface Props {
  /** With `{0}` for who, `{1}` for the day. */
  readonly told: string;
  readonly by: Happened;
  /** In their own words. */
  readonly said: string;
  readonly language: Language;
}

/** Something that somebody did with the form, when, and what they wrote. */
export function DecidedText({ told, by: { byName, at }, said, language }: Props): React.ReactElement {
  const text = fill(told, byName, dayText(dayOfInstant(at), language));
  return said.trim() === '' ? <li>{text}.</li> : <li>{text}: <p className={styles.said}>{said}</p></li>;
}
