import * as React from 'react';
import { render, screen } from '@testing-library/react';
import { Gate } from '../../../../../src/domain/protocol/protocol';
import { GateNotice } from '../../../../../src/ui/questionForm/findings/GateNotice';
import { protocolOf, text } from '../../../domain/protocol/protocolBuilder';

const protocol = protocolOf();
const protocolWithMember = protocolOf({ terms: { ...protocol.terms, cabinetMember: text('Cabinet Member') } });
const gate: Gate = {
  ...protocol.gates[0], source: { paragraph: 'Appendix A', needs: [] },
  liftedBy: [{ role: 'cabinet', how: text('with a decision') }, { role: 'cabinetMember', how: text('with a letter'), source: { needs: [], ours: true } }]
};

it('names all who can lift a gate, and what of it is not the council’s', () => {
  const { container } = render(<GateNotice gate={gate} protocol={protocolWithMember} language="en" />);
  expect(Array.from(container.querySelectorAll('p'), (each) => each.textContent)).toEqual([
    'Nobody to do it', 'Somebody has to be there.', expect.stringContaining('Appendix A'), 'Who can change this: cabinet, with a decision.', 'Or: Cabinet Member, with a letter.', 'Not from the council’s document'
  ]);
});

it('says whom to ask once where there is one', () => {
  render(<GateNotice gate={{ ...gate, liftedBy: gate.liftedBy.slice(0, 1) }} protocol={protocol} language="cy" />);
  expect(screen.queryByText(/^Neu:/)).toBeNull();
  expect(screen.getByText(/^Pwy all newid hyn: cabinet,/)).toBeTruthy();
});
