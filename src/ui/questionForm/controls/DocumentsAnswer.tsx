import * as React from 'react';
import { EvidenceDocument, mostDocuments } from '../../../domain/protocol/answer';
import { DocumentQuestion } from '../../../domain/protocol/question';
import { documentWords } from '../../../loc/documents';
import { Icon } from '../../icons/Icon';
import { QuestionControlProps, useQuestionGround } from '../questionControl';
import { partId } from '../questionId';
import styles from '../QuestionForm.module.scss';
import { DocumentFields } from './DocumentFields';
import { LibraryPicker } from './LibraryPicker';
import { UploadButton } from './UploadButton';

/** Documents that show it: each a link to where it already is, a file put into the library, or one that is there. */
export function DocumentsAnswer({ id, question, value, isInvalid, onChange }: QuestionControlProps<DocumentQuestion>): React.ReactElement {
  const { language, library } = useQuestionGround();
  const words = documentWords(language);
  const documents = value?.kind === 'documents' ? value.documents : [];
  const [isPicking, setIsPicking] = React.useState(false);
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
  /** An upload may end while somebody types elsewhere: the focus stays there. */
  const addUploaded = (document: EvidenceDocument): void => {
    add(document);
    if (isElsewhere(place.current)) focusOn.current = undefined;
  };
  const remove = (at: number): void => {
    focusOn.current = '[data-add]';
    set(documents.filter((each, index) => index !== at));
  };
  const closePicker = (): void => {
    focusOn.current = '[data-library]';
    setIsPicking(false);
  };
  return (
    <div ref={place}>
      {documents.map((document, at) => (
        <DocumentFields
          key={at} id={partId(id, at)} number={at} question={question} document={document} isInvalid={isInvalid}
          onChange={(changed) => set(documents.map((each, index) => (index === at ? changed : each)))} onRemove={() => remove(at)}
        />
      ))}
      {documents.length < mostDocuments && (
        <div className={styles.buttons}>
          <button type="button" id={documents.length === 0 ? id : undefined} data-add className={styles.add} onClick={() => add({ address: '', title: '' })}><Icon name="link" />{words.addLink}</button>
          {library?.upload && <UploadButton upload={library.upload} onUploaded={addUploaded} />}
          {library && <button type="button" data-library className={styles.add} aria-expanded={isPicking} onClick={() => setIsPicking(!isPicking)}>{words.fromLibrary}</button>}
        </div>
      )}
      {library && isPicking && documents.length < mostDocuments && (
        <LibraryPicker id={id} library={library} taken={documents.map(({ address }) => address)} onPicked={(document) => { setIsPicking(false); add(document); }} onClose={closePicker} />
      )}
    </div>
  );
}

function isElsewhere(place: HTMLElement | null): boolean {
  const { activeElement } = document;
  return activeElement !== null && activeElement !== document.body && !place?.contains(activeElement);
}
