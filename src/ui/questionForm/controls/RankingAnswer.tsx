import * as React from 'react';
import { RankingQuestion } from '../../../domain/protocol/question';
import { questionFormWords } from '../../../loc/questionForm';
import { fill } from '../../../loc/wording';
import { Icon } from '../../icons/Icon';
import { PackWords } from '../PackWords';
import { QuestionControlProps, useQuestionGround } from '../questionControl';
import styles from '../QuestionForm.module.scss';
import rankingStyles from './RankingAnswer.module.scss';
import { optionText } from './RadioChoices';

/** Options in order, moved with buttons: dragging would shut out keyboards and shaking hands. */
export function RankingAnswer({ id, question, value, onChange }: QuestionControlProps<RankingQuestion>): React.ReactElement {
  const { language } = useQuestionGround();
  const words = questionFormWords(language);
  const [said, setSaid] = React.useState('');
  const list = React.useRef<HTMLDivElement>(null);
  const focusOn = React.useRef<string>();
  const ranked = value?.kind === 'ranking' ? value.codes : [];
  const others = question.options.filter(({ code }) => !ranked.includes(code));
  React.useEffect(() => {
    if (focusOn.current === undefined) return;
    const of = Array.from(list.current?.querySelectorAll<HTMLElement>(`[data-option="${focusOn.current}"] button`) ?? []);
    (of.find((button) => button.getAttribute('aria-disabled') !== 'true') ?? of[0])?.focus();
    focusOn.current = undefined;
  });

  const set = (codes: readonly string[], moved: string): void => {
    focusOn.current = moved;
    const place = codes.indexOf(moved);
    setSaid(place < 0 ? fill(words.unranked, nameOf(moved)) : fill(words.rankedAt, nameOf(moved), place + 1));
    onChange(codes.length === 0 ? undefined : { kind: 'ranking', codes });
  };
  const move = (code: string, by: number): void => {
    const from = ranked.indexOf(code);
    const to = from + by;
    if (to < 0 || to >= ranked.length) return;
    const codes = ranked.filter((each) => each !== code);
    set([...codes.slice(0, to), code, ...codes.slice(to)], code);
  };
  const nameOf = (code: string): string => optionText(question.options, code, language);

  return (
    <div ref={list}>
      <ol className={rankingStyles.ranked}>
        {ranked.map((code, at) => (
          <li key={code} data-option={code} className={rankingStyles.rankedItem}>
            <span className={rankingStyles.rank}>{at + 1}</span>
            <span className={rankingStyles.rankedName}>{nameOf(code)}</span>
            <button type="button" id={at === 0 ? id : undefined} className={rankingStyles.iconButton} aria-label={fill(words.moveUp, nameOf(code))} aria-disabled={at === 0} onClick={() => move(code, -1)}><Icon name="up" /></button>
            <button type="button" className={rankingStyles.iconButton} aria-label={fill(words.moveDown, nameOf(code))} aria-disabled={at === ranked.length - 1} onClick={() => move(code, 1)}><Icon name="down" /></button>
            <button type="button" className={rankingStyles.iconButton} aria-label={fill(words.takeOut, nameOf(code))} onClick={() => set(ranked.filter((each) => each !== code), code)}><Icon name="clear" /></button>
          </li>
        ))}
      </ol>
      {others.length > 0 && <p className={styles.hint}>{ranked.length === 0 ? words.rankFirst : words.rankNext}</p>}
      <ul className={rankingStyles.unranked}>
        {others.map(({ code, text }, at) => (
          <li key={code} data-option={code}>
            <button type="button" id={ranked.length === 0 && at === 0 ? id : undefined} className={rankingStyles.rankButton} onClick={() => set([...ranked, code], code)}>
              <Icon name="up" /><PackWords of={text} language={language} />
            </button>
          </li>
        ))}
      </ul>
      <span role="status" className={styles.spoken}>{said}</span>
    </div>
  );
}
