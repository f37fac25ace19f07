import * as React from 'react';
import { StoreError } from '../../../data/stores/storeError';
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

  const latest = React.useRef<FoundPerson>();

  const take = (found: FoundPerson | undefined): void => {
    latest.current = found;
    setRefusal(undefined);
    if (found === undefined) {
      onChange(undefined);
      return;
    }
    const isLatest = (): boolean => latest.current === found;
    takePerson(found).then(
      (person) => { if (isLatest()) onChange(person); },
      (error: unknown) => { if (isLatest()) setRefusal(hasLeft(error) ? problemWords({ code: 'personGone' }, language) : words.personNotTaken); }
    );
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

function hasLeft(error: unknown): boolean {
  return error instanceof StoreError && error.kind === 'notFound';
}
