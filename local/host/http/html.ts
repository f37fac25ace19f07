/** Text that is HTML already; everything else is escaped when it goes into a page. */
export interface Html {
  readonly html: string;
}

type Piece = Html | string | number | undefined | false | readonly Piece[];

/** `html\`<p>${anything}</p>\``: values are escaped, lists joined, `undefined` and `false` left out. */
export function html(texts: TemplateStringsArray, ...values: readonly Piece[]): Html {
  return { html: texts.map((text, at) => (at === 0 ? text : rendered(values[at - 1]) + text)).join('') };
}

function rendered(piece: Piece): string {
  if (piece === undefined || piece === false) {
    return '';
  }
  if (typeof piece === 'string' || typeof piece === 'number') {
    return escaped(String(piece));
  }
  return isList(piece) ? piece.map(rendered).join('') : piece.html;
}

function isList(piece: Html | readonly Piece[]): piece is readonly Piece[] {
  return Array.isArray(piece);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]);
}

/** Data for the page's scripts. It is no script itself, so that the content security policy has nothing to say about it. */
export function jsonBlock(id: string, data: unknown): Html {
  return { html: `<script type="application/json" id="${id}">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>` };
}
