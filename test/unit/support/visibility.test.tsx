import * as React from 'react';
import { mergeStyles } from '@fluentui/react';
import { render, screen } from '@testing-library/react';

const sheet = '.unseen { visibility: hidden } .seen { visibility: visible } @media screen { .notOnScreen { visibility: hidden } } @media print { .notOnPaper { visibility: hidden } } .gone { display: none }';

function Buttons(): React.ReactElement {
  return (
    <>
      <style>{sheet}</style>
      <button>plain</button>
      <button className="notOnPaper">not on paper</button>
      <button style={{ visibility: 'hidden' }}>hidden itself</button>
      <button className="notOnScreen">not on screen</button>
      <button className={mergeStyles({ visibility: 'hidden' })}>hidden by Fluent</button>
      <button className={mergeStyles({ display: 'none' })}>gone by Fluent</button>
      <div className="gone"><button>in what is gone</button></div>
      <div className="unseen">
        <button>in what is unseen</button>
        <button className="seen">seen all the same</button>
        <div style={{ visibility: 'visible' }}><button>in what is seen</button></div>
      </div>
    </>
  );
}

test('a button is found by its role where it can be seen, whatever hides or shows it', () => {
  render(<Buttons />);
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['plain', 'not on paper', 'seen all the same', 'in what is seen']);
});
