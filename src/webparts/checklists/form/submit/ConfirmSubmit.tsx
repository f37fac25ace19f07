import * as React from 'react';
import type { RouteAhead } from '../../../../data/approval/routeAhead';
import { Protocol, Route } from '../../../../domain/protocol/protocol';
import { Language } from '../../../../loc/wording';
import { submittingWords } from '../../../../loc/submitting';
import { Confirmation } from '../../../../ui/form/confirm/Confirmation';
import { Notice } from '../../../../ui/form/notice/Notice';
import { WithTheirWords } from '../../../../ui/WithTheirWords';
import { routeText } from './routeText';

interface Props {
  readonly protocol: Protocol;
  readonly route: Route;
  /** Absent: it could not be looked up, because of `error`. */
  readonly ahead?: RouteAhead;
  readonly error?: unknown;
  readonly language: Language;
  onConfirm(): void;
  onCancel(): void;
}

/** Who decides, and what submitting does, before it is done. */
export function ConfirmSubmit({ protocol, route, ahead, error, language, onConfirm, onCancel }: Props): React.ReactElement {
  const words = submittingWords(language);
  const text = (
    <>
      {routeText(protocol, route, ahead?.steps, language)} {words.meanwhile}
      {ahead === undefined && <> <WithTheirWords text={words.routeUnknown} theirs={error instanceof Error ? error.message : String(error)} /></>}
    </>
  );
  return (
    <Confirmation label={{ text: words.submit }} describedBy="submit-follows">
      <Notice kind="warning" title={words.submit} text={text} textId="submit-follows" actions={[{ text: words.submitNow, isMain: true, act: onConfirm }, { text: words.notYet, act: onCancel }]} />
    </Confirmation>
  );
}
