import * as React from 'react';
import { Involvement } from '../../../../domain/organisation/involvement';
import { OrganisationValues } from '../../../../domain/organisation/merge';
import { OrganisationFieldName } from '../../../../domain/organisation/organisationField';
import { organisationWords } from '../../../../loc/organisation';
import { Language } from '../../../../loc/wording';
import { labelFor } from '../../../../ui/organisation/organisationLabels';
import { OrganisationValue } from '../one/OrganisationValue';
import styles from './SideBySide.module.scss';

interface Column {
  readonly name: string;
  readonly values: OrganisationValues;
  readonly involvement: Involvement;
}

interface Props {
  readonly columns: readonly [Column, Column];
  readonly actions?: readonly [React.ReactNode, React.ReactNode];
  readonly language: Language;
}

const shown: readonly OrganisationFieldName[] = ['reference', 'name', 'nameCy', 'sector', 'significant', 'compact', 'town', 'website', 'email', 'telephone', 'ended', 'notes'];

/** What is recorded about two organisations, field by field. */
export function SideBySide({ columns, actions, language }: Props): React.ReactElement {
  const words = organisationWords(language);
  const rows = shown.filter((field) => columns.some(({ values }) => values[field] !== undefined));
  return (
    <table className={styles.table}>
      <thead>
        <tr><td />{columns.map(({ name, values }) => <th key={JSON.stringify(values.reference)} scope="col">{name}</th>)}</tr>
      </thead>
      <tbody>
        {rows.map((field) => (
          <tr key={field}>
            <th scope="row">{labelFor(field, words)}</th>
            {columns.map(({ values }, at) => <td key={at}>{values[field] === undefined ? <span className={styles.empty}>{words.notRecorded}</span> : <OrganisationValue value={values[field]} field={field} language={language} />}</td>)}
          </tr>
        ))}
        <tr><th scope="row">{words.members}</th>{columns.map(({ involvement }, at) => <td key={at}>{involvement.memberships.length}</td>)}</tr>
        <tr><th scope="row">{words.ledCount}</th>{columns.map(({ involvement }, at) => <td key={at}>{involvement.led.length}</td>)}</tr>
      </tbody>
      {actions && <tfoot><tr><td />{actions.map((action, at) => <td key={at}>{action}</td>)}</tr></tfoot>}
    </table>
  );
}
