import * as React from 'react';
import { answerTo, OrganisationAnswer } from '../../../domain/import/answers';
import { hasEnded, KnownOrganisation } from '../../../domain/organisation/knownOrganisation';
import type { NearDuplicate } from '../../../domain/organisation/likeness';
import { choiceText } from '../../../loc/choices';
import { importQuestionsWords } from '../../../loc/importExport/importQuestions';
import { organisationWords } from '../../../loc/organisation';
import { fill } from '../../../loc/wording';
import { nameIn } from '../../../ui/organisation/nameIn';
import frame from './Import.module.scss';
import { OrganisationSearch } from './OrganisationSearch';
import type { QuestionProps } from './questionGround';
import styles from './Questions.module.scss';
import { shownText } from './shownText';
import { suggestedDecision } from './suggestedDecision';

/** A name that is one of those known, a new one, or nothing. What is suggested stands there, and counts once it is confirmed. */
export function OrganisationQuestion({ id, question, ground, onDecide }: QuestionProps<'organisation'>): React.ReactElement {
  const { language, answers, facts, mapping } = ground;
  const words = importQuestionsWords(language);
  const [isSearching, setSearching] = React.useState(false);
  const { key, text, near, suggested: sector } = question;
  const decided = answerTo(answers.organisations, key);
  const suggestion = decided === undefined ? suggestedDecision(question, facts) : undefined;
  // One that is like no other is added unless somebody says otherwise.
  const proposed = suggestion?.kind === 'organisation' ? suggestion.answer : undefined;
  const answer = decided ?? proposed ?? (near.length === 0 ? { kind: 'new' as const, sector: sector ?? mapping.otherwise.sector } : undefined);
  const known = answer?.kind === 'known' ? facts.organisations.all.find((each) => each.id === answer.id) : undefined;
  const decide = (next: OrganisationAnswer | undefined): void => { setSearching(false); onDecide({ kind: 'organisation', key, answer: next }); };
  const settle = (next: OrganisationAnswer): void => { decide(next); document.getElementById(id)?.focus(); };
  const choose = (value: string): void => {
    if (value === search) setSearching(true);
    else decide(answerOf(value));
  };
  return (
    <>
      <select
        id={id} className={`${frame.select} ${styles.control}`} value={isSearching ? search : valueOf(answer)} aria-describedby={suggestion && `${id}-about`}
        onChange={({ target }) => choose(target.value)}
      >
        {near.length > 0 && <option value="later">{words.later}</option>}
        <KnownOptions near={near.filter(({ organisation }) => !hasEnded(organisation, facts.today))} chosen={known} language={language} />
        <option value={search}>{words.other}</option>
        <optgroup label={words.addNew}>
          {facts.sectors.map((each) => <option key={each} value={`new ${each}`}>{choiceText(each, language)}</option>)}
        </optgroup>
        <option value="none">{words.leaveOut}</option>
      </select>
      {isSearching && <OrganisationSearch id={`${id}-search`} text={text} ground={ground} onChoose={(organisation) => settle({ kind: 'known', id: organisation.id })} />}
      {!isSearching && suggestion !== undefined && known !== undefined && (
        <>
          <button type="button" className={frame.other} aria-label={fill(words.confirmOf, nameIn(language, known), shownText(text))} onClick={() => settle({ kind: 'known', id: known.id })}>{words.confirm}</button>
          <p className={styles.about} id={`${id}-about`}>{words.suggestion}</p>
        </>
      )}
    </>
  );
}

/** Those like it, and the one that was looked for. */
function KnownOptions({ near, chosen, language }: { readonly near: readonly NearDuplicate[]; readonly chosen: KnownOrganisation | undefined } & Pick<QuestionProps['ground'], 'language'>): React.ReactElement | null {
  const words = importQuestionsWords(language);
  const why = organisationWords(language);
  const isFound = chosen !== undefined && near.every(({ organisation }) => organisation.id !== chosen.id);
  if (near.length === 0 && !isFound) return null;
  return (
    <optgroup label={words.sameAs}>
      {isFound && <option value={`known ${chosen.id}`}>{nameIn(language, chosen)}</option>}
      {near.map(({ organisation, likeness }) => (
        <option key={organisation.id} value={`known ${organisation.id}`}>{fill(words.candidate, nameIn(language, organisation), why[likeness])}</option>
      ))}
    </optgroup>
  );
}

/** Not an answer: opens the search. */
const search = 'search';

function valueOf(answer: OrganisationAnswer | undefined): string {
  switch (answer?.kind) {
    case undefined: return 'later';
    case 'none': return 'none';
    case 'known': return `known ${answer.id}`;
    case 'new': return `new ${answer.sector}`;
  }
}

function answerOf(value: string): OrganisationAnswer | undefined {
  if (value === 'none') return { kind: 'none' };
  if (value.startsWith('known ')) return { kind: 'known', id: Number(value.slice('known '.length)) };
  return value.startsWith('new ') ? { kind: 'new', sector: value.slice('new '.length) } : undefined;
}
