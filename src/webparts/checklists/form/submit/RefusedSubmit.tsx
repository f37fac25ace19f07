import * as React from 'react';
import { ServiceProblem } from '../../../../data/approvalService/serviceProblem';
import { Protocol } from '../../../../domain/protocol/protocol';
import { checklistsWords } from '../../../../loc/checklists';
import { submittingWords } from '../../../../loc/submitting';
import { Language } from '../../../../loc/wording';
import { serviceErrorText } from '../../../../ui/approvalService/serviceErrorText';
import { Notice } from '../../../../ui/form/notice/Notice';
import { packTextIn } from '../../../../ui/questionForm/packTextIn';
import { questionTextOf } from '../../../../ui/questionForm/findings/questionTextOf';

interface Props {
  readonly error: unknown;
  readonly protocol: Protocol;
  readonly language: Language;
  onAgain(): void;
  onLoadAnew(): void;
  /** The entry's other form of this kind; absent where the page knows of none. */
  openOther?(): void;
}

/** What the form's being opened anew shows, and asking again does not change: somebody else was here, or its record is damaged. */
const passed = ['alreadySubmitted', 'wrongState', 'overtaken', 'noSuchForm', 'entryGone', 'chainBroken', 'otherUnderWay', 'otherDamaged'];

/** Why the form was not submitted, and what to do: asking again does no harm. */
export function RefusedSubmit({ error, protocol, language, onAgain, onLoadAnew, openOther }: Props): React.ReactElement {
  const words = submittingWords(language);
  const place = React.useRef<HTMLDivElement>(null);
  // What was pressed has gone.
  React.useEffect(() => place.current?.querySelector('button')?.focus(), []);
  const { kind, detail: { code = '', questions = [], gates = [] } } = error instanceof ServiceProblem ? error : new ServiceProblem('refused');
  const about = [...questions.map((question) => questionTextOf(protocol, question, language)), ...gates.map((gate) => gateText(protocol, gate, language))];
  const again = { text: words.tryAgain, isMain: true, act: onAgain };
  const anew = { text: words.loadAnew, act: onLoadAnew };
  return (
    <div ref={place}>
      <Notice
        kind="problem" title={kind === 'unreachable' ? words.notSubmittedYet : words.notSubmitted}
        text={<>{serviceErrorText(error, language)}{about.length > 0 && <> {words.theseQuestions} {about.join('; ')}</>}</>}
        actions={code === 'otherUnderWay' && openOther !== undefined ? [{ text: checklistsWords(language).openUnderWay, isMain: true, act: openOther }, anew] : passed.includes(code) ? [anew] : [again, anew]}
      />
    </div>
  );
}

function gateText({ gates }: Protocol, code: string, language: Language): string {
  const gate = gates.find((each) => each.code === code);
  return gate === undefined ? code : packTextIn(gate.title, language).text;
}
