import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { DevCertificate } from './dev-certificate';
import { requestHandler, type ServedFolders } from './request-handler';

export interface ServerOptions {
  readonly folders: ServedFolders;
  /** The first port to try; the next free one is taken. 0 = any. */
  readonly port: number;
  /** Null: http. */
  readonly certificate: DevCertificate | null;
}

export interface PreviewServer {
  /** e.g. http://localhost:3000 */
  readonly origin: string;
  close(): Promise<void>;
}

const PORTS_TO_TRY = 50;
/** Both numbers of this machine, which no other machine reaches: browsers take localhost for either. */
const THIS_MACHINE = ['127.0.0.1', '::1'];
const TAKEN = ['EADDRINUSE', 'EACCES'];
const NO_SUCH_ADDRESS = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

export async function startServer({ folders, port, certificate }: ServerOptions): Promise<PreviewServer> {
  let origin = '';
  const handler = requestHandler(folders, () => origin);
  const create = (): Server =>
    certificate === null ? createHttpServer(handler) : createHttpsServer(certificate, handler);
  for (let candidate = port; candidate < port + PORTS_TO_TRY; candidate++) {
    const servers = await listenOn(candidate, create);
    if (servers === null) continue;
    origin = `${certificate === null ? 'http' : 'https'}://localhost:${String(portOf(servers))}`;
    return { origin, close: () => closeAll(servers) };
  }
  throw new Error(
    `No port from ${String(port)} to ${String(port + PORTS_TO_TRY - 1)} is free on this machine.`,
  );
}

/** Servers on that port for all addresses this machine has; null where another program has the port. */
async function listenOn(port: number, create: () => Server): Promise<Server[] | null> {
  const servers: Server[] = [];
  for (const address of THIS_MACHINE) {
    const server = create();
    const failure = await listen(server, address, port === 0 && servers.length > 0 ? portOf(servers) : port);
    if (failure === null) servers.push(server);
    else if (TAKEN.includes(failure)) {
      await closeAll(servers);
      return null;
    } else if (!NO_SUCH_ADDRESS.includes(failure))
      throw new Error(`The server cannot listen on ${address}: ${failure}.`);
  }
  return servers.length > 0 ? servers : null;
}

/** Null, or the code of what went wrong. */
function listen(server: Server, address: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code ?? error.message);
    });
    server.listen(port, address, () => {
      resolve(null);
    });
  });
}

function portOf([server]: readonly Server[]): number {
  // A server that listens on a port has an address with a port.
  return (server?.address() as AddressInfo).port;
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(servers.map(close));
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error === undefined) resolve();
      else reject(error);
    });
    server.closeAllConnections();
  });
}
