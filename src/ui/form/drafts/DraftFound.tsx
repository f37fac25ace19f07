import * as React from 'react';
import { dayOfInstant, siteZone } from '../../../data/day';
import { dayText, timeText } from '../../../loc/calendar';
import { draftWords } from '../../../loc/drafts';
import { fill, Language } from '../../../loc/wording';
import { Notice } from '../notice/Notice';
import { DraftTexts } from './DraftTexts';
import { textsIn } from './textsIn';
import { Drafts } from './useDrafts';

interface Props {
  readonly drafts: Drafts;
  readonly language: Language;
  /** Puts it into the form; false when it is none that the form knows. */
  onTake(content: unknown): boolean;
}

/** Offers work that was left behind. What cannot be put into the form is shown to be copied, and kept until somebody discards it. */
export function DraftFound({ drafts: { found: [newest], dropFound, takeFound }, language, onTake }: Props): React.ReactElement | null {
  const words = draftWords(language);
  const [isUnreadable, setUnreadable] = React.useState(false);
  if (newest === undefined) return null;
  const drop = { text: words.drop, act: () => { setUnreadable(false); dropFound(newest); } };
  if (isUnreadable) {
    return (
      <>
        <Notice kind="problem" title={words.unreadableTitle} text={words.unreadable} actions={[drop]} />
        <DraftTexts texts={textsIn(newest.content)} language={language} />
      </>
    );
  }
  const take = (): void => { if (onTake(newest.content)) takeFound(newest); else setUnreadable(true); };
  const text = newest.at === undefined ? words.foundUndated : fill(words.found, `${dayText(dayOfInstant(newest.at), language)}, ${timeText(newest.at, siteZone)}`);
  return <Notice kind="info" text={text} actions={[{ text: words.take, act: take, isMain: true }, drop]} />;
}
