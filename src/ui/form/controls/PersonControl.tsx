import * as React from 'react';
import { formWords } from '../../../loc/form';
import { Combobox } from '../combobox/Combobox';
import { ControlProps } from '../control';
import { FoundPerson, useFormSources } from '../formContext';
import { problemWords } from '../problemWords';

/** Somebody of the directory. Choosing makes them known to the site at once, so that a person who has left is told here. */
export function PersonControl({ id, label, spec, value, onChange, describedBy, isInvalid }: ControlProps<'person'>): React.ReactElement {
  const { language, findPeople, takePerson } = useFormSources();
  const words = formWords(language);
  const [refusal, setRefusal] = React.useState<string>();

  const take = (found: FoundPerson | undefined): void => {
    setRefusal(undefined);
    if (found === undefined) {
      onChange(undefined);
      return;
    }
    takePerson(found).then(onChange, () => setRefusal(problemWords({ code: 'personGone' }, language)));
  };

  return (
    <Combobox<FoundPerson>
      id={id} label={label} isRequired={spec.required} isInvalid={isInvalid} describedBy={describedBy} language={language}
      chosen={value?.name} nothingFound={words.nobodyFound} refusal={refusal}
      search={findPeople} onChoose={take}
      optionOf={(person) => ({ key: person.oid, text: person.name, note: [person.jobTitle, person.mail].filter(Boolean).join(' · ') })}
    />
  );
}

