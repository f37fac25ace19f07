import * as React from 'react';
import { formWords } from '../../../loc/form';
import { fill } from '../../../loc/wording';
import { AddingContext } from '../addingContext';
import { Combobox } from '../combobox/Combobox';
import { ControlProps } from '../control';
import { FoundOrganisation, useFormSources } from '../formContext';
import { problemWords } from '../problemWords';
import { nameIn } from '../../organisation/nameIn';
import { organisationOption } from '../../organisation/organisationOption';

/** A body that the register knows, by either of its names. */
export function OrganisationControl({ id, label, spec, value, onChange, describedBy, isInvalid }: ControlProps<'organisation'>): React.ReactElement {
  const { language, findOrganisations } = useFormSources();
  const words = formWords(language);
  const adding = React.useContext(AddingContext);
  const [refusal, setRefusal] = React.useState<string>();

  const take = (found: FoundOrganisation | undefined): void => {
    setRefusal(found?.ended ? problemWords({ code: 'organisationEnded' }, language) : undefined);
    if (!found?.ended) {
      onChange(found && { id: found.id, name: found.name, nameCy: found.nameCy });
    }
  };

  return (
    <Combobox<FoundOrganisation>
      id={id} label={label} isRequired={spec.required} isInvalid={isInvalid} describedBy={describedBy} language={language}
      chosen={value && nameIn(language, value)} nothingFound={words.noOrganisationFound} refusal={refusal}
      more={{
        isSuggestion: (found) => found.likeness !== undefined,
        add: adding && { textOf: (typed) => fill(words.addTyped, typed), act: adding.add, leave: adding.leave }
      }}
      search={findOrganisations} onChoose={take}
      optionOf={(organisation) => organisationOption(organisation, language)}
    />
  );
}
