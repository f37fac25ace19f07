import * as React from 'react';
import { heldListNames } from '../../../domain/bulk/heldList';
import { Holder } from '../../../domain/bulk/holders';
import { bulkWords } from '../../../loc/bulk';
import { choiceText } from '../../../loc/choices';
import { formWords } from '../../../loc/form';
import { fill, Language } from '../../../loc/wording';
import { Field } from '../../../ui/form/Field';
import { countedText } from '../bulk/countedText';
import { handOverId } from './firstProblem';
import { Holdings } from './holdings';
import { HandOver } from './useHandOver';
import own from './HandOver.module.scss';

export interface HandOverFieldsProps {
  readonly handOver: HandOver;
  readonly holdings: Holdings;
  readonly language: Language;
}

interface Props extends HandOverFieldsProps {
  readonly holders: readonly Holder[];
  readonly label: string;
  readonly help?: string;
}

/** One of those who hold something, and how much that is. */
export function FromField({ handOver, holders, label, help, language }: Props): React.ReactElement {
  const words = bulkWords(language);
  const byKey = new Map(holders.map((holder) => [holder.key, holder]));
  const nameOf = ({ name, person }: Holder): string => {
    if (person === undefined) return choiceText(name, language);
    const isAlone = holders.filter((other) => other.name === name).length === 1;
    return isAlone || person.mail === undefined ? name : `${name}, ${person.mail}`;
  };
  const textOf = (key: string): string => { const holder = byKey.get(key); return holder === undefined ? key : fill(words.holderCount, nameOf(holder), holder.total); };
  const { holder } = handOver;
  return (
    <>
      <Field
        id={handOverId('from')} spec={{ name: 'from', kind: 'choice', required: true }} label={label} help={help} value={handOver.from} choices={holders.map(({ key }) => key)}
        texts={{ empty: holders.length === 0 ? words.nobodyHolds : formWords(language).choose, of: textOf }}
        problem={handOver.problems.from && { field: 'from', code: 'required' }} onChange={(key) => handOver.setFrom(key as string)}
      />
      {holder !== undefined && (
        <p className={own.holds} role="status">
          {fill(words.holds, nameOf(holder))} {heldListNames.filter((name) => holder.counts[name] > 0).map((name) => countedText(holder.counts[name], words[`${name}One`], words[name])).join(', ')}
        </p>
      )}
    </>
  );
}
