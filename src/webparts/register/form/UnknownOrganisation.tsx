import * as React from 'react';
import { OrganisationRef } from '../../../domain/partnership/entry';
import { entryFormWords } from '../../../loc/entryForm';
import { useFormSources } from '../../../ui/form/formContext';
import { NewOrganisation } from '../../../ui/organisation/NewOrganisation';
import { NewOrganisationSource } from '../../../ui/organisation/newOrganisationProps';
import styles from './Rows.module.scss';

interface Props {
  readonly source: NewOrganisationSource;
  onKnown(organisation: OrganisationRef): void;
}

/** For a member that the register does not know yet: added where it is needed, after a look at those of a like name. */
export function UnknownOrganisation({ source, onKnown }: Props): React.ReactElement {
  const { language } = useFormSources();
  const [isOpen, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const close = (): void => { setOpen(false); setTimeout(() => button.current?.focus(), 0); };
  return isOpen
    ? <NewOrganisation name="" source={source} onDone={(organisation) => { onKnown(organisation); close(); }} onCancel={close} />
    : <p className={styles.unknown}><button type="button" className={styles.action} ref={button} onClick={() => setOpen(true)}>{entryFormWords(language).addOrganisation}</button></p>;
}
