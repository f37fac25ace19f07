import * as React from 'react';
import { checklistsWords } from '../../../loc/checklists';
import type { Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import { useLoad } from '../../../ui/panel/useLoad';
import { WithTheirWords } from '../../../ui/WithTheirWords';
import type { GoTo } from '../checklistsAddress';
import type { ChecklistsGateway } from '../checklistsGateway';
import { loadErrorText } from '../loadErrorText';
import styles from '../Checklists.module.scss';
import { Discarded, DiscardedNotice } from './DiscardedNotice';
import { FormRow } from './FormRow';
import { groupForms } from './groupForms';
import { StartChoices } from './StartChoices';

interface Props {
  readonly gateway: ChecklistsGateway;
  /** The form that was left last, where it has been discarded. */
  readonly discarded: Discarded | undefined;
  readonly go: GoTo;
  readonly language: Language;
  onBroughtBack(): void;
}

/** The officer's own forms by what they wait for, and where new ones begin. */
export function MyForms({ gateway, discarded, go, language, onBroughtBack }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const { state, retry } = useLoad(gateway.home);
  const groups = React.useMemo(() => (state.kind === 'ready' ? groupForms(state.value.mine) : []), [state]);
  if (state.kind === 'loading') return <p role="status" className={styles.loading}>{words.loading}</p>;
  if (state.kind === 'failed') return <Notice kind="problem" title={words.formsNotLoaded} text={loadErrorText(state.error, language)} actions={[{ text: words.tryAgain, act: retry }]} />;
  const { protocol, mayAdd, mayScreen, unreadable } = state.value;
  return (
    <>
      {discarded && <DiscardedNotice key={discarded.binId} discarded={discarded} bringBack={gateway.bringBack} onBack={() => { onBroughtBack(); retry(); }} language={language} />}
      {protocol === undefined && <Notice kind="warning" title={words.noProtocolTitle} text={words.noProtocol} />}
      {protocol !== undefined && (mayAdd ? <StartChoices protocol={protocol} mayScreen={mayScreen} go={go} language={language} /> : <Notice kind="info" text={words.mayNotBegin} />)}
      {unreadable.map((which) => <Notice key={which} kind="warning" text={<WithTheirWords text={words.formUnreadable} theirs={which} />} />)}
      {protocol !== undefined && mayAdd && groups.length === 0 && <p className={styles.empty}>{words.noForms}</p>}
      {groups.map(({ group, forms }) => (
        <section key={group} aria-labelledby={`forms-${group}`} className={styles.group}>
          <h3 className={styles.groupTitle} id={`forms-${group}`}>{words[group]} <span className={styles.count}>{forms.length}</span></h3>
          <ul className={styles.rows}>
            {forms.map((mine) => <FormRow key={`${mine.submission.restricted} ${mine.submission.id}`} mine={mine} today={gateway.today} go={go} language={language} />)}
          </ul>
        </section>
      ))}
    </>
  );
}
