import * as React from 'react';
import type { ListStore } from '../../../data/stores/listStore';
import { exportWords } from '../../../loc/importExport/export';
import type { Language } from '../../../loc/wording';
import { useToday } from '../../../ui/panel/useToday';
import type { Waits } from '../../../ui/waits';
import { SidePanel } from '../sidePanel/SidePanel';
import { ExportFailed } from './ExportFailed';
import { ExportForm } from './ExportForm';
import { ExportSaved } from './ExportSaved';
import { ExportWorking } from './ExportWorking';
import { ExportWish } from './exportWish';
import type { ShownView } from './shownView';
import { useExport } from './useExport';

export interface ExportPanelProps {
  readonly view: ShownView | undefined;
  readonly store: ListStore;
  readonly waits: Waits;
  readonly language: Language;
  onClose(): void;
}

/** What to take out of the register, and as what kind of file. */
export function ExportPanel({ view, store, waits, language, onClose }: ExportPanelProps): React.ReactElement {
  const words = exportWords(language);
  const today = useToday();
  const { step, start, cancel, choose } = useExport({ view, store, today, language, words });
  // What was chosen stays while the other steps are shown.
  const [wish, setWish] = React.useState<ExportWish>(() => ({ subject: view === undefined ? 'entries' : 'view', format: 'xlsx', withRestricted: false }));
  return (
    <SidePanel title={words.title} language={language} onClose={onClose}>
      {step.kind === 'choosing' && <ExportForm wish={wish} isCancelled={step.isCancelled} view={view} store={store} language={language} onChange={setWish} onStart={() => start(wish)} />}
      {(step.kind === 'waiting' || step.kind === 'working') && <ExportWorking share={step.kind === 'working' ? step.share : undefined} waits={waits} language={language} onCancel={cancel} />}
      {step.kind === 'saved' && <ExportSaved made={step.made} language={language} onAnother={choose} onClose={onClose} />}
      {step.kind === 'failed' && <ExportFailed error={step.error} language={language} onRetry={() => start(step.wish)} onAnother={choose} />}
    </SidePanel>
  );
}
