import * as React from 'react';
import { bulkWords } from '../../../loc/bulk';
import { entryWords } from '../../../loc/entry';
import { LoadingText } from '../../../ui/panel/LoadingText';
import { LoadProblem } from '../../../ui/panel/LoadProblem';
import type { EditPanelProps } from '../edit/editPanel';
import { Ended } from './Ended';
import { Preview } from './Preview';
import { Unfinished } from './Unfinished';
import { Bulk } from './useBulk';
import { Working } from './Working';

interface Props extends Pick<EditPanelProps, 'site' | 'waits' | 'language' | 'onClose'> {
  readonly bulk: Bulk;
  readonly children: React.ReactNode;
}

export function BulkSteps({ bulk, site, waits, language, onClose, children }: Props): React.ReactElement {
  const words = bulkWords(language);
  const { step } = bulk;
  const choosing = React.useRef<HTMLDivElement>(null);
  const before = React.useRef(step.kind);
  React.useEffect(() => {
    // Coming back to it, as to every step, the focus goes to its heading.
    if (step.kind === 'choosing' && before.current !== 'opening') choosing.current?.querySelector('h3')?.focus();
    before.current = step.kind;
  }, [step.kind]);
  const place = { siteUrl: site.url, language };
  return (
    <>
      {step.kind === 'opening' && <LoadingText text={words.opening} stillText={words.still} />}
      {step.kind === 'planning' && <LoadingText text={words.makingPreview} stillText={words.still} />}
      {step.kind === 'unfinished' && <Unfinished task={step.task} {...place} onContinue={() => bulk.continue(step.task)} onLeave={() => bulk.leave(step.task)} />}
      {step.kind === 'preview' && <Preview plan={step.plan} {...place} onCarryOut={(plan) => bulk.carryOut(plan, step.of)} onBack={bulk.choose} />}
      {step.kind === 'working' && <Working {...step} waits={waits} language={language} onStop={bulk.stop} />}
      {step.kind === 'ended' && (
        <Ended task={step.task} stopped={step.stopped} {...place} onContinue={() => bulk.continue(step.task)} onLeave={() => { bulk.leave(step.task); onClose(); }} onClose={onClose} />
      )}
      {step.kind === 'choosing' && step.failed !== undefined && <LoadProblem title={words.previewFailed} error={step.failed} words={entryWords(language)} onRetry={bulk.previewAgain} />}
      {step.kind !== 'opening' && step.kind !== 'unfinished' && <div ref={choosing} hidden={step.kind !== 'choosing'}>{children}</div>}
    </>
  );
}
