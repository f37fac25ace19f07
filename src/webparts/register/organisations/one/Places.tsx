import * as React from 'react';
import { involvementOf } from '../../../../data/organisation/involvement';
import { ListStore } from '../../../../data/stores/listStore';
import { KnownOrganisation } from '../../../../domain/organisation/knownOrganisation';
import { entryWords } from '../../../../loc/entry';
import { organisationWords } from '../../../../loc/organisation';
import { Language } from '../../../../loc/wording';
import { LoadingText } from '../../../../ui/panel/LoadingText';
import { LoadProblem } from '../../../../ui/panel/LoadProblem';
import { Section } from '../../../../ui/panel/Section';
import { useLoad } from '../../../../ui/panel/useLoad';
import { EntryLink } from './EntryLink';
import { membershipText } from './membershipText';
import styles from '../Organisations.module.scss';

interface Props {
  readonly organisation: KnownOrganisation;
  readonly store: ListStore;
  readonly siteUrl: string;
  readonly language: Language;
  onEntry(reference: string): void;
}

/** The partnerships in which it takes part, and those it leads. Loads for itself, so that its failing leaves the rest. */
export function Places({ organisation, store, siteUrl, language, onEntry }: Props): React.ReactElement {
  const words = organisationWords(language);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- read anew with the organisation
  const { state, retry } = useLoad(React.useCallback(() => involvementOf(store, organisation.id), [store, organisation]));
  const value = state.kind === 'ready' ? state.value : undefined;
  return (
    <Section id="organisation-places" title={words.places} note={value && String(value.memberships.length)}>
      {state.kind === 'loading' && <LoadingText text={words.loadingPlaces} stillText={entryWords(language).stillLoading} />}
      {state.kind === 'failed' && <LoadProblem title={words.placesFailedTitle} error={state.error} words={entryWords(language)} onRetry={retry} />}
      {value?.memberships.length === 0 && <p>{words.noPlaces}</p>}
      {value && (
        <ul className={styles.list}>
          {value.memberships.map((membership) => (
            <li key={membership.id} className={styles.item}>
              <EntryLink entry={membership.partnership} siteUrl={siteUrl} language={language} onEntry={onEntry} />
              <div className={styles.subtext}>{[membership.partnership.reference, ...membershipText(membership, language)].join(' · ')}</div>
            </li>
          ))}
        </ul>
      )}
      {value && value.led.length > 0 && (
        <>
          <h4>{words.leads}</h4>
          <ul className={styles.list}>
            {value.led.map((entry) => <li key={entry.id} className={styles.item}><EntryLink entry={entry} siteUrl={siteUrl} language={language} onEntry={onEntry} /> <span className={styles.subtext}>{entry.reference}</span></li>)}
          </ul>
        </>
      )}
    </Section>
  );
}
