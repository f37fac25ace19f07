import * as React from 'react';
import type { UndoPlan } from '../../../domain/import/undoPlan';
import { importUndoWords } from '../../../loc/importExport/importUndo';
import { numberText } from '../../../loc/money';
import { fill, Language } from '../../../loc/wording';
import { Changes } from './Changes';
import styles from './Import.module.scss';
import { KeptList } from './KeptList';
import { NamedList } from './NamedList';
import { StepHeading } from './StepHeading';

interface Props {
  readonly plan: UndoPlan;
  readonly title: string;
  /** It was broken off: even when it has written nothing, it has to be put aside. */
  readonly isUnfinished: boolean;
  readonly siteUrl: string;
  readonly language: Language;
  onCarryOut(): void;
  onLeave(): void;
}

/** Everything that undoing would take back, and everything that stays, by name. */
export function UndoPreview({ plan, title, isUnfinished, siteUrl, language, onCarryOut, onLeave }: Props): React.ReactElement {
  const words = importUndoWords(language);
  const { entries, setBack, organisations, memberships, kept } = plan;
  const isNothing = entries.length + setBack.length + organisations.length + memberships.length === 0;
  return (
    <div>
      <StepHeading text={title} language={language} />
      <p className={styles.strong}>{!isNothing ? words.notYet : isUnfinished ? words.nothingUnfinished : words.nothing}</p>
      <div className={styles.bar}>
        {(!isNothing || isUnfinished) && <button type="button" className={styles.main} onClick={onCarryOut}>{isNothing ? words.putAside : words.confirm}</button>}
        <button type="button" className={styles.other} onClick={onLeave}>{words.leave}</button>
      </div>
      <NamedList id="undo-entries" title={words.entries} items={entries} siteUrl={siteUrl} language={language} />
      <NamedList id="undo-set-back" title={words.setBack} items={setBack} siteUrl={siteUrl} language={language}>
        {({ name, changes }) => <Changes name={name} changes={changes} names={namesAsTheyAre} language={language} />}
      </NamedList>
      <NamedList id="undo-organisations" title={words.organisations} items={organisations} language={language} />
      {memberships.length > 0 && <p className={styles.text}>{fill(words.memberships, numberText(memberships.length))}</p>}
      <KeptList kept={kept} siteUrl={siteUrl} language={language} />
    </div>
  );
}

const namesAsTheyAre = { ofValue: (_: number, name: string) => name };
