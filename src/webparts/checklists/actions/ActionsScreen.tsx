import * as React from 'react';
import type { LoadedAction } from '../../../data/actions';
import { checklistsWords } from '../../../loc/checklists';
import type { Language } from '../../../loc/wording';
import { Choice } from '../../../ui/choice/Choice';
import { FormContext } from '../../../ui/form/formContext';
import { Notice } from '../../../ui/form/notice/Notice';
import { useLoad } from '../../../ui/panel/useLoad';
import type { PartnershipSite } from '../../../ui/site/partnershipSite';
import type { GoTo } from '../checklistsAddress';
import type { ActionChange, ChecklistsGateway } from '../checklistsGateway';
import { saveErrorText } from '../form/saveErrorText';
import { loadErrorText } from '../loadErrorText';
import styles from '../Checklists.module.scss';
import { ActionOrigin } from './ActionOrigin';
import { ActionRow } from './ActionRow';
import { ActionGroup, actionGroups, actionsIn } from './actionGroups';

interface Props {
  readonly gateway: ChecklistsGateway;
  readonly site: Pick<PartnershipSite, 'url' | 'user'>;
  /** The action that somebody was led to. */
  readonly asked?: number;
  readonly go: GoTo;
  readonly language: Language;
}

/** What has been undertaken: mine, late, done. */
export function ActionsScreen({ gateway, site, asked, go, language }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const load = React.useCallback(() => gateway.actions(asked), [gateway, asked]);
  const { state, retry, refresh } = useLoad(load);
  const [group, setGroup] = React.useState<ActionGroup>(asked === undefined ? 'mine' : 'asked');
  const [problem, setProblem] = React.useState<React.ReactNode>();
  const list = React.useRef<HTMLUListElement>(null);
  if (state.kind === 'loading') return <p role="status" className={styles.loading}>{words.loading}</p>;
  if (state.kind === 'failed') return <Notice kind="problem" title={words.actionsNotLoaded} text={loadErrorText(state.error, language)} actions={[{ text: words.tryAgain, act: retry }]} />;
  const { value } = state;
  const save = async (action: LoadedAction, change: ActionChange): Promise<boolean> => {
    const saved = await gateway.saveAction(action, change);
    setProblem(saved.kind === 'saved' ? undefined : saved.kind === 'failed' ? saveErrorText(saved.error, language) : words.actionChanged);
    if (saved.kind !== 'failed') refresh();
    // Its row is in another group now.
    if (saved.kind === 'saved') list.current?.focus();
    return saved.kind === 'saved';
  };
  const found = actionsIn(group, value);
  return (
    <FormContext.Provider value={gateway.sources}>
      <Choice<ActionGroup>
        label={words.whichActions} all={actionGroups.filter((each) => each !== 'asked' || asked !== undefined)} chosen={group} choose={setGroup}
        textOf={(each) => <>{words[`actions_${each}`]} <span className={styles.count}>{actionsIn(each, value).length}</span></>}
      />
      {problem !== undefined && <Notice kind="problem" title={words.notSavedTitle} text={problem} />}
      {found.length === 0 && <p className={styles.empty} role="status">{words[`actionsNone_${group}`]}</p>}
      <ul className={styles.rows} ref={list} tabIndex={-1} aria-label={words[`actions_${group}`]}>
        {found.map((loaded) => (
          <ActionRow key={loaded.action.id} loaded={loaded} today={gateway.today} whose={`${site.url} ${site.user}`} mayChange={value.mayChange} language={language} onSave={(change) => save(loaded, change)}>
            <ActionOrigin action={loaded.action} siteUrl={site.url} go={go} language={language} />
          </ActionRow>
        ))}
      </ul>
    </FormContext.Provider>
  );
}
