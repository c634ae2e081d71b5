/** A message as the demonstration's mailbox has it. */
export interface Mail {
  /** Of the page that shows it in the mailbox. */
  readonly address: string;
  readonly title: string;
  readonly lang: string;
  /** As plain text. */
  readonly text: string;
}

/**
 * All messages to an address, the newest first, once there are so many.
 *
 * @param service The origin of the service.
 */
export async function mailTo(service: string, address: string, count: number): Promise<Mail[]> {
  for (const giveUp = Date.now() + 30_000; ;) {
    const entries = (await read(`${service}/mailbox`)).split('<li ').filter((entry) => entry.includes(`>${address}<`));
    if (entries.length >= count) return Promise.all(entries.map((entry) => open(service, entry)));
    if (Date.now() > giveUp) throw new Error(`There are ${entries.length} messages to ${address}, not ${count}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function open(service: string, entry: string): Promise<Mail> {
  const [, lang = '', path = '', title = ''] = /^lang="(.*?)">\s*<a href="(.*?)">(.*?)<\/a>/.exec(entry) ?? [];
  const [, text = ''] = /<pre[^>]*>([^]*)<\/pre>/.exec(await read(service + path)) ?? [];
  return { address: service + path, title, lang, text: text.replaceAll(/<[^>]*>/g, '') };
}

async function read(address: string): Promise<string> {
  return (await fetch(address)).text();
}
