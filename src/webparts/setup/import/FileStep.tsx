import * as React from 'react';
import type { BrokenOffImport } from '../../../data/import/brokenOffImport';
import { exampleWording } from '../../../loc/importExport/exampleWorkbook';
import { importFrameWords } from '../../../loc/importExport/importFrame';
import { importRunWords } from '../../../loc/importExport/importRun';
import { fill, Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import { Download } from './Download';
import { ImportProblem } from './ImportProblem';
import styles from './Import.module.scss';
import { StepHeading } from './StepHeading';
import type { ImportState } from './importState';

interface Props {
  readonly state: Extract<ImportState, { kind: 'start' }>;
  readonly language: Language;
  example(): Promise<Blob>;
  onChoose(file: File): void;
  onLeave(): void;
}

/** The first step: a button for whoever chooses, a place for whoever drops. */
export function FileStep({ state, language, example, onChoose, onLeave }: Props): React.ReactElement {
  const words = importFrameWords(language);
  return (
    <div>
      <StepHeading step={1} text={words.stepFile} language={language} takesFocus={state.isFirst !== true} />
      {state.problem !== undefined && <ImportProblem problem={state.problem} language={language} />}
      {state.resuming !== undefined && <Resuming resuming={state.resuming} language={language} onLeave={onLeave} />}
      <DropArea language={language} onChoose={onChoose} />
      <p className={styles.help} id="import-file-help">{words.fileHelp}</p>
      <Download text={words.example} name={`${exampleWording.fileName[language]}.xlsx`} failed={words.exampleFailed} language={language} make={example} />
      <p className={styles.help}>{words.exampleHelp}</p>
    </div>
  );
}

function Resuming({ resuming, language, onLeave }: { readonly resuming: BrokenOffImport; readonly language: Language; onLeave(): void }): React.ReactElement {
  const words = importRunWords(language);
  return <Notice kind="info" text={fill(words.chooseSame, resuming.fileName)} actions={[{ text: words.notGoOn, act: onLeave }]} />;
}

function DropArea({ language, onChoose }: Pick<Props, 'language' | 'onChoose'>): React.ReactElement {
  const words = importFrameWords(language);
  const input = React.useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = React.useState(false);
  const [isSeveral, setIsSeveral] = React.useState(false);
  const take = (files: FileList | null): void => {
    setIsOver(false);
    setIsSeveral(files !== null && files.length > 1);
    if (files?.length === 1) onChoose(files[0]);
  };
  return (
    <>
      <div
        className={isOver ? styles.dropping : styles.drop} onDragOver={(event) => { event.preventDefault(); setIsOver(true); }} onDragLeave={() => setIsOver(false)}
        onDrop={(event) => { event.preventDefault(); take(event.dataTransfer.files); }}
      >
        <button type="button" className={styles.main} aria-describedby="import-file-help" onClick={() => input.current?.click()}>{words.chooseFile}</button>
        <input
          ref={input} type="file" hidden accept=".xlsx,.xlsm,.csv,.tsv,.txt" aria-label={words.fileInput}
          onChange={({ target }) => { take(target.files); target.value = ''; }}
        />
        <span>{words.dropHere}</span>
      </div>
      {isSeveral && <Notice kind="problem" text={words.oneFile} />}
    </>
  );
}
