import { createServer } from 'node:http';
import { hostilities } from '../../test/federation/hostile-owner/hostilities.ts';

/* Hostile owners in a process of their own: at /<n> is the one that is hostile in the nth way. `--port` is where they listen. */

/** What they would say if they were honest, as far as they change it. */
const honest = '{"data":{"suggestions":{"totalCount":1,"nodes":[{"id":"430000.Suggestion.s1","title":"x"}],"_ld_cursors":[]}}}';

createServer((request, response) => {
  // A gateway that has seen enough closes the connection.
  response.on('error', () => {});
  request.resume();
  request.on('end', () => {
    const hostility = hostilities[Number(request.url?.slice(1))];
    if (hostility === undefined) response.writeHead(404).end();
    else hostility.answer(response, honest);
  });
}).listen(Number(process.argv[process.argv.indexOf('--port') + 1]), '127.0.0.1');
