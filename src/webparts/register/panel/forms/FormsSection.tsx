import * as React from 'react';
import { entryList } from '../../../../data/entry';
import { rightsIn } from '../../../../data/siteLists';
import { ListStore } from '../../../../data/stores/listStore';
import { listOf } from '../../../../data/submission/submissionList';
import { Entry } from '../../../../domain/partnership/entry';
import { hindranceTo } from '../../../../domain/submission/hindrance';
import { entryWords } from '../../../../loc/entry';
import { entryFormsWords } from '../../../../loc/entryForms';
import { fill, Language } from '../../../../loc/wording';
import { LoadingText } from '../../../../ui/panel/LoadingText';
import { LoadProblem } from '../../../../ui/panel/LoadProblem';
import { Section } from '../../../../ui/panel/Section';
import { useLoad } from '../../../../ui/panel/useLoad';
import { useToday } from '../../../../ui/panel/useToday';
import { useSiteLists } from '../../../../ui/useSiteLists';
import { FormItem } from './FormItem';
import { formsWithStanding } from './formsWithStanding';
import { NextForm } from './NextForm';
import styles from './EntryForms.module.scss';

interface Props {
  readonly entry: Entry;
  readonly store: ListStore;
  readonly siteUrl: string;
  readonly language: Language;
}

const [openList, restrictedList] = [listOf({ restricted: false }), listOf({ restricted: true })];

/** The forms of the protocol that have been begun for an entry, and where another begins. Nothing on a site that has no such list yet. */
export function FormsSection(props: Props): React.ReactElement | null {
  const titles = useSiteLists(props.store).map(({ title }) => title);
  return titles.includes(openList) ? <Opened {...props} withRestricted={titles.includes(restrictedList)} /> : null;
}

function Opened({ entry, store, siteUrl, language, withRestricted }: Props & { readonly withRestricted: boolean }): React.ReactElement {
  const words = entryFormsWords(language);
  const lists = useSiteLists(store);
  const today = useToday();
  const mayAdd = rightsIn(lists, openList).add;
  const mayScreen = rightsIn(lists, entryList).change;
  const { state, retry } = useLoad(React.useCallback(() => formsWithStanding(store, entry.id, withRestricted), [store, entry.id, withRestricted]));
  const hindrance = state.kind === 'ready' ? hindranceTo({ code: 'checklist', purpose: 'checklist' }, entry.stage, state.value.map(({ form }) => form)) : undefined;
  const count = state.kind === 'ready' ? state.value.length : 0;
  return (
    <Section id="entry-forms" title={words.forms} note={count === 0 ? undefined : count === 1 ? words.oneForm : fill(words.manyForms, count)}>
      {state.kind === 'loading' && <LoadingText text={words.loadingForms} stillText={entryWords(language).stillLoading} />}
      {state.kind === 'failed' && <LoadProblem title={words.formsFailedTitle} error={state.error} words={entryWords(language)} onRetry={retry} />}
      {state.kind === 'ready' && count === 0 && <p className={styles.none}>{words.noForms}</p>}
      {state.kind === 'ready' && count > 0 && (
        <ul className={styles.list} aria-labelledby="entry-forms">
          {state.value.map(({ form, standing }) => <FormItem key={`${String(form.restricted)} ${form.id}`} form={form} standing={standing} today={today} siteUrl={siteUrl} saidNo={hindrance?.kind === 'screenedOut' && hindrance.form === form} language={language} />)}
        </ul>
      )}
      {mayAdd && state.kind === 'ready' && entry.stage !== 'Closed' && <p className={styles.further}><NextForm reference={entry.reference} hindrance={hindrance} mayScreen={mayScreen} siteUrl={siteUrl} language={language} /></p>}
    </Section>
  );
}
