import { useState } from 'react';
import { samePerson } from '../../../domain/bulk/heldItem';
import { Holder, usualDirectorate } from '../../../domain/bulk/holders';
import { PersonRef } from '../../../domain/partnership/entry';
import { Holdings } from './holdings';

/** What was chosen, complete. */
export type HandOverWish =
  | { readonly kind: 'person'; readonly from: string; readonly to: PersonRef; readonly between: Between }
  | { readonly kind: 'service'; readonly from: string; readonly to: string; readonly directorate?: string; readonly between: Between };

interface Between {
  readonly from: string;
  readonly to: string;
}

export type HandOverField = 'from' | 'to';
export type HandOverProblem = 'required' | 'same';

export interface HandOver {
  readonly kind: HandOverWish['kind'];
  /** Key of a holder. */
  readonly from: string;
  readonly holder: Holder | undefined;
  readonly toPerson: PersonRef | undefined;
  readonly toService: string;
  readonly directorate: string;
  readonly problems: Readonly<Partial<Record<HandOverField, HandOverProblem>>>;
  setKind(kind: HandOverWish['kind']): void;
  setFrom(key: string): void;
  setToPerson(person: PersonRef | undefined): void;
  setToService(service: string): void;
  setDirectorate(directorate: string): void;
  /** Nothing when something is missing, which the form then says. */
  read(): HandOverWish | undefined;
}

export function useHandOver(holdings: Holdings | undefined): HandOver {
  const [kind, setKind] = useState<HandOverWish['kind']>('person');
  const [from, setFrom] = useState('');
  const [toPerson, setToPerson] = useState<PersonRef>();
  const [toService, setToService] = useState('');
  const [directorate, setDirectorate] = useState('');
  const [problems, setProblems] = useState<HandOver['problems']>({});
  const holder = (kind === 'person' ? holdings?.holders : holdings?.services)?.find(({ key }) => key === from);

  const read = (): HandOverWish | undefined => {
    const to = kind === 'person' ? toPerson?.name : toService || undefined;
    const isSame = kind === 'person' ? toPerson !== undefined && holder?.person !== undefined && samePerson(toPerson, holder.person) : toService !== '' && toService === from;
    const found: HandOver['problems'] = { ...(holder === undefined ? { from: 'required' } : {}), ...(to === undefined ? { to: 'required' } : isSame ? { to: 'same' } : {}) };
    setProblems(found);
    if (holder === undefined || to === undefined || isSame) return undefined;
    const between = { from: holder.name, to };
    return kind === 'person' ? toPerson && { kind, from, to: toPerson, between } : { kind, from, to: toService, directorate: directorate || undefined, between };
  };

  return {
    kind, from, holder, toPerson, toService, directorate, problems, read, setDirectorate,
    setKind: (chosen) => { setKind(chosen); setFrom(''); setProblems({}); },
    setFrom: (key) => { setFrom(key); setProblems({}); },
    setToPerson: (person) => { setToPerson(person); setProblems({}); },
    setToService: (service) => {
      setToService(service);
      setDirectorate((holdings && usualDirectorate(holdings.items, service)) ?? '');
      setProblems({});
    }
  };
}
