import * as React from 'react';
import { checklistsWords } from '../../../loc/checklists';
import type { Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import { useLoad } from '../../../ui/panel/useLoad';
import type { PartnershipSite } from '../../../ui/site/partnershipSite';
import type { GoTo, Place } from '../checklistsAddress';
import type { ChecklistsGateway } from '../checklistsGateway';
import { loadErrorText } from '../loadErrorText';
import styles from '../Checklists.module.scss';
import { mayBegin } from './mayBegin';
import { StartForm } from './StartForm';

interface Props {
  readonly gateway: ChecklistsGateway;
  readonly place: Extract<Place, { kind: 'new' }>;
  readonly site: PartnershipSite;
  readonly go: GoTo;
  readonly language: Language;
}

/** A new form: of which entry, or of which new idea. */
export function StartOpener({ gateway, place, site, go, language }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const { state, retry } = useLoad(gateway.beginning);
  if (state.kind === 'loading') return <p role="status" className={styles.loading}>{words.loading}</p>;
  if (state.kind === 'failed') return <Notice kind="problem" title={words.formsNotLoaded} text={loadErrorText(state.error, language)} actions={[{ text: words.tryAgain, act: retry }]} />;
  const form = state.value.protocol?.forms.find(({ code }) => code === place.form);
  const leave = { text: words.back, act: () => go({ kind: 'forms' }) };
  if (state.value.protocol === undefined) return <Notice kind="warning" title={words.noProtocolTitle} text={words.noProtocol} actions={[leave]} />;
  if (form === undefined || !mayBegin(form)) return <Notice kind="warning" text={words.noSuchForm} actions={[leave]} />;
  if (!state.value.mayAdd) return <Notice kind="info" text={words.mayNotBegin} actions={[leave]} />;
  if (form.purpose === 'screening' && !state.value.mayScreen) return <Notice kind="info" text={words.mayNotScreen} actions={[leave]} />;
  return <StartForm gateway={gateway} beginning={state.value} protocol={state.value.protocol} form={form} entry={place.entry} subject={`${site.url} ${site.user}`} go={go} language={language} />;
}
