import * as React from 'react';
import { EvidenceDocument } from '../../../domain/protocol/answer';
import { DocumentQuestion } from '../../../domain/protocol/question';
import { questionFormWords } from '../../../loc/questionForm';
import { fill } from '../../../loc/wording';
import { Icon } from '../../icons/Icon';
import { packTextIn } from '../packTextIn';
import { QuestionControlProps, useQuestionGround } from '../questionControl';
import styles from '../QuestionForm.module.scss';
import { UploadButton } from './UploadButton';

const mostDocuments = 20;

/** Documents that show it: each a link to where it already is, or a file put into the library. */
export function DocumentsAnswer({ id, question, value, isInvalid, onChange }: QuestionControlProps<DocumentQuestion>): React.ReactElement {
  const { language, upload } = useQuestionGround();
  const words = questionFormWords(language);
  const documents = value?.kind === 'documents' ? value.documents : [];
  const place = React.useRef<HTMLDivElement>(null);
  const focusOn = React.useRef<string>();
  React.useEffect(() => {
    if (focusOn.current === undefined) return;
    place.current?.querySelector<HTMLElement>(focusOn.current)?.focus();
    focusOn.current = undefined;
  });
  const set = (changed: readonly EvidenceDocument[]): void => onChange(changed.length === 0 ? undefined : { kind: 'documents', documents: changed });
  const add = (document: EvidenceDocument): void => {
    focusOn.current = `[data-document="${documents.length}"] input`;
    set([...documents, document]);
  };
  const remove = (at: number): void => {
    focusOn.current = '[data-add]';
    set(documents.filter((each, index) => index !== at));
  };
  return (
    <div ref={place}>
      {documents.map((document, at) => (
        <DocumentFields
          key={at} id={at === 0 ? id : `${id}-${at}`} number={at} question={question} document={document} isInvalid={isInvalid}
          onChange={(changed) => set(documents.map((each, index) => (index === at ? changed : each)))} onRemove={() => remove(at)}
        />
      ))}
      {documents.length < mostDocuments && (
        <div className={styles.buttons}>
          <button type="button" id={documents.length === 0 ? id : undefined} data-add className={styles.add} onClick={() => add({ address: '', title: '' })}><Icon name="link" />{words.addLink}</button>
          {upload && <UploadButton upload={upload} onUploaded={add} />}
        </div>
      )}
    </div>
  );
}

interface FieldsProps {
  readonly id: string;
  readonly number: number;
  readonly question: DocumentQuestion;
  readonly document: EvidenceDocument;
  readonly isInvalid: boolean;
  onChange(document: EvidenceDocument): void;
  onRemove(): void;
}

function DocumentFields({ id, number, question, document, isInvalid, onChange, onRemove }: FieldsProps): React.ReactElement {
  const { language, protocol } = useQuestionGround();
  const words = questionFormWords(language);
  const kinds = protocol.documentKinds.filter(({ code }) => question.documentKinds?.includes(code) ?? true);
  const asks = question.asks ?? [];
  const text = (part: 'title' | 'signedBy', name: string): React.ReactElement => (
    <div>
      <label className={styles.cellName} htmlFor={`${id}-${part}`}>{name}</label>
      <input id={`${id}-${part}`} className={styles.input} type="text" maxLength={255} autoComplete="off" value={document[part] ?? ''} onChange={(event) => onChange({ ...document, [part]: event.target.value || (part === 'title' ? '' : undefined) })} />
    </div>
  );
  const day = (part: 'signedOn' | 'expires', name: string): React.ReactElement => (
    <div>
      <label className={styles.cellName} htmlFor={`${id}-${part}`}>{name}</label>
      <input id={`${id}-${part}`} className={styles.input} type="date" min="1900-01-01" max="2200-12-31" value={document[part] ?? ''} onChange={(event) => onChange({ ...document, [part]: event.target.value || undefined })} />
    </div>
  );
  return (
    <fieldset className={styles.row} data-document={number}>
      <legend className={styles.rowTitle}>{document.title || fill(words.documentNumber, number + 1)}</legend>
      <div className={styles.cells}>
        <div>
          <label className={styles.cellName} htmlFor={id}>{words.documentAddress}</label>
          <input id={id} className={styles.input} type="url" inputMode="url" placeholder="https://" autoComplete="off" aria-invalid={isInvalid || undefined} value={document.address} onChange={(event) => onChange({ ...document, address: event.target.value })} />
        </div>
        {text('title', words.documentTitle)}
        {kinds.length > 0 && (
          <div>
            <label className={styles.cellName} htmlFor={`${id}-kind`}>{words.documentKind}</label>
            <select id={`${id}-kind`} className={styles.level} value={document.documentKind ?? ''} onChange={(event) => onChange({ ...document, documentKind: event.target.value || undefined })}>
              <option value="">{words.choose}</option>
              {kinds.map((kind) => <option key={kind.code} value={kind.code}>{packTextIn(kind.text, language).text}</option>)}
            </select>
          </div>
        )}
        {asks.includes('signedOn') && day('signedOn', words.signedOn)}
        {asks.includes('signedBy') && text('signedBy', words.signedBy)}
        {asks.includes('expires') && day('expires', words.expires)}
      </div>
      <button type="button" className={styles.remove} aria-label={fill(words.removeDocumentOf, document.title || fill(words.documentNumber, number + 1))} onClick={onRemove}><Icon name="trash" />{words.removeDocument}</button>
    </fieldset>
  );
}
