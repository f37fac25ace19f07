import * as React from 'react';
import { Verdict } from '../../../domain/protocol/verdict';
import { checklistsWords } from '../../../loc/checklists';
import { Language } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import { PackWords } from '../../../ui/questionForm/PackWords';
import styles from './FormScreen.module.scss';
import findingStyles from './Findings.module.scss';

interface Props {
  readonly verdict: Verdict | undefined;
  readonly language: Language;
}

const icons = { goOn: 'check', stop: 'warning', instead: 'info' } as const;

/** What the answers come to, and why; all reasons, not only the weightiest. */
export function VerdictNotice({ verdict, language }: Props): React.ReactElement {
  const words = checklistsWords(language);
  if (verdict === undefined) return <p className={styles.guidance}>{words.verdictOpen}</p>;
  return (
    <div className={`${findingStyles.finding} ${findingStyles[verdict.outcome.answer]}`}>
      <p className={findingStyles.findingTitle}><Icon name={icons[verdict.outcome.answer]} /><span>{words.verdict}: <PackWords of={verdict.outcome.title} language={language} /></span></p>
      <ul className={findingStyles.reasons}>{verdict.reasons.map(({ code, because }) => <li key={code}><PackWords of={because} language={language} /></li>)}</ul>
    </div>
  );
}
