import * as React from 'react';
import { answerTo, OrganisationAnswer } from '../../../domain/import/answers';
import { hasEnded } from '../../../domain/organisation/knownOrganisation';
import { choiceText } from '../../../loc/choices';
import { importQuestionsWords } from '../../../loc/importExport/importQuestions';
import { organisationWords } from '../../../loc/organisation';
import { fill } from '../../../loc/wording';
import { nameIn } from '../../../ui/organisation/nameIn';
import frame from './Import.module.scss';
import type { QuestionProps } from './questionGround';
import styles from './Questions.module.scss';

/** A name that is one of those known, a new one, or nothing. */
export function OrganisationQuestion({ id, question, ground, onDecide }: QuestionProps<'organisation'>): React.ReactElement {
  const { language, answers, facts, mapping } = ground;
  const words = importQuestionsWords(language);
  const why = organisationWords(language);
  const { key, near, suggested } = question;
  const candidates = near.filter(({ organisation }) => !hasEnded(organisation, facts.today));
  // One that is like no other is added unless somebody says otherwise.
  const answer = answerTo(answers.organisations, key) ?? (near.length === 0 ? { kind: 'new' as const, sector: suggested ?? mapping.otherwise.sector } : undefined);
  return (
    <select id={id} className={`${frame.select} ${styles.control}`} value={valueOf(answer)} onChange={({ target }) => onDecide({ kind: 'organisation', key, answer: answerOf(target.value) })}>
      {near.length > 0 && <option value="later">{words.later}</option>}
      {candidates.length > 0 && (
        <optgroup label={words.sameAs}>
          {candidates.map(({ organisation, likeness }) => (
            <option key={organisation.id} value={`known ${organisation.id}`}>{fill(words.candidate, nameIn(language, organisation), why[likeness])}</option>
          ))}
        </optgroup>
      )}
      <optgroup label={words.addNew}>
        {facts.sectors.map((sector) => <option key={sector} value={`new ${sector}`}>{choiceText(sector, language)}</option>)}
      </optgroup>
      <option value="none">{words.leaveOut}</option>
    </select>
  );
}

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
