import * as React from 'react';
import { hasEnded, KnownOrganisation } from '../../../domain/organisation/knownOrganisation';
import { Candidate, organisationCandidates } from '../../../domain/organisation/organisationCandidates';
import { formWords } from '../../../loc/form';
import { importQuestionsWords } from '../../../loc/importExport/importQuestions';
import { fill } from '../../../loc/wording';
import { Combobox } from '../../../ui/form/combobox/Combobox';
import { problemWords } from '../../../ui/form/problemWords';
import { organisationOption } from '../../../ui/organisation/organisationOption';
import frame from './Import.module.scss';
import type { QuestionGround } from './questionGround';
import styles from './Questions.module.scss';
import { shownText } from './shownText';

interface Props {
  readonly id: string;
  /** As the file has it. */
  readonly text: string;
  readonly ground: Pick<QuestionGround, 'facts' | 'language'>;
  onChoose(organisation: KnownOrganisation): void;
}

const most = 20;

/** Looks through all organisations of the register for the one that a text means. */
export function OrganisationSearch({ id, text, ground: { facts, language }, onChoose }: Props): React.ReactElement {
  const form = formWords(language);
  const label = fill(importQuestionsWords(language).searchFor, shownText(text));
  const [isRefused, setRefused] = React.useState(false);
  const search = React.useCallback(async (typed: string) => organisationCandidates(typed, facts.organisations).slice(0, most), [facts]);
  const take = (found: Candidate | undefined): void => {
    const ended = found !== undefined && hasEnded(found.organisation, facts.today);
    setRefused(ended);
    if (found !== undefined && !ended) onChoose(found.organisation);
  };
  return (
    <div className={styles.search}>
      <label className={frame.label} htmlFor={id}>{label}</label>
      <Combobox<Candidate>
        id={id} label={label} language={language} chosen={undefined} isInvalid={false} nothingFound={form.noOrganisationFound}
        refusal={isRefused ? problemWords({ code: 'organisationEnded' }, language) : undefined} more={{ isSuggestion: ({ likeness }) => likeness !== undefined }}
        search={search} onChoose={take} optionOf={({ organisation }) => organisationOption(organisation, language)}
      />
    </div>
  );
}
