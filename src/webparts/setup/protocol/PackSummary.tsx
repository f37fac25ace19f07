import * as React from 'react';
import type { FormDefinition } from '../../../domain/protocol/form';
import type { PackText } from '../../../domain/protocol/packText';
import type { Protocol } from '../../../domain/protocol/protocol';
import { protocolSetupWords } from '../../../loc/protocolSetup';
import { fill, Language } from '../../../loc/wording';
import styles from './Protocol.module.scss';
import { useArrival } from './useArrival';

interface Props {
  readonly name: string;
  /** The version of this name is the one that everybody works under already. */
  readonly isInForce: boolean;
  readonly protocol: Protocol;
  readonly language: Language;
  onInstall(): void;
  onLeave(): void;
}

/** What would be put in force. */
export function PackSummary({ name, isInForce, protocol, language, onInstall, onLeave }: Props): React.ReactElement {
  const words = protocolSetupWords(language);
  const said = (text: PackText): string => (language === 'cy' ? text.cy ?? text.en : text.en);
  const languages = protocol.languages.map((each) => (each === 'en' ? words.english : protocol.draftWelsh ? words.draftWelsh : words.welsh));
  const facts: readonly (readonly [string, string])[] = [
    [words.council, said(protocol.council)], [words.protocol, said(protocol.title)], [words.version, protocol.version], [words.languages, languages.join(', ')],
    [words.forms, protocol.forms.map((form) => fill(words.formLine, said(form.title), questionsOf(form))).join(', ')],
    [words.questions, String(protocol.forms.reduce((sum, form) => sum + questionsOf(form), 0))], [words.routes, String(protocol.routes.length)]
  ];
  return (
    <div>
      <h3 ref={useArrival(protocol)} tabIndex={-1} className={styles.part}>{fill(isInForce ? words.isInForce : words.sound, name)}</h3>
      <dl className={styles.facts}>
        {facts.map(([term, fact]) => <React.Fragment key={term}><dt>{term}</dt><dd>{fact}</dd></React.Fragment>)}
      </dl>
      <div className={styles.bar}>
        <button type="button" className={styles.main} onClick={onInstall}>{words.install}</button>
        <button type="button" className={styles.other} onClick={onLeave}>{words.leave}</button>
      </div>
    </div>
  );
}

function questionsOf({ sections }: FormDefinition): number {
  return sections.reduce((sum, { questions }) => sum + questions.length, 0);
}
