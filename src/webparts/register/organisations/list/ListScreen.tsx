import * as React from 'react';
import { organisationCandidates } from '../../../../domain/organisation/organisationCandidates';
import { formWords } from '../../../../loc/form';
import { organisationWords } from '../../../../loc/organisation';
import { fill } from '../../../../loc/wording';
import { usePaused } from '../../../../ui/usePaused';
import { Screen } from '../screen';
import { Duplicates } from './Duplicates';
import { OrganisationList } from './OrganisationList';
import styles from '../Organisations.module.scss';

/** All organisations, to be found by either name; on top what may be in there twice. */
export function ListScreen({ place: { siteUrl, language }, organisations: { index, mayAdd, mayMerge }, go }: Screen): React.ReactElement {
  const words = organisationWords(language);
  const { all } = index;
  const [search, setSearch] = React.useState('');
  const candidates = React.useMemo(() => organisationCandidates(search, index), [search, index]);
  const found = candidates.map(({ organisation }) => organisation);
  const isNear = candidates.length > 0 && candidates.every(({ likeness }) => likeness !== undefined);
  const countText = found.length === 1 ? words.countOne : fill(words.count, found.length);
  const outcome = isNear ? `${fill(words.noneFound, search.trim())} ${formWords(language).didYouMean}:` : found.length > 0 ? countText : all.length === 0 ? words.none : fill(words.noneFound, search.trim());
  const spoken = usePaused(outcome);
  return (
    <div className={styles.after}>
      <div className={styles.tools}>
        <div className={styles.search}>
          <label className={styles.label} htmlFor="organisations-search">{words.search}</label>
          <input
            id="organisations-search" className={styles.box} type="search" value={search} autoComplete="off" onChange={(event) => setSearch(event.target.value)}
            onKeyDown={(event) => {
              // Escape takes back what was typed; the next one closes the panel.
              if (event.key === 'Escape' && search !== '') {
                event.stopPropagation();
                event.preventDefault();
                setSearch('');
              }
            }}
          />
        </div>
        {mayAdd && <button type="button" className={styles.button} onClick={() => go.task({ kind: 'add', name: found.length === 0 || isNear ? search.trim() : undefined })}>{words.add}</button>}
      </div>
      {mayMerge && search.trim() === '' && <Duplicates index={index} language={language} onLook={(ids) => go.task({ kind: 'compare', ids })} />}
      <p className={styles.count}>{outcome}</p>
      <p className={styles.spoken} role="status">{spoken}</p>
      <OrganisationList key={search} found={found} siteUrl={siteUrl} language={language} onOpen={go.view} />
    </div>
  );
}
