import * as React from 'react';
import { type Language, fill } from '../../../../../src/loc/wording';
import type { ListView } from '../listModel';
import type { ListRest } from '../listRest';
import { useSaving } from '../useSaving';
import { deleteView, makeDefault } from '../viewWrites';
import { listWords } from '../words/listWords';

interface ConfirmViewProps {
  readonly what: 'makeDefault' | 'deleteView';
  readonly rest: ListRest;
  readonly view: ListView;
  readonly language: Language;
  readonly onDone: (message?: string) => void;
}

/** Everybody meets what is done here, so it is asked once more. */
export function ConfirmView({ what, rest, view, language, onDone }: ConfirmViewProps): React.ReactElement {
  const words = listWords(language);
  const { problem, saving, save } = useSaving(language);
  const first = React.useRef<HTMLButtonElement>(null);
  React.useLayoutEffect(() => first.current?.focus(), []);
  const texts = what === 'deleteView' ? [words.confirmDeleteView, words.confirmDelete] : [words.confirmDefaultView, words.confirmDefault];

  const confirm = (): Promise<void> => save(async () => {
    if (what === 'deleteView') {
      await deleteView(rest, view);
      // This address is gone with the view.
      location.assign(view.ServerRelativeUrl.replace(/[^/]+$/, 'AllItems.aspx'));
    } else {
      await makeDefault(rest, view);
      onDone(words.viewSaved);
    }
  });

  return (
    <section className="viewForm" aria-label={texts[1]}>
      {problem !== undefined && <p className="notice" role="alert">{problem}</p>}
      <p>{fill(texts[0], view.Title)}</p>
      <div className="pageCommands">
        <button ref={first} type="button" className="primary" disabled={saving} onClick={() => void confirm()}>{texts[1]}</button>
        <button type="button" onClick={() => onDone()}>{words.cancel}</button>
      </div>
    </section>
  );
}
