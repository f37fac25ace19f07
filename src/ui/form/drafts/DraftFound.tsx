import * as React from 'react';
import { dayOfInstant, siteZone } from '../../../data/day';
import { dayText, timeText } from '../../../loc/calendar';
import { entryFormWords } from '../../../loc/entryForm';
import { fill, Language } from '../../../loc/wording';
import { Notice } from '../notice/Notice';
import styles from './DraftFound.module.scss';
import { textsIn } from './textsIn';
import { Drafts } from './useDrafts';

interface Props {
  readonly drafts: Drafts;
  readonly language: Language;
  /** Puts it into the form; false when it is none that the form knows. */
  onTake(content: unknown): boolean;
}

/** Offers work that was left behind. What cannot be put into the form is shown to be copied, and kept until somebody discards it. */
export function DraftFound({ drafts: { found, dropFound, takeFound }, language, onTake }: Props): React.ReactElement | null {
  const words = entryFormWords(language);
  const [isUnreadable, setUnreadable] = React.useState(false);
  if (found === undefined) return null;
  const drop = { text: words.draftDrop, act: () => { setUnreadable(false); dropFound(); } };
  if (isUnreadable) {
    return (
      <>
        <Notice kind="problem" title={words.draftUnreadableTitle} text={words.draftUnreadable} actions={[drop]} />
        <label className={styles.label} htmlFor="form-unreadable-draft">{words.draftTexts}</label>
        <textarea id="form-unreadable-draft" className={styles.texts} readOnly rows={6} value={textsIn(found.content).join('\n')} />
      </>
    );
  }
  const take = (): void => { if (onTake(found.content)) takeFound(); else setUnreadable(true); };
  const text = found.at === undefined ? words.draftFoundUndated : fill(words.draftFound, `${dayText(dayOfInstant(found.at), language)}, ${timeText(found.at, siteZone)}`);
  return <Notice kind="info" text={text} actions={[{ text: words.draftTake, act: take, isMain: true }, drop]} />;
}
