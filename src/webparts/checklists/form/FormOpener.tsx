import * as React from 'react';
import { StoreError } from '../../../data/stores/storeError';
import { checklistsWords } from '../../../loc/checklists';
import type { Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import { useLoad } from '../../../ui/panel/useLoad';
import type { PartnershipSite } from '../../../ui/site/partnershipSite';
import type { GoTo, Place } from '../checklistsAddress';
import type { ChecklistsGateway } from '../checklistsGateway';
import type { Discarded } from '../home/DiscardedNotice';
import { loadErrorText } from '../loadErrorText';
import styles from '../Checklists.module.scss';
import { formWork, subjectOf } from './formWork';
import { LeftBehindOf } from './LeftBehindOf';

interface Props {
  readonly gateway: ChecklistsGateway;
  readonly place: Extract<Place, { kind: 'form' }>;
  readonly go: GoTo;
  readonly site: PartnershipSite;
  readonly language: Language;
  onLeave(discarded?: Discarded): void;
}

/** The form and its questions are a part of their own, fetched together with what they show. */
export function FormOpener({ gateway, place, go, site, language, onLeave }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const { id, isRestricted, isPrint } = place;
  const loads = React.useRef(0);
  const load = React.useCallback(async () => {
    const [{ FormScreen, PrintedForm, UnknownFormScreen }, opened] = await Promise.all([import(/* webpackChunkName: 'checklist-form' */ './FormScreen'), gateway.open({ id, restricted: isRestricted })]);
    loads.current += 1;
    return { FormScreen, PrintedForm, UnknownFormScreen, opened, load: loads.current };
  }, [gateway, id, isRestricted]);
  const { state: loaded, retry } = useLoad(load);
  const isAgain = React.useRef(false);
  const submittedIn = React.useRef<typeof loaded>();
  const again = React.useCallback(() => { isAgain.current = true; submittedIn.current = undefined; retry(); }, [retry]);
  const latest = React.useRef(loaded);
  const submitted = React.useCallback(() => { isAgain.current = true; submittedIn.current = latest.current; retry(); }, [retry]);
  // What was submitted shows until there is what became of it.
  const state = loaded.kind === 'loading' ? submittedIn.current ?? loaded : loaded;
  React.useEffect(() => { latest.current = loaded; }, [loaded]);
  const work = React.useMemo(
    () => (state.kind === 'ready' && state.value.opened.form ? formWork(gateway, state.value.opened, site, { go, leave: onLeave, again, submitted, isAgain: isAgain.current }) : undefined), [gateway, state, site, go, onLeave, again, submitted]
  );
  const leftBehind = <LeftBehindOf subject={subjectOf(site, { id, restricted: isRestricted })} language={language} />;
  if (state.kind === 'loading') return <p role="status" className={styles.loading}>{words.loadingForm}</p>;
  if (state.kind === 'failed') {
    const isGone = state.error instanceof StoreError && state.error.kind === 'notFound';
    return (
      <>
        <Notice kind="problem" title={words.formNotLoaded} text={loadErrorText(state.error, language)} actions={[{ text: words.tryAgain, act: retry, isMain: true }, { text: words.back, act: () => onLeave() }]} />
        {isGone && leftBehind}
      </>
    );
  }
  const { FormScreen, PrintedForm, UnknownFormScreen, opened, load: which } = state.value;
  if (opened.form === undefined || work === undefined) return <UnknownFormScreen submission={opened.submission} leftBehind={leftBehind} onLeave={() => onLeave()} language={language} />;
  return isPrint
    ? <PrintedForm opened={opened} today={gateway.today} onBack={() => go({ ...place, isPrint: false })} language={language} />
    : <FormScreen key={which} opened={opened} work={work} language={language} />;
}
