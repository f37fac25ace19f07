import * as React from 'react';
import { sectorsOf } from '../../../data/organisations';
import { ListStore } from '../../../data/stores/listStore';
import { Day } from '../../../domain/calendar/day';
import { Membership } from '../../../domain/partnership/membership';
import { membersByStanding, membersNamed, sortedByName } from '../../../domain/partnership/memberGroups';
import { entryWords } from '../../../loc/entry';
import { Language, fill } from '../../../loc/wording';
import { LoadingText } from '../../../ui/panel/LoadingText';
import { useLoad } from '../../../ui/panel/useLoad';
import { MemberGroup } from './MemberGroup';
import { MemberSearch } from './MemberSearch';
import { SectorGroups } from './SectorGroups';
import styles from './Members.module.scss';

interface Props {
  readonly memberships: readonly Membership[];
  readonly store: ListStore;
  readonly today: Day;
  readonly language: Language;
}

/** As many as are read at a glance; above it, sectors start closed and there is a search. */
const fewMembers = 12;

/** Current members by sector, then who is about to join and who has left. */
export function Members({ memberships, store, today, language }: Props): React.ReactElement {
  const words = entryWords(language);
  const [search, setSearch] = React.useState('');
  const ids = React.useMemo(() => [...new Set(memberships.map(({ organisation }) => organisation.id))], [memberships]);
  const sorted = React.useMemo(() => sortedByName(memberships, language), [memberships, language]);
  const { state } = useLoad(React.useCallback(() => sectorsOf(store, ids), [store, ids]));
  if (state.kind === 'loading') {
    return <LoadingText text={words.loadingMembers} stillText={words.stillLoading} />;
  }

  const many = memberships.length > fewMembers;
  const found = membersNamed(sorted, search);
  const { current, notYet, ended } = membersByStanding(found, today);
  const searching = search.trim() !== '';
  return (
    <div>
      {many && <MemberSearch text={search} onChange={setSearch} result={searching ? fill(words.membersFound, found.length, memberships.length) : ''} words={words} />}
      {searching && found.length === 0 && <p>{fill(words.noMemberFound, search.trim())}</p>}
      {!searching && current.length === 0 && <p>{words.noCurrentMembers}</p>}
      {state.kind === 'failed' && <p className={styles.note}>{words.sectorsFailed}</p>}
      <SectorGroups key={`current ${searching}`} members={current} sectors={state.kind === 'ready' ? state.value : undefined} startOpen={!many || searching} language={language} />
      {notYet.length > 0 && <MemberGroup id="entry-members-coming" title={words.comingMembers} members={notYet} startOpen language={language} />}
      {ended.length > 0 && <MemberGroup key={`ended ${searching}`} id="entry-members-ended" title={words.endedMembers} members={ended} startOpen={searching} language={language} />}
    </div>
  );
}
