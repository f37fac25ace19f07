import { makeList, testTenant } from './testTenant';

/** Adds items and prints the number of each once it is acknowledged. */
async function writeForever(dataDir: string): Promise<void> {
  const owner = (await testTenant(['owner'], dataDir)).as('owner');
  if ((await owner('GET', "web/lists/getByTitle('Jobs')")).status === 404) await makeList(owner, 'Jobs');
  const count = (await owner('GET', "web/lists/getByTitle('Jobs')/ItemCount")).json.value;
  for (let number = Number(count) + 1; ; number++) {
    const { status } = await owner('POST', "web/lists/getByTitle('Jobs')/items", { Title: `Job ${number}` });
    if (status === 201) process.stdout.write(`${number}\n`);
  }
}

void writeForever(process.argv[2]);
