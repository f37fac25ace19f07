import * as React from 'react';
import { AskedSection } from '../../../domain/protocol/asked';
import { Progress } from '../../../domain/protocol/progress';
import { checklistsWords } from '../../../loc/checklists';
import { fill, Language } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import { PackWords } from '../../../ui/questionForm/PackWords';
import { sectionId } from './FormSection';
import styles from './FormProgress.module.scss';

interface Props {
  readonly sections: readonly AskedSection[];
  readonly progress: Progress;
  readonly language: Language;
}

/** Where one is, what is done, how much is left. */
export function FormProgress({ sections, progress, language }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const { left, wanted, settled } = progress;
  const go = (event: React.MouseEvent, code: string): void => {
    event.preventDefault();
    const heading = document.getElementById(sectionId(code));
    heading?.focus();
    heading?.scrollIntoView?.({ block: 'start' });
  };
  return (
    <nav className={styles.progress} aria-label={words.sections}>
      <p className={styles.left}>{left === 0 ? words.nothingLeft : fill(left === 1 ? words.leftOne : words.left, left)}</p>
      <progress className={styles.bar} max={Math.max(1, wanted)} value={left === 0 ? Math.max(1, wanted) : settled} aria-label={fill(words.progress, settled, wanted)} />
      <ol className={styles.steps}>
        {sections.map(({ section }) => {
          const counts = progress.perSection.find((each) => each.section === section.code);
          const isDone = counts !== undefined && counts.left === 0 && counts.answered > 0;
          return (
            <li key={section.code}>
              <a href={`#${sectionId(section.code)}`} className={styles.step} onClick={(event) => go(event, section.code)}>
                <span className={styles.stepMark}>{isDone && <Icon name="check" />}</span>
                <span><PackWords of={section.title} language={language} /></span>
                <span className={styles.stepCount}>{fill(words.answeredOf, counts?.answered ?? 0, counts?.asked ?? 0)}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
