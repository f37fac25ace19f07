import * as React from 'react';
import type { ListStore } from '../../data/stores/listStore';
import { registerWords } from '../../loc/register';
import type { Language } from '../../loc/wording';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { WithTheirWords } from '../../ui/WithTheirWords';
import type { Waits } from '../../ui/waits';
import type { RegisterSite } from './registerSite';
import type { RegisterSettings } from './settings';
import { Message, MessageAction } from './states/Message';
import { WorkingRegister } from './WorkingRegister';

export interface RegisterProps {
  readonly site: RegisterSite;
  readonly store: ListStore;
  readonly waits: Waits;
  readonly settings: RegisterSettings;
  readonly language: Language;
}

/** The register for looking up. A fault in it is said here and does not take the page along. */
export function Register(props: RegisterProps): React.ReactElement {
  const words = registerWords(props.language);
  const fallback = (error: Error, reset: () => void): React.ReactNode => (
    <Message isProblem icon="warning" title={words.brokenTitle} text={<WithTheirWords text={words.broken} theirs={error.message} />}>
      <MessageAction isMain text={words.tryAgain} onClick={reset} />
    </Message>
  );
  return <ErrorBoundary fallback={fallback}><WorkingRegister {...props} /></ErrorBoundary>;
}
