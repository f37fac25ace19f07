import * as ReactDOM from 'react-dom';

export const { render, unmountComponentAtNode } = ReactDOM;
export default ReactDOM;
