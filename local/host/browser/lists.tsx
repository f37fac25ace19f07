import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { pageBlock } from './pageBlock';
import { ListPage } from './lists/ListPage';
import { ListRest } from './lists/listRest';
import type { ListBlock } from './lists/listBlock';
import './lists/lists.css';

const block = pageBlock<ListBlock>('host-list');
ReactDOM.render(<ListPage rest={new ListRest(block.siteUrl, block.root)} viewName={block.view} language={block.language} />, document.getElementById('list'));
