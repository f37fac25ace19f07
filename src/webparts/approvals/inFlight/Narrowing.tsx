import * as React from 'react';
import { roleChoices } from '../../../domain/approval/roleHolding';
import { terms } from '../../../domain/protocol/protocol';
import { choiceText } from '../../../loc/choices';
import { roleText } from '../../../loc/approvals/roles';
import { underWayWords } from '../../../loc/approvals/underWay';
import type { Language } from '../../../loc/wording';
import type { InFlightChoice } from '../approvalsAddress';
import styles from './InFlight.module.scss';

interface Props {
  readonly services: readonly string[];
  readonly narrowed: Pick<InFlightChoice, 'service' | 'role'>;
  readonly language: Language;
  narrow(to: Pick<InFlightChoice, 'service' | 'role'>): void;
}

const roles = terms.filter((term) => term === 'assessor' || roleChoices[term] !== undefined);

/** By service, and by whose turn it is. */
export function Narrowing({ services, narrowed, language, narrow }: Props): React.ReactElement {
  const words = underWayWords(language);
  return (
    <div className={styles.narrowing}>
      <label className={styles.select}>
        <span className={styles.label}>{words.service}</span>
        <select className={styles.input} value={narrowed.service ?? ''} onChange={({ target }) => narrow({ ...narrowed, service: target.value || undefined })}>
          <option value="">{words.anyService}</option>
          {services.map((service) => <option key={service} value={service}>{choiceText(service, language)}</option>)}
        </select>
      </label>
      <label className={styles.select}>
        <span className={styles.label}>{words.role}</span>
        <select className={styles.input} value={narrowed.role ?? ''} onChange={({ target }) => narrow({ ...narrowed, role: roles.find((role) => role === target.value) })}>
          <option value="">{words.anyRole}</option>
          {roles.map((role) => <option key={role} value={role}>{roleText(role, language)}</option>)}
        </select>
      </label>
    </div>
  );
}
