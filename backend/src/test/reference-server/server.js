'use strict';
/*
 * The original Azure Mobile Apps backend for Node, unmodified, on the loopback address. Tests compare
 * Syncline's client and Syncline's own backend with what it answers.
 *
 * Settings come from the environment, since a test starts it as a child process:
 *   PORT         the port to listen on; 0 (the default) takes a free one
 *   DB           a SQLite file; by default the tables live in memory and end with the process
 *   PAGE_SIZE    rows in a page at most (50)
 *   LOG          error, warn (the default), info, or silly, which prints each SQL statement
 *   WATCH_STDIN  1: end when standard input closes, so that no server outlives the test that started it
 *
 * The line "listening on PORT" says that the tables exist and requests are answered.
 */
const express = require('express');
const azureMobileApps = require('azure-mobile-apps');
const jwt = require('jsonwebtoken');
const winston = require('winston');

const { env } = process;
const signingKey = 'known to every test, hence no secret';

const mobileApp = azureMobileApps({
  basePath: __dirname,
  homePage: false,
  pageSize: Number(env.PAGE_SIZE || 50),
  logging: { level: env.LOG || 'warn', transports: [new winston.transports.Console()] },
  auth: { secret: signingKey, getIdentity: () => Promise.resolve({}) },
  // A dynamic schema adds a column when a row first mentions it, as the service does in its development mode.
  data: { provider: 'sqlite', filename: env.DB || ':memory:', dynamicSchema: true }
});

/** A table that keeps deleted rows and says so: the kind that a client can follow. */
function syncedTable(name, columns, options) {
  mobileApp.tables.add(name, { softDelete: true, columns, ...options });
}

syncedTable('todoitem', { text: 'string', complete: 'boolean' });
syncedTable('movies', {
  title: 'string',
  duration: 'number',
  rating: 'string',
  releaseDate: 'date',
  bestPictureWinner: 'boolean',
  year: 'number'
});
syncedTable('typed', { str: 'string', num: 'number', flag: 'boolean', at: 'date', big: 'string' });
syncedTable('list', { name: 'string' });
syncedTable('listitem', { listId: 'string', text: 'string', complete: 'boolean' });
syncedTable('secured', { text: 'string' }, { authorize: true });
syncedTable('peruser', { text: 'string' }, { authorize: true, perUser: true });

// Without softDelete: a deleted row is gone, and other clients never hear of it.
mobileApp.tables.add('hardtodo', { columns: { text: 'string', complete: 'boolean' } });

const disabled = { access: 'disabled' };
mobileApp.tables.add('readonly', {
  columns: { text: 'string' },
  seed: [{ id: 'r1', text: 'only to read' }],
  insert: disabled,
  update: disabled,
  delete: disabled
});

mobileApp.api.add('echo', {
  get: (request, response) => response.json({ method: 'GET', query: request.query }),
  post: (request, response) => response.json({ method: 'POST', query: request.query, body: request.body })
});

const app = express();
app.use(mobileApp);

// GET /token?user=alice&seconds=60 answers as a log-in would: a token for X-ZUMO-AUTH, by default good for an hour.
app.get('/token', (request, response) => {
  const userId = 'sid:' + request.query.user;
  const issuer = 'urn:microsoft:windows-azure:zumo';
  const expiresIn = Number(request.query.seconds || 3600);
  const authenticationToken = jwt.sign({ sub: userId }, signingKey, { audience: issuer, issuer, expiresIn });
  response.json({ user: { userId }, authenticationToken });
});

async function start() {
  await mobileApp.tables.initialize();
  const server = app.listen(Number(env.PORT || 0), '127.0.0.1');
  server.on('listening', () => console.log('listening on ' + server.address().port));
  server.on('error', fail);
}

function fail(error) {
  console.error(error);
  process.exit(1);
}

if (env.WATCH_STDIN === '1') {
  process.stdin.on('end', () => process.exit(0)).resume();
}
start().catch(fail);
