import { html, jsonBlock } from '../../../../local/host/http/html';

test('what goes into a page is escaped, and what is HTML already is not', () => {
  const name = `Siân <"O'Brien"> & co`;
  expect(html`<p title="${name}">${html`<b>${name}</b>`}</p>`.html).toBe(
    '<p title="Siân &lt;&quot;O&#39;Brien&quot;&gt; &amp; co"><b>Siân &lt;&quot;O&#39;Brien&quot;&gt; &amp; co</b></p>'
  );
});

test('lists are joined, and what is left out leaves nothing', () => {
  expect(html`<ul>${[html`<li>1</li>`, html`<li>2</li>`]}${undefined}${false}</ul>`.html).toBe('<ul><li>1</li><li>2</li></ul>');
});

test('data in a page cannot end its block', () => {
  const block = jsonBlock('data', { name: '</script><script>alert(1)</script>' }).html;
  expect(block.match(/<\/script>/g)).toHaveLength(1);
  expect(JSON.parse(block.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual({ name: '</script><script>alert(1)</script>' });
});
