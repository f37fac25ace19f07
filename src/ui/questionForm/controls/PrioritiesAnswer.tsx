import * as React from 'react';
import { PrioritiesQuestion } from '../../../domain/protocol/question';
import { questionFormWords } from '../../../loc/questionForm';
import { PackOption } from '../PackOption';
import { PackWords } from '../PackWords';
import { QuestionControlProps, useQuestionGround } from '../questionControl';
import { partId } from '../questionId';
import styles from '../QuestionForm.module.scss';
import prioritiesStyles from './PrioritiesAnswer.module.scss';

/** Every priority of the council with a level; one that is left alone has none. */
export function PrioritiesAnswer({ id, question, value, isInvalid, onChange }: QuestionControlProps<PrioritiesQuestion>): React.ReactElement {
  const { language, protocol } = useQuestionGround();
  const words = questionFormWords(language);
  const levels = value?.kind === 'priorities' ? value.levels : {};
  const offered = protocol.scales[question.scale] ?? [];
  const set = (priority: string, level: string): void => {
    const { [priority]: before, ...others } = levels;
    const changed = level === '' ? others : { ...others, [priority]: level };
    onChange(Object.keys(changed).length === 0 ? undefined : { kind: 'priorities', levels: changed });
  };
  const codes = protocol.priorities.flatMap((theme) => theme.priorities.map(({ code }) => code));
  const idOf = (code: string): string => partId(id, codes.indexOf(code));
  const isGone = (code: string): boolean => levels[code] !== undefined && !offered.some((level) => level.code === levels[code]);
  // A level that is no longer offered is said before one that is missing.
  const isWrong = codes.some(isGone) ? isGone : (code: string): boolean => levels[code] === undefined;
  return (
    <>
      {protocol.priorities.map((theme) => (
        <div key={theme.code} role="group" aria-labelledby={`${id}-${theme.code}`} className={prioritiesStyles.theme}>
          <h4 id={`${id}-${theme.code}`} className={prioritiesStyles.themeTitle}><PackWords of={theme.text} language={language} /></h4>
          {theme.priorities.map(({ code, text }) => (
            <div key={code} className={prioritiesStyles.priority}>
              <label htmlFor={idOf(code)}><PackWords of={text} language={language} /></label>
              <select id={idOf(code)} className={styles.level} aria-invalid={(isInvalid && isWrong(code)) || undefined} value={levels[code] ?? ''} onChange={(event) => set(code, event.target.value)}>
                <option value="">{words.noLevel}</option>
                {offered.map((level) => <PackOption key={level.code} option={level} language={language} />)}
              </select>
            </div>
          ))}
        </div>
      ))}
    </>
  );
}
