import { type NodeHost, type NodeHostOptions, startNodeHost } from './start-node-host';

const INSTALLED = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime', 'CustomFunctions'];

/**
 * Starts the host and puts the library's globals where an add-in's code expects them, so that it runs unmodified.
 * `dispose` takes them away again.
 */
export async function installNodeHost(target: object, options: NodeHostOptions): Promise<NodeHost> {
  const started = await startNodeHost(options);
  for (const name of INSTALLED) Reflect.set(target, name, started.globals[name]);
  return {
    ...started,
    dispose: () => {
      for (const name of INSTALLED) Reflect.deleteProperty(target, name);
      started.dispose();
    },
  };
}
