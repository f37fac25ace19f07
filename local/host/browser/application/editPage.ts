import type { HostPage } from '../../page/hostPage';
import type { WebPartManager } from './runtimeInternals';

/** The commands of edit mode: the real property pane, and saving what it changed. */
export function editPage(manager: WebPartManager, page: HostPage): void {
  const { instanceId } = page.webPart;
  const state = document.getElementById('host-save-state');
  const current = (): string => JSON.stringify(manager.serialize(instanceId).get(instanceId));
  let saved = current();
  const say = (text: string): void => {
    if (state) {
      state.textContent = text;
    }
  };

  async function save(): Promise<void> {
    say(page.words.saving);
    const body = current();
    try {
      const answer = await fetch(page.saveTo, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body
      });
      if (!answer.ok) {
        throw new Error(await answer.text());
      }
      saved = body;
      say(page.words.saved);
    } catch (error) {
      say(page.words.notSaved.replace('{0}', error instanceof Error ? error.message : String(error)));
    }
  }

  document.addEventListener('host:changed', () => say(current() === saved ? page.words.editing : page.words.unsaved));
  document.getElementById('host-properties')?.addEventListener('click', () => manager.requestPropertyPaneAction(instanceId, 'Toggle'));
  document.getElementById('host-save')?.addEventListener('click', () => void save());
}
