import * as React from 'react';
import { KnownOrganisation } from '../../domain/organisation/knownOrganisation';
import { NearDuplicate } from '../../domain/organisation/likeness';
import { organisationWords } from '../../loc/organisation';
import { Language } from '../../loc/wording';
import { NearList } from './NearList';
import { onEscape } from './onEscape';
import styles from './NewOrganisation.module.scss';

interface Props {
  readonly near: readonly NearDuplicate[];
  readonly language: Language;
  readonly takeText: string;
  readonly differentText: string;
  readonly mayTakeEnded?: boolean;
  /** Of its heading, by what it stands under. */
  readonly level: 3 | 4;
  onTake(organisation: KnownOrganisation): void;
  onDifferent(): void;
  onBack(): void;
}

/** The question before a name like a known one is saved. */
export function AskWhetherSame({ near, language, takeText, differentText, mayTakeEnded, level, onTake, onDifferent, onBack }: Props): React.ReactElement {
  const words = organisationWords(language);
  const Heading = `h${level}` as const;
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    // Escape means "back" here, wherever the focus is in it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div className={styles.form} role="group" aria-labelledby="near-question" onKeyDown={onEscape(onBack)}>
      <Heading className={styles.title} id="near-question" ref={heading} tabIndex={-1}>{words.askTitle}</Heading>
      <p>{words.askText}</p>
      <NearList near={near} language={language} takeText={takeText} mayTakeEnded={mayTakeEnded} onTake={onTake} />
      <div className={styles.buttons}>
        <button type="button" className={styles.other} onClick={onDifferent}>{differentText}</button>
        <button type="button" className={styles.other} onClick={onBack}>{words.backToForm}</button>
      </div>
    </div>
  );
}
