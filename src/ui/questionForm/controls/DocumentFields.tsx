import * as React from 'react';
import { isInLibrary } from '../../../data/document/documentLibrary';
import { EvidenceDocument } from '../../../domain/protocol/answer';
import { DocumentQuestion } from '../../../domain/protocol/question';
import { documentProblems } from '../../../domain/protocol/valueProblems';
import { documentWords } from '../../../loc/documents';
import { questionFormWords } from '../../../loc/questionForm';
import { fill } from '../../../loc/wording';
import { Icon } from '../../icons/Icon';
import { ExternalLink } from '../../panel/ExternalLink';
import { PackOption } from '../PackOption';
import { useQuestionGround } from '../questionControl';
import styles from '../QuestionForm.module.scss';

interface Props {
  readonly id: string;
  readonly number: number;
  readonly question: DocumentQuestion;
  readonly document: EvidenceDocument;
  readonly isInvalid: boolean;
  onChange(document: EvidenceDocument): void;
  onRemove(): void;
}

/** One document, and what is known of it. Where one of the library is, is no matter of typing. */
export function DocumentFields({ id, number, question, document, isInvalid, onChange, onRemove }: Props): React.ReactElement {
  const { language, protocol, library } = useQuestionGround();
  const words = documentWords(language);
  const kinds = protocol.documentKinds.filter(({ code }) => question.documentKinds?.includes(code) ?? true);
  const asks = [...(question.signed ? ['signedOn', 'signedBy'] as const : []), ...question.asks ?? []];
  const wrong = isInvalid ? documentProblems(protocol, question, document).map(({ code }) => code) : [];
  const isUnsigned = wrong.includes('unsigned');
  const isKept = isInLibrary(library, document);
  const name = document.title || fill(words.number, number + 1);
  const text = (part: 'title' | 'signedBy', label: string, inputId = `${id}-${part}`): React.ReactElement => (
    <div>
      <label className={styles.cellName} htmlFor={inputId}>{label}</label>
      <input id={inputId} className={styles.input} type="text" maxLength={255} autoComplete="off" aria-invalid={(part === 'signedBy' && isUnsigned && !document.signedBy?.trim()) || undefined} value={document[part] ?? ''} onChange={(event) => onChange({ ...document, [part]: event.target.value || (part === 'title' ? '' : undefined) })} />
    </div>
  );
  const day = (part: 'signedOn' | 'expires', label: string): React.ReactElement => (
    <div>
      <label className={styles.cellName} htmlFor={`${id}-${part}`}>{label}</label>
      <input id={`${id}-${part}`} className={styles.input} type="date" min="1900-01-01" max="2200-12-31" aria-invalid={(part === 'signedOn' && isUnsigned && document.signedOn === undefined) || undefined} value={document[part] ?? ''} onChange={(event) => onChange({ ...document, [part]: event.target.value || undefined })} />
    </div>
  );
  return (
    <fieldset className={styles.row} data-document={number}>
      <legend className={styles.rowTitle}>{name}</legend>
      {isKept && <p className={styles.hint}>{words.file}: <ExternalLink link={{ address: document.address, text: fileName(document.address) }} opensNewTab={words.opensNewTab} />. {words.removedStays}</p>}
      <div className={styles.cells}>
        {!isKept && (
          <div>
            <label className={styles.cellName} htmlFor={id}>{words.address}</label>
            <input id={id} className={styles.input} type="url" inputMode="url" placeholder="https://" autoComplete="off" aria-invalid={wrong.includes('notAnAddress') || undefined} value={document.address} onChange={(event) => onChange({ ...document, address: event.target.value })} />
          </div>
        )}
        {text('title', words.title, isKept ? id : undefined)}
        {kinds.length > 0 && (
          <div>
            <label className={styles.cellName} htmlFor={`${id}-kind`}>{words.kind}</label>
            <select id={`${id}-kind`} className={styles.level} aria-invalid={wrong.includes('notAnOption') || undefined} value={document.documentKind ?? ''} onChange={(event) => onChange({ ...document, documentKind: event.target.value || undefined })}>
              <option value="">{questionFormWords(language).choose}</option>
              {kinds.map((kind) => <PackOption key={kind.code} option={kind} language={language} />)}
            </select>
          </div>
        )}
        {asks.includes('signedOn') && day('signedOn', words.signedOn)}
        {asks.includes('signedBy') && text('signedBy', words.signedBy)}
        {asks.includes('expires') && day('expires', words.expires)}
      </div>
      <button type="button" className={styles.remove} aria-label={fill(words.removeOf, name)} onClick={onRemove}><Icon name="trash" />{words.remove}</button>
    </fieldset>
  );
}

/** The last part of an address, as people read it. */
function fileName(address: string): string {
  const last = address.slice(address.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
