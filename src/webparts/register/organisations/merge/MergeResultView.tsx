import * as React from 'react';
import { MergeResult, PartOutcome } from '../../../../data/organisation/mergeOrganisations';
import { organisationWords, OrganisationWords } from '../../../../loc/organisation';
import { fill, Language } from '../../../../loc/wording';
import { Notice } from '../../../../ui/form/notice/Notice';
import { mergeProblem } from './mergeProblem';
import styles from '../Organisations.module.scss';

interface Props {
  readonly result: MergeResult;
  readonly names: { readonly kept: string; readonly merged: string };
  readonly language: Language;
  onGoOn(): void;
  onOpen(): void;
}

/** What was moved and, where not everything was, what is left and how to go on. */
export function MergeResultView({ result: { parts, isComplete, error }, names: { kept, merged }, language, onGoOn, onOpen }: Props): React.ReactElement {
  const words = organisationWords(language);
  const failed = parts.filter(({ outcome }) => outcome === 'failed');
  const counts = countsOf(parts, words);
  return (
    <div className={styles.after}>
      {isComplete
        ? <Notice kind="success" title={fill(words.mergedTitle, merged, kept)} text={counts.join(' · ') || words.nothingMoves} actions={[{ text: fill(words.openThis, kept), act: onOpen, isMain: true }]} />
        : (
          <Notice
            kind="problem" title={words.incompleteTitle} actions={[{ text: words.goOn, act: onGoOn, isMain: true }]}
            text={<>{failed.length === 0 ? words.incompleteNothing : fill(words.incompleteText, parts.length - failed.length, failed.length)} {error && mergeProblem(error, words)}</>}
          />
        )}
      {!isComplete && counts.length > 0 && <p>{counts.join(' · ')}</p>}
      {failed.length > 0 && (
        <>
          <h3>{words.notMoved}</h3>
          <ul className={styles.list}>
            {failed.map((each) => <li key={each.part.key} className={styles.item}>{each.part.entry === undefined ? kept : `${each.part.entry.reference} ${each.part.entry.name}`}: {each.outcome === 'failed' && mergeProblem(each.error, words)}</li>)}
          </ul>
        </>
      )}
    </div>
  );
}

function countsOf(parts: readonly PartOutcome[], words: OrganisationWords): readonly string[] {
  const count = (of: (part: PartOutcome) => boolean): number => parts.filter(of).length;
  const done = ({ outcome }: PartOutcome): boolean => outcome === 'done';
  return ([
    [words.mergedMoved, count((each) => done(each) && each.part.what === 'membership' && each.part.does === 'move')],
    [words.mergedDropped, count((each) => done(each) && each.part.does === 'drop')],
    [words.mergedLed, count((each) => done(each) && each.part.what === 'lead')],
    [words.mergedLeft, count(({ outcome }) => outcome === 'left')]
  ] as const).filter(([, number]) => number > 0).map(([text, number]) => fill(text, number));
}
