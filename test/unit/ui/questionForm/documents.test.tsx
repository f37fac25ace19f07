import { act, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { StoreError } from '../../../../src/data/stores/storeError';
import { mostBytes } from '../../../../src/domain/document/uploadFile';
import { Answer, EvidenceDocument } from '../../../../src/domain/protocol/answer';
import { DocumentLibrary, UploadControl } from '../../../../src/data/document/documentLibrary';
import { QuestionContext } from '../../../../src/ui/questionForm/questionControl';
import { QuestionField } from '../../../../src/ui/questionForm/QuestionField';
import { protocolOf, questionOf } from '../../domain/protocol/protocolBuilder';

const root = 'https://cwm.example/sites/p/GovernanceDocuments/';
const inLibrary = (name: string): EvidenceDocument => ({ address: root + encodeURIComponent(name), title: name });

/** A question for documents beside a field of another matter. */
function ask(library?: DocumentLibrary, begun: Answer = {}): { latest(): Answer; unmount(): void } {
  let now = begun;
  function Form(): React.ReactElement {
    const [answer, setAnswer] = React.useState(begun);
    now = answer;
    return (
      <QuestionContext.Provider value={{ language: 'en', protocol: protocolOf(), library }}>
        <input aria-label="Elsewhere" />
        <QuestionField question={questionOf('document', 'paper')} answer={answer} problem={undefined} onAnswer={(code, changed) => setAnswer(changed)} />
      </QuestionContext.Provider>
    );
  }
  const { unmount } = render(<Form />);
  return { latest: () => now, unmount };
}

interface Sent {
  readonly file: File;
  readonly how: UploadControl;
  resolve(document: EvidenceDocument): void;
  reject(error: unknown): void;
}

/** A library whose uploads end when the test says so. */
function slowLibrary(documents: () => Promise<readonly EvidenceDocument[]> = () => Promise.resolve([])): { library: DocumentLibrary; sent: Sent[] } {
  const sent: Sent[] = [];
  const upload = (file: File, how: UploadControl): Promise<EvidenceDocument> => new Promise((resolve, reject) => { sent.push({ file, how, resolve, reject }); });
  return { library: { address: root, documents, upload }, sent };
}

const click = (name: string): void => { fireEvent.click(screen.getByRole('button', { name })); };
const choose = (file: File): void => { fireEvent.change(document.querySelector('input[type=file]') as Element, { target: { files: [file] } }); };
const fileOf = (name: string, size?: number): File => {
  const file = new File(['x'], name);
  if (size !== undefined) Object.defineProperty(file, 'size', { value: size });
  return file;
};
const settled = (work: () => void): Promise<void> => act(async () => { work(); });

it('without a library, a document can only be linked to', () => {
  ask();
  expect(screen.queryByRole('button', { name: 'Upload a file' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Choose from the library' })).toBeNull();
});

it('whoever may only read the library chooses from it and uploads nothing', () => {
  ask({ address: root, documents: () => Promise.resolve([]) });
  expect(screen.queryByRole('button', { name: 'Upload a file' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Choose from the library' })).not.toBeNull();
});

it('an uploaded document is evidence, with a link instead of an address to type, and the focus goes to its title', async () => {
  const { library, sent } = slowLibrary();
  const { latest } = ask(library);
  choose(fileOf('a <b>.pdf'));
  expect(screen.getByRole('status').textContent).toBe('Uploading a <b>.pdf…');
  await settled(() => sent[0].resolve(inLibrary('a -b-.pdf')));
  expect(latest().value).toEqual({ kind: 'documents', documents: [inLibrary('a -b-.pdf')] });
  expect(screen.queryByLabelText('Web address of the document')).toBeNull();
  expect(screen.getByRole('link', { name: 'a -b-.pdf (opens in a new tab)' }).getAttribute('href')).toBe(`${root}a%20-b-.pdf`);
  expect(screen.getByRole('status').textContent).toBe('a <b>.pdf is uploaded.');
  expect(document.activeElement).toBe(screen.getByLabelText('Title'));
});

it('the focus stays with whoever types elsewhere meanwhile, and what else was answered stays', async () => {
  const { library, sent } = slowLibrary();
  const { latest } = ask(library);
  choose(fileOf('b.pdf'));
  click('Add a link');
  screen.getByLabelText('Elsewhere').focus();
  await settled(() => sent[0].resolve(inLibrary('b.pdf')));
  expect(document.activeElement).toBe(screen.getByLabelText('Elsewhere'));
  expect(latest().value).toMatchObject({ documents: [{ address: '' }, { title: 'b.pdf' }] });
});

it('tells how far it is, and one file goes at a time', async () => {
  const { library, sent } = slowLibrary();
  ask(library);
  choose(fileOf('big.pdf', 1000));
  const progress = (): HTMLProgressElement => screen.getByRole('progressbar');
  expect(progress().hasAttribute('value')).toBe(false);
  await settled(() => sent[0].how.onProgress(400));
  expect([progress().value, progress().max, progress().getAttribute('aria-label')]).toEqual([400, 1000, 'Uploading big.pdf…']);
  expect(screen.getByRole('button', { name: 'Upload a file' }).getAttribute('aria-disabled')).toBe('true');
});

it('is cancelled: nothing becomes evidence, and the focus stays near', async () => {
  const { library, sent } = slowLibrary();
  const { latest } = ask(library);
  choose(fileOf('c.pdf'));
  click('Cancel: c.pdf');
  expect(sent[0].how.signal.aborted).toBe(true);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Upload a file' }));
  await settled(() => sent[0].reject(new StoreError('unavailable', 'aborted')));
  expect(screen.getByRole('status').textContent).toBe('The upload of c.pdf was cancelled.');
  expect(latest().value).toBeUndefined();
});

it('a question that goes away ends its upload', () => {
  const { library, sent } = slowLibrary();
  const { unmount } = ask(library);
  choose(fileOf('d.pdf'));
  unmount();
  expect(sent[0].how.signal.aborted).toBe(true);
});

it.each([
  ['empty', fileOf('e.pdf', 0), 'e.pdf was not uploaded. The file is empty.'],
  ['too big', fileOf('e.pdf', mostBytes + 1), 'e.pdf was not uploaded. At most 100 MB fit here.']
])('a file that is %s is not sent, and the reason is said', (_what, file, text) => {
  const { library, sent } = slowLibrary();
  ask(library);
  choose(file);
  expect(screen.getByRole('alert').textContent).toContain(text);
  expect(sent).toEqual([]);
});

it.each([
  [new StoreError('denied', 'no'), 'You may not add files'],
  [new StoreError('denied', 'no', { status: 401 }), 'You are signed out'],
  [new StoreError('notFound', 'no'), 'no library'],
  [new StoreError('unavailable', 'no', { status: 503 }), 'SharePoint is busy'],
  [new StoreError('unavailable', 'no'), 'The connection was lost'],
  [new StoreError('refused', 'The <name> is bad.'), 'SharePoint did not take it: The <name> is bad.']
])('an upload that fails says why and can be tried again: %s', async (error, text) => {
  const { library, sent } = slowLibrary();
  const { latest } = ask(library);
  choose(fileOf('f.pdf'));
  await settled(() => sent[0].reject(error));
  expect(screen.getByRole('alert').textContent).toContain(text);
  choose(fileOf('f.pdf'));
  expect(screen.queryByRole('alert')).toBeNull();
  await settled(() => sent[1].resolve(inLibrary('f.pdf')));
  expect(latest().value).toMatchObject({ documents: [{ title: 'f.pdf' }] });
});

describe('choosing from the library', () => {
  it('offers what is not evidence here already, and takes what is known of it', async () => {
    const signed = { ...inLibrary('Signed.pdf'), signedOn: '2026-04-01', documentKind: 'agreement' };
    const { latest } = ask({ address: root, documents: () => Promise.resolve([inLibrary('Plan.pdf'), signed]) }, { value: { kind: 'documents', documents: [inLibrary('Plan.pdf')] } });
    click('Choose from the library');
    const list = await screen.findByLabelText('Documents of this partnership in the library (1)');
    expect(document.activeElement).toBe(list);
    expect(list.textContent).toBe('Signed.pdf');
    click('Add this document');
    expect(latest().value).toEqual({ kind: 'documents', documents: [inLibrary('Plan.pdf'), signed] });
    click('Choose from the library');
    expect(await screen.findByText(/are named here already/)).not.toBeNull();
  });

  it('says that there is none, and gives the focus back when closed', async () => {
    ask({ address: root, documents: () => Promise.resolve([]) });
    click('Choose from the library');
    await screen.findByText(/no document of this partnership yet/);
    click('Close');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Choose from the library' }));
  });

  it('says why they did not come, and tries again', async () => {
    const documents = jest.fn().mockRejectedValueOnce(new StoreError('unavailable', 'no')).mockResolvedValueOnce([inLibrary('Plan.pdf')]);
    ask({ address: root, documents });
    click('Choose from the library');
    expect((await screen.findByRole('alert')).textContent).toContain('did not arrive');
    click('Try again');
    expect((await screen.findByRole('combobox')).textContent).toBe('Plan.pdf');
  });

  describe('what this person uploaded, and is no partnership’s yet', () => {
    const withStray = (claim: (document: EvidenceDocument) => Promise<EvidenceDocument>): DocumentLibrary => ({
      address: root, documents: () => Promise.resolve([inLibrary('Plan.pdf')]), strays: { documents: () => Promise.resolve([inLibrary('Lost.pdf')]), claim }
    });
    const pick = async (name: string): Promise<void> => {
      click('Choose from the library');
      fireEvent.change(await screen.findByRole('combobox'), { target: { value: inLibrary(name).address } });
      await settled(() => click('Add this document'));
    };

    it('is offered and marked so, and becomes this partnership’s when it is chosen', async () => {
      const claim = jest.fn((document: EvidenceDocument) => Promise.resolve(document));
      const { latest } = ask(withStray(claim));
      await pick('Lost.pdf');
      expect(claim).toHaveBeenCalledWith(inLibrary('Lost.pdf'));
      expect(latest().value).toEqual({ kind: 'documents', documents: [inLibrary('Lost.pdf')] });
      click('Choose from the library');
      expect((await screen.findByLabelText(/^Documents of this partnership/)).textContent).toBe('Plan.pdf');
    });

    it('is not touched when one of the partnership’s own is chosen', async () => {
      const claim = jest.fn();
      const { latest } = ask(withStray(claim));
      click('Choose from the library');
      expect((await screen.findByRole('group', { name: 'Uploaded by you, and of no partnership yet' })).textContent).toBe('Lost.pdf');
      await settled(() => click('Add this document'));
      expect(claim).not.toHaveBeenCalled();
      expect(latest().value).toMatchObject({ documents: [{ title: 'Plan.pdf' }] });
    });

    it.each([
      [new StoreError('conflict', 'no'), 'changed or deleted this document meanwhile'], [new StoreError('denied', 'no'), 'may not add files'], [new StoreError('unavailable', 'no'), 'no answer from SharePoint']
    ])('says why it could not be taken: %s', async (error, said) => {
      const { latest } = ask(withStray(() => Promise.reject(error)));
      await pick('Lost.pdf');
      expect(screen.getByRole('alert').textContent).toContain(said);
      expect(latest().value).toBeUndefined();
      expect(screen.getByRole('button', { name: 'Add this document' }).getAttribute('aria-disabled')).toBe('false');
    });
  });
});
