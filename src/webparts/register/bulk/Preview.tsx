import * as React from 'react';
import { itemKey } from '../../../domain/bulk/heldItem';
import { LeftReason, Plan, WarningCode, without } from '../../../domain/bulk/plan';
import { bulkWords } from '../../../loc/bulk';
import { warningWording } from '../../../loc/bulkReasons';
import { Language } from '../../../loc/wording';
import { ChangeTable } from './ChangeTable';
import { countedText } from './countedText';
import { reasonText } from './itemText';
import { grouped, Reasons } from './Reasons';
import { StepHeading } from './StepHeading';
import styles from './Bulk.module.scss';

interface Props {
  readonly plan: Plan;
  readonly siteUrl: string;
  readonly language: Language;
  onCarryOut(plan: Plan): void;
  onBack(): void;
}

/** Everything that will happen and everything that will not, before anything does; single items can be taken out. */
export function Preview({ plan, siteUrl, language, onCarryOut, onBack }: Props): React.ReactElement {
  const words = bulkWords(language);
  const [out, setOut] = React.useState<ReadonlySet<string>>(new Set());
  const { changes, left } = plan;
  const wanted = without(plan, (item) => out.has(itemKey(item)));
  const count = wanted.changes.length;
  const willChange = count === 0 ? words.nothingChanges : countedText(count, words.willChangeOne, words.willChange);
  const reasons = grouped(left, ({ reason }) => reason, (reason) => reasonText(reason as LeftReason, language));
  const warnings = grouped(wanted.warned, ({ warning }) => warning, (warning) => warningWording[warning as WarningCode][language]);
  const toggle = (key: string): void => setOut((before) => new Set(before.has(key) ? Array.from(before).filter((each) => each !== key) : [...Array.from(before), key]));
  return (
    <>
      <StepHeading text={words.check} />
      <p className={styles.summary} role="status">{willChange}{left.length > 0 && ` ${countedText(left.length, words.willLeaveOne, words.willLeave)}`}</p>
      {warnings.length > 0 && (
        <section className={styles.left} aria-labelledby="bulk-warned">
          <h4 id="bulk-warned" className={styles.part}>{words.warnedTitle}</h4>
          <Reasons reasons={warnings} idPrefix="bulk-warned" siteUrl={siteUrl} language={language} />
        </section>
      )}
      {left.length > 0 && (
        <section className={styles.left} aria-labelledby="bulk-left">
          <h4 id="bulk-left" className={styles.part}>{words.leftTitle}</h4>
          <Reasons reasons={reasons} idPrefix="bulk-left" siteUrl={siteUrl} language={language} />
        </section>
      )}
      {changes.length > 0 && (
        <section aria-labelledby="bulk-changes">
          <h4 id="bulk-changes" className={styles.part}>{words.changesTitle}</h4>
          <p className={styles.help}>{words.takeOutHelp}</p>
          <ChangeTable changes={changes} out={out} onToggle={toggle} siteUrl={siteUrl} language={language} />
        </section>
      )}
      <div className={styles.bar}>
        {count > 0 && <button type="button" className={styles.main} onClick={() => onCarryOut(wanted)}>{countedText(count, words.carryOutOne, words.carryOut)}</button>}
        <button type="button" className={styles.other} onClick={onBack}>{words.back}</button>
      </div>
    </>
  );
}
