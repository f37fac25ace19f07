import * as React from 'react';
import { BringBack } from '../../../domain/partnership/bringBack';
import { Entry } from '../../../domain/partnership/entry';
import { ListStore } from '../../../data/stores/listStore';
import { dayText, timeText } from '../../../loc/calendar';
import { entryWords } from '../../../loc/entry';
import { Language, fill } from '../../../loc/wording';
import { dayOfInstant, siteZone } from '../../../data/day';
import { LifeCycle } from '../../../ui/lifeCycle/LifeCycle';
import { Section } from '../../../ui/panel/Section';
import { AboutSection } from './AboutSection';
import { DatesSection } from './DatesSection';
import { useSiteLists } from '../../../ui/useSiteLists';
import { ActionsSection } from './forms/ActionsSection';
import { FormsSection } from './forms/FormsSection';
import { goneText } from './goneText';
import { HistorySection } from './history/HistorySection';
import { MembersSection } from './MembersSection';
import { MoneySection } from './MoneySection';
import { NotesSection } from './notes/NotesSection';
import { PeopleSection } from './PeopleSection';
import { PurposeText } from './PurposeText';
import { RepresentativesSection } from './RepresentativesSection';
import styles from './EntryPanel.module.scss';

interface Props {
  readonly entry: Entry;
  readonly store: ListStore;
  readonly siteUrl: string;
  /** Whose unsaved text is kept, in which site and about which entry. */
  readonly subject: string;
  readonly language: Language;
  /** Something of the entry was written here: what shows it loads again. */
  readonly onChanged: () => void;
}

/** The sections of an entry. Members, representatives, forms, actions and notes are asked for together and answered one by one, so that one failing leaves the rest. */
export function EntryDetails({ entry, store, siteUrl, subject, language, onChanged }: Props): React.ReactElement {
  const words = entryWords(language);
  const whatIsGone = goneText(useSiteLists(store), language);
  const [membersSaved, setMembersSaved] = React.useState(0);
  const onBroughtBack = React.useCallback(({ part }: BringBack) => {
    if (part !== 'entry') setMembersSaved((before) => before + 1);
    onChanged();
  }, [onChanged]);
  return (
    <div className={styles.details}>
      {whatIsGone && <p className={styles.gone}>{whatIsGone}</p>}
      <PurposeText entry={entry} language={language} />
      <Section id="entry-life-cycle" title={words.lifeCycle}><LifeCycle entry={entry} language={language} /></Section>
      <PeopleSection entry={entry} language={language} />
      <AboutSection entry={entry} language={language} />
      <DatesSection entry={entry} language={language} />
      <MoneySection entry={entry} language={language} />
      <MembersSection key={membersSaved} entryId={entry.id} store={store} language={language} />
      <RepresentativesSection key={`representatives ${membersSaved}`} entryId={entry.id} store={store} language={language} />
      <FormsSection entry={entry} store={store} siteUrl={siteUrl} language={language} />
      <ActionsSection entryId={entry.id} store={store} siteUrl={siteUrl} language={language} />
      <NotesSection entryId={entry.id} store={store} subject={subject} language={language} />
      <HistorySection entryId={entry.id} store={store} language={language} onBroughtBack={onBroughtBack} />
      <p className={styles.changed}>{changedText(entry, language)}</p>
    </div>
  );
}

function changedText({ changedAt, changedBy }: Entry, language: Language): string {
  const words = entryWords(language);
  const when = `${dayText(dayOfInstant(changedAt), language)}, ${timeText(changedAt, siteZone)}`;
  return changedBy === undefined ? fill(words.changedOn, when) : fill(words.changed, when, changedBy.name);
}
