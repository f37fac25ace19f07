/** In which whatever takes the place of what has gone may ask for the focus itself. */
const patienceInMilliseconds = 150;
const controls = 'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled])';

/**
 * What had the focus and is taken away would leave it nowhere, and somebody on the keyboard at the top of the page. It then goes to the first control
 * near where it was; where all around has gone too, to the heading of the panel. Returns how to end that.
 */
export function keepFocus(panel: HTMLElement, content: HTMLElement): () => void {
  let around: readonly Element[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const remember = ({ target }: FocusEvent): void => { around = target instanceof Element ? withParents(target, content) : []; };
  const restore = (): void => {
    timer = undefined;
    if (document.activeElement !== document.body) return;
    const near = around.find((each) => each.isConnected);
    const beside = near === undefined ? [] : Array.from(near.querySelectorAll<HTMLElement>(controls));
    const heading = panel.querySelector<HTMLElement>('h2');
    // What is not shown does not take the focus.
    [...beside, heading].some((each) => { each?.focus(); return each === document.activeElement; });
  };
  const observer = new MutationObserver(() => {
    if (around.length === 0 || around[0].isConnected) return;
    timer ??= setTimeout(restore, patienceInMilliseconds);
  });
  panel.addEventListener('focusin', remember);
  observer.observe(panel, { childList: true, subtree: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    panel.removeEventListener('focusin', remember);
  };
}

/** The element and what it stands in; beyond the content of the panel nothing is near. */
function withParents(element: Element, content: Element): readonly Element[] {
  const parents: Element[] = [element];
  if (!content.contains(element)) return parents;
  for (let parent = element.parentElement; parent !== null && parent !== content; parent = parent.parentElement) parents.push(parent);
  return parents;
}
