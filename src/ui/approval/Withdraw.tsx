import * as React from 'react';
import { withdrawalWords } from '../../loc/approvals/withdrawal';
import { fill, type Language } from '../../loc/wording';
import { ReasonedAct } from '../reasonedAct/ReasonedAct';

interface Props {
  /** Its id. */
  readonly form: number;
  /** Which form of which entry. */
  readonly name: string;
  /** Under it the browser keeps what is typed. */
  readonly whose: string;
  readonly language: Language;
  /** Rejects with a `ServiceProblem`. */
  withdraw(reason: string): Promise<unknown>;
  onWithdrawn(): void;
  onRefused?(error: unknown): void;
}

/** Takes a form back before anybody decides. */
export function Withdraw({ form, name, whose, language, withdraw, onWithdrawn, onRefused }: Props): React.ReactElement {
  const words = withdrawalWords(language);
  const texts = {
    open: words.withdraw, openOf: fill(words.withdrawOf, name), title: words.withdraw, why: words.why, whyHelp: words.follows,
    act: words.withdraw, acting: words.withdrawing, notDone: words.notWithdrawn, notKnown: words.notKnown
  };
  return <ReasonedAct id={`withdraw-${form}`} whose={whose} texts={texts} language={language} act={withdraw} onDone={onWithdrawn} onRefused={onRefused} />;
}
