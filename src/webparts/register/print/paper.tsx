import * as React from 'react';
import * as ReactDOM from 'react-dom';
import type { Language } from '../../../loc/wording';
import type { Listing } from '../listing';
import { PrintedRegister } from './PrintedRegister';
import styles from './Print.module.scss';

type CurrentListing = () => Listing | undefined;

/**
 * Draws the whole list into `place` each time the browser is about to print, also by its own menu; returns what ends it.
 * `place` is inside the web part, so that the rest of the page prints as it does without us.
 */
export function onPaper(listing: CurrentListing, language: Language, place: HTMLElement): () => void {
  let sheet: HTMLElement | undefined;
  const draw = (): void => { sheet = sheet ?? drawn(listing(), language, place); };
  const erase = (): void => {
    if (sheet) ReactDOM.unmountComponentAtNode(sheet);
    sheet?.remove();
    sheet = undefined;
  };
  const media = window.matchMedia('print');
  const onMedia = (event: MediaQueryListEvent): void => (event.matches ? draw() : erase());
  window.addEventListener('beforeprint', draw);
  window.addEventListener('afterprint', erase);
  media.addEventListener('change', onMedia);
  return () => {
    erase();
    window.removeEventListener('beforeprint', draw);
    window.removeEventListener('afterprint', erase);
    media.removeEventListener('change', onMedia);
  };
}

/**
 * For the button: the register alone, without the page around it.
 * @public as the part that `usePrint` loads when it is needed
 */
export function printAlone(listing: CurrentListing, language: Language): void {
  document.body.classList.add(styles.alone);
  const stop = onPaper(listing, language, document.body);
  window.print();
  stop();
  document.body.classList.remove(styles.alone);
}

function drawn(listing: Listing | undefined, language: Language, place: HTMLElement): HTMLElement | undefined {
  const isHidden = document.body.classList.contains(styles.alone) && place !== document.body;
  if (!listing || isHidden) return undefined;
  const sheet = document.createElement('div');
  sheet.className = styles.sheet;
  place.appendChild(sheet);
  ReactDOM.render(<PrintedRegister listing={listing} language={language} />, sheet);
  return sheet;
}
