import * as React from 'react';
import { OrganisationRef } from '../../domain/partnership/entry';
import { organisationWords } from '../../loc/organisation';
import { AddingContext } from '../form/addingContext';
import { useFormSources } from '../form/formContext';
import { NewOrganisation } from './NewOrganisation';
import { NewOrganisationSource } from './newOrganisationProps';
import styles from './NewOrganisation.module.scss';

interface Props {
  readonly source: NewOrganisationSource;
  /** The fields that one is looked for in. */
  readonly children: React.ReactNode;
  onKnown(organisation: OrganisationRef): void;
}

/** For an organisation that the register does not know yet: added where it is needed, with what was typed and after a look at those of a like name. */
export function UnknownOrganisation({ source, children, onKnown }: Props): React.ReactElement {
  const { language } = useFormSources();
  const [name, setName] = React.useState<string>();
  const [left, setLeft] = React.useState('');
  const adding = React.useMemo(() => ({ add: setName, leave: setLeft }), []);
  const button = React.useRef<HTMLButtonElement>(null);
  const close = (): void => { setName(undefined); setLeft(''); setTimeout(() => button.current?.focus(), 0); };
  return (
    <>
      <AddingContext.Provider value={adding}>{children}</AddingContext.Provider>
      {name === undefined
        ? <p className={styles.unknown}><button type="button" className={styles.other} ref={button} onClick={() => setName(left)}>{organisationWords(language).addUnknown}</button></p>
        : <NewOrganisation key={name} name={name} source={source} onDone={(organisation) => { onKnown(organisation); close(); }} onCancel={close} />}
    </>
  );
}
