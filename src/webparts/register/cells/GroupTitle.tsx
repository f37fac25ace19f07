import * as React from 'react';
import type { Group } from '../../../domain/register/lines';
import { registerWords } from '../../../loc/register';
import type { Language } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import { countText } from '../countText';
import { cellText } from './cellText';
import styles from './GroupTitle.module.scss';

interface Props {
  readonly group: Group;
  readonly language: Language;
}

/** Value and count of a group; indented by its level. */
export function GroupTitle({ group, language }: Props): React.ReactElement {
  const type = typeof group.value === 'string' && /^\d{4}-\d\d-\d\d/.test(group.value) ? 'DateTime' : 'Choice';
  const value = cellText(group.value, typeof group.value === 'number' ? 'Number' : type, language);
  return (
    <span className={`${styles.title} ${group.level > 0 ? styles.inner : ''}`}>
      <Icon className={styles.arrow} name={group.collapsed ? 'right' : 'down'} />
      <strong className={styles.value}>{value || registerWords(language).notGiven}</strong>
      <span className={styles.count}>{countText(group.count, language)}</span>
    </span>
  );
}
