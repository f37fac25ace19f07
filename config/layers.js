'use strict';

const { readdirSync } = require('fs');
const { join } = require('path');

/**
 * The arrows of the architecture, as lint rules: `target` must not import from `from`, `except` apart.
 * Read: domain imports domain alone; data imports domain; ui imports data and domain; web parts import what is below them.
 */
const src = './src';
const only = (target, ...allowed) => ({
  target: `${src}/${target}`,
  from: src,
  except: [target, ...allowed].map((layer) => `./${layer}`),
  message: `${target} may import ${[target, ...allowed].join(', ')} only.`
});

const webparts = readdirSync(join(__dirname, '../src/webparts'));

exports.zones = [
  only('domain'),
  only('packs', 'domain'),
  only('loc'),
  only('data', 'domain'),
  only('workbook', 'domain'),
  only('provisioning', 'domain'),
  only('ui', 'data', 'domain', 'workbook', 'loc'),
  only('service', 'data', 'domain', 'loc'),
  ...webparts.map((name) => only(`webparts/${name}`, 'ui', 'data', 'domain', 'loc', 'workbook', ...(name === 'setup' ? ['packs', 'provisioning'] : []))),
  // The local tenant knows nothing of the product, and the product nothing of the local machine.
  { target: './local/tenant', from: src },
  { target: './local/tenant', from: './local', except: ['./tenant'], message: 'The tenant knows neither its pages nor its seed.' },
  { target: './local/seed', from: src, except: ['./domain', './packs'], message: 'The seed may import domain and packs only.' },
  { target: './local/host', from: src, except: ['./loc'], message: 'The host may import loc only.' },
  { target: src, from: './scripts' },
  { target: src, from: './local' },
  { target: src, from: './test' },
  { target: './local', from: './test' }
];

/** Only a store, or provisioning, imports a client library. */
exports.clientLibraries = [
  { group: ['@pnp/*', '@microsoft/microsoft-graph-client', '@microsoft/sp-http'], message: 'Only src/data/stores and src/provisioning speak to SharePoint and Graph.' }
];
