import * as React from 'react';
import { BringBack, canComeBack, checkBringBack } from '../../../../domain/partnership/bringBack';
import { PartChange } from '../../../../domain/partnership/history';
import { FieldValue } from '../../../../domain/record/fieldValue';
import { historyWords } from '../../../../loc/history';
import { fill } from '../../../../loc/wording';
import { fieldText } from '../../../../ui/record/fieldText';
import { BringBackPrompt } from './BringBackPrompt';
import styles from './ChangedField.module.scss';
import { fieldLabel, subjectName } from './changeText';
import { useHistoryAround } from './historyContext';

interface Props {
  readonly of: PartChange;
  readonly field: string;
  readonly value: FieldValue | undefined;
}

/** For those who may change it, where the value is another one now and the checks of the form would let it through. */
export function BringBackButton({ of: partChange, field, value }: Props): React.ReactElement | null {
  const { state, facts, mayChange, language } = useHistoryAround();
  const [isAsking, setAsking] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const { part, id } = partChange;
  const back: BringBack = { part, id, field, value };
  const isOffered = mayChange[part] && canComeBack(state, back) && checkBringBack(state, back, facts).length === 0;
  if (!isOffered && !isAsking) return null;

  const words = historyWords(language);
  const label = fieldLabel(part, field, language);
  const cancel = (): void => {
    setAsking(false);
    button.current?.focus();
  };
  return (
    <dd className={isAsking ? styles.asking : styles.back}>
      <button
        type="button" ref={button} className={styles.backButton} aria-expanded={isAsking} aria-label={fill(words.bringBackOf, label, shortened(fieldText(value, language)))}
        onClick={() => (isAsking ? cancel() : setAsking(true))}
      >
        {words.bringBack}
      </button>
      {isAsking && <BringBackPrompt back={back} label={label} about={part === 'entry' ? undefined : subjectName(partChange, language)} onCancel={cancel} onDone={() => setAsking(false)} />}
    </dd>
  );
}

/** A long text is read out from its beginning only. */
function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
