import { startPostgres } from '../../demo/postgres.ts';

// A process to be killed: it starts a PostgreSQL in the folder that it is given, says so, and never closes it.
const { port } = await startPostgres({ folder: process.argv[2] ?? '', durable: false });
console.log(port);
