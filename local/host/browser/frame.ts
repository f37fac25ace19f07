/** The frame works without this; with it, forms come back to where a web part has moved the address to, and popovers close. */
function addressNow(): string {
  return location.pathname + location.search + location.hash;
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-returns]')) {
  form.addEventListener('submit', () => {
    const field = form.querySelector<HTMLInputElement>('input[name=return]');
    if (field && form.dataset.returns !== '') {
      field.value = addressNow();
    }
  });
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-mode]')) {
  link.addEventListener('click', (event) => {
    const url = new URL(location.href);
    url.searchParams.delete('mode');
    if (link.dataset.mode === 'edit') {
      url.searchParams.set('mode', 'edit');
    }
    event.preventDefault();
    location.assign(url);
  });
}

const popovers = [...document.querySelectorAll<HTMLDetailsElement>('details.popover')];

document.addEventListener('click', (event) => {
  for (const popover of popovers) {
    if (!popover.contains(event.target as Node)) {
      popover.open = false;
    }
  }
});

document.addEventListener('keydown', (event) => {
  const open = popovers.find((popover) => popover.open && popover.contains(document.activeElement));
  if (event.key === 'Escape' && open) {
    open.open = false;
    open.querySelector('summary')?.focus();
  }
});
