import * as React from 'react';
import { Membership } from '../../../domain/partnership/membership';
import { dayText } from '../../../loc/calendar';
import { choiceText } from '../../../loc/choices';
import { entryWords } from '../../../loc/entry';
import { moneyText } from '../../../loc/money';
import { Language, fill } from '../../../loc/wording';
import styles from './MemberList.module.scss';

interface Props {
  readonly members: readonly Membership[];
  readonly language: Language;
}

export function MemberList({ members, language }: Props): React.ReactElement {
  return (
    <ul className={styles.list}>
      {members.map((member) => (
        <li key={member.id} className={styles.member}>
          <Name member={member} language={language} />
          <span className={styles.details}>{detailsOf(member, language).join(' · ')}</span>
          {member.contributionNote && <span className={styles.note}>{member.contributionNote}</span>}
        </li>
      ))}
    </ul>
  );
}

function Name({ member, language }: { readonly member: Membership; readonly language: Language }): React.ReactElement {
  const { name, nameCy } = member.organisation;
  return language === 'cy' && nameCy !== undefined
    ? <span className={styles.name} lang="cy">{nameCy}</span>
    : <span className={styles.name}>{name}</span>;
}

function detailsOf({ role, from, to, contribution }: Membership, language: Language): readonly string[] {
  const words = entryWords(language);
  const days = [from, to].map((day) => (day === undefined ? undefined : dayText(day, language)));
  return [
    role && choiceText(role, language),
    periodText(days[0], days[1], words),
    contribution ? fill(words.aYear, moneyText(contribution)) : undefined
  ].filter((part): part is string => part !== undefined);
}

function periodText(from: string | undefined, to: string | undefined, words: ReturnType<typeof entryWords>): string | undefined {
  if (from !== undefined && to !== undefined) {
    return fill(words.fromTo, from, to);
  }
  if (from !== undefined) {
    return fill(words.from, from);
  }
  return to === undefined ? undefined : fill(words.until, to);
}
