import * as React from 'react';
import { StageProgress } from '../../domain/partnership/stage';
import styles from './LifeCycle.module.scss';

const hollow = <circle className={styles.hollow} cx="14" cy="14" r="7.5" />;

/** Told apart by shape, not by colour: a tick, a ring around a disc, an empty circle. */
const marks: Readonly<Record<StageProgress, React.ReactElement>> = {
  past: (
    <>
      <circle className={styles.disc} cx="14" cy="14" r="8" />
      <path className={styles.tick} d="M10 14.2l2.8 2.8 5.2-5.6" />
    </>
  ),
  current: (
    <>
      <circle className={styles.ring} cx="14" cy="14" r="11.5" />
      <circle className={styles.disc} cx="14" cy="14" r="7" />
    </>
  ),
  ahead: hollow,
  unknown: hollow
};

export function StageMark({ progress }: { readonly progress: StageProgress }): React.ReactElement {
  return <svg className={styles.mark} viewBox="0 0 28 28" aria-hidden="true" focusable="false">{marks[progress]}</svg>;
}
