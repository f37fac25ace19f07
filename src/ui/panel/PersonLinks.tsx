import * as React from 'react';
import { PersonRef } from '../../domain/partnership/entry';
import { EntryWords } from '../../loc/entry';
import { fill } from '../../loc/wording';
import styles from './PersonLinks.module.scss';
import { mailAddress, teamsChatAddress } from './address';

interface Props {
  readonly person: PersonRef;
  /** Of the mail: what it is about. */
  readonly subject: string;
  readonly words: EntryWords;
}

/** A person with the two ways to reach them. */
export function PersonLinks({ person, subject, words }: Props): React.ReactElement {
  const signInName = person.signInName ?? person.mail;
  const mail = person.mail === undefined ? undefined : mailAddress(person.mail, subject);
  const chat = signInName === undefined ? undefined : teamsChatAddress(signInName);
  return (
    <span className={styles.person}>
      <span className={styles.name}>{person.name}</span>
      {mail !== undefined && <a className={styles.link} href={mail} aria-label={fill(words.mailTo, person.name)}>{words.mail}</a>}
      {chat !== undefined && (
        <a className={styles.link} href={chat} target="_blank" rel="noopener noreferrer" aria-label={fill(words.chatWith, person.name)}>{words.chat}</a>
      )}
    </span>
  );
}
