import * as React from 'react';
import { Entry } from '../../domain/partnership/entry';
import { datedStages, StageProgress, stageOf, stageProgress, stages } from '../../domain/partnership/stage';
import { choiceText } from '../../loc/choices';
import { entryWords } from '../../loc/entry';
import { Language, fill } from '../../loc/wording';
import { LoopBack } from './LoopBack';
import { StageMark } from './StageMark';
import styles from './LifeCycle.module.scss';

interface Props {
  /** Its stage as the list holds it; it may be one that the policy unit added. */
  readonly entry: Pick<Entry, 'stage' | 'lastReview'>;
  readonly language: Language;
}

/** The life cycle of an entry as a picture: a list of the stages in their order, the current one marked, ticked what is known to have been. */
export function LifeCycle({ entry, language }: Props): React.ReactElement {
  const words = entryWords(language);
  const { stage } = entry;
  const current = stageOf(stage);
  const been = datedStages(entry);
  const progressWords: Readonly<Record<StageProgress, string | undefined>> =
    { past: words.stagePast, current: words.stageCurrent, ahead: words.stageAhead, unknown: undefined };
  return (
    <div className={styles.lifeCycle}>
      <LoopBack />
      <ol className={styles.stages} aria-label={words.stageOf}>
        {stages.map((each) => {
          const progress = stageProgress(each, current, been);
          return (
            <li key={each} className={`${styles.stage} ${styles[progress]}`} aria-current={progress === 'current' ? 'step' : undefined}>
              <StageMark progress={progress} />
              <span className={styles.label}>{choiceText(each, language)}</span>
              {progressWords[progress] !== undefined && <span className={styles.spoken}>, {progressWords[progress]}</span>}
              {each === 'Renew or exit' && <span className={styles.returns}>{words.stageReturns}</span>}
            </li>
          );
        })}
      </ol>
      {current !== undefined && current !== 'Idea' && <p className={styles.earlier}>{words.stagesEarlier}</p>}
      {current === undefined && <p className={styles.notOurs}>{fill(words.stageUnknown, choiceText(stage, language))}</p>}
    </div>
  );
}
