// An app that knows nothing of the portal but where it is and its key: finds the services, files a request, reads it back.
const { promisify } = require('node:util');
const Open311 = require('open311');

const [address, key] = process.argv.slice(2);

const found = new Open311({ discovery: address + 'discovery.json' });
const app = new Open311({ endpoint: address.replace('//', '//app:' + key + '@'), apiKey: key, jurisdiction: 'semnan' });
const call = (client, method, ...given) => promisify(client[method].bind(client))(...given);

async function story() {
  await call(found, 'serviceDiscovery', { cache: true });
  const services = await call(found, 'serviceList');
  const definition = await call(found, 'serviceDefinition', 'water.outage');
  const [receipt] = await call(app, 'submitRequest', {
    service_code: 'water.outage',
    description: 'آب کوچهٔ نمونه از دیروز قطع است و تانکر نمی‌آید.',
    lat: 35.5769,
    long: 53.3953,
    address_string: 'سمنان، کوچهٔ نمونه‌ای',
    attributes: { extent: 'street', since: '2026-11-20' },
  });
  const [request] = await call(app, 'serviceRequest', receipt.service_request_id);
  const open = await call(app, 'serviceRequests', { status: 'open' });
  const several = await call(app, 'serviceRequests', [receipt.service_request_id, '1']);
  const [token] = await call(app, 'token', receipt.service_request_id);
  // It says that it was refused, and why only beside that.
  const stranger = await new Promise((told) => found.serviceRequest(receipt.service_request_id, (_, why) => told(why)));
  return {
    endpoint: found.endpoint,
    services: services.map((service) => service.service_code),
    attributes: definition.attributes.map((attribute) => attribute.code),
    number: receipt.service_request_id,
    request,
    open: open.length,
    several: several.length,
    token: token.service_request_id,
    stranger,
  };
}

story().then(
  (told) => console.log(JSON.stringify(told)),
  (failed) => {
    console.error(failed);
    process.exitCode = 1;
  },
);
