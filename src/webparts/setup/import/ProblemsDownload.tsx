import * as React from 'react';
import type { RefusedRow } from '../../../domain/import/importPlan';
import { importCheckWords } from '../../../loc/importExport/importCheck';
import { Language } from '../../../loc/wording';
import { Download } from './Download';
import type { ImportGateway } from './importGateway';
import { problemSheet } from './problemSheet';

interface Props {
  readonly rows: readonly RefusedRow[];
  readonly language: Language;
  write: ImportGateway['write'];
}

/** What is wrong with the refused rows, to be worked through beside the list. */
export function ProblemsDownload({ rows, language, write }: Props): React.ReactElement {
  const words = importCheckWords(language);
  return <Download text={words.problemsDownload} name={words.problemsFile} failed={words.problemsFailed} language={language} make={() => write([problemSheet(rows, language)])} />;
}
