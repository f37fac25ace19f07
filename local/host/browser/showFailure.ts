import type { HostPage } from '../page/hostPage';
import { pageBlock } from './pageBlock';

/** Says on the page that it could not be started. */
export function showFailure(): void {
  const place = document.getElementById('webPart');
  if (place) {
    const text = document.createElement('p');
    text.className = 'pageState';
    text.setAttribute('role', 'alert');
    text.textContent = pageBlock<HostPage>('host-page').words.failed;
    place.replaceChildren(text);
  }
}
