import { useCallback, useRef, useState } from 'react';
import { EntryFieldName } from '../../../domain/partnership/entryField';
import { FieldInput } from '../../../domain/record/fieldInput';
import { FormGround } from './formGround';
import { PartChanges } from './partChanges';

interface Filled {
  readonly service: string;
  readonly directorate: string;
}

/** Fills in the directorate of a service that somebody chooses. Whoever chooses the directorate meanwhile is not overruled. */
export function useServiceDirectorate({ set, entry }: PartChanges, { directorateOf }: FormGround): { readonly filled: Filled | undefined; set: PartChanges['set'] } {
  const [filled, setFilled] = useState<Filled>();
  const latest = useRef(0);

  const fill = useCallback((directorate: string, service: string) => {
    entry((before) => ({ ...before, inputs: { ...before.inputs, directorate } }));
    setFilled({ service, directorate });
  }, [entry]);

  const setAndFill = useCallback((field: EntryFieldName, value: FieldInput) => {
    set(field, value);
    if (field !== 'service' && field !== 'directorate') return;
    const mine = ++latest.current;
    setFilled(undefined);
    if (field === 'directorate' || typeof value !== 'string' || value === '') return;
    // Without an answer it is chosen by hand, as before.
    directorateOf(value).then((directorate) => { if (directorate !== undefined && mine === latest.current) fill(directorate, value); }, () => undefined);
  }, [set, fill, directorateOf]);

  return { filled, set: setAndFill };
}
