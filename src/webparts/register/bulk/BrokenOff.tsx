import * as React from 'react';
import { dayOfInstant } from '../../../data/day';
import type { ListStore } from '../../../data/stores/listStore';
import { Task, TaskKind } from '../../../domain/bulk/task';
import { bulkWords } from '../../../loc/bulk';
import { Language } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import type { RegisterSite } from '../registerSite';
import styles from '../states/Notice.module.scss';
import { openBulkRunner } from './bulkRun';
import { unfinishedText } from './unfinishedText';

export interface BrokenOffProps {
  readonly site: RegisterSite;
  readonly store: ListStore;
  readonly language: Language;
  onGoOn(kind: TaskKind): void;
}

/** Says in the register that something was broken off: whoever began it need not remember where. */
export function BrokenOff({ site, store, language, onGoOn }: BrokenOffProps): React.ReactElement | null {
  const words = bulkWords(language);
  const [task, setTask] = React.useState<Task>();
  const runner = React.useMemo(() => openBulkRunner(store, site.url, site.user), [store, site.url, site.user]);
  React.useEffect(() => {
    let wanted = true;
    runner.unfinished().then((found) => { if (wanted) setTask(found); }, () => undefined);
    return () => { wanted = false; };
  }, [runner]);
  if (task === undefined) return null;
  return (
    <div role="status" className={styles.notice}>
      <Icon name="info" />
      <span>{unfinishedText(task, dayOfInstant(task.begun), language)}</span>
      <button type="button" className={styles.action} onClick={() => onGoOn(task.kind)}>{words.continue}</button>
      <button type="button" className={styles.action} onClick={() => { runner.leave(task); setTask(undefined); }}>{words.leaveRest}</button>
    </div>
  );
}
