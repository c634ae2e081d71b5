import { expect } from '@open-wc/testing';
import type { FileRaw } from '@frontcounter/schemas/questions';
import { exampleQuestion } from '../examples.js';
import type { FilesPort } from '../internal/files-port.js';
import { mount, unmountAll, wordsOf, type Mounted } from '../testing/mount.js';
import { runQuestionSuite } from '../testing/run-question-suite.js';
import { fileUpload } from './file-upload.js';
import { examples, views } from './file-upload.examples.js';

runQuestionSuite(fileUpload, views);

describe('file-upload', () => {
  afterEach(unmountAll);

  const view = exampleQuestion('file-upload', {
    question: { id: 'photos', rules: { kinds: ['photo', 'document'], maxFiles: 3, maxSize: 10, maxTotalSize: 30 } },
    label: 'Photos',
    raw: [],
  });

  class Port implements FilesPort {
    readonly waitsForReport = false;
    readonly removed: string[] = [];
    #count = 0;
    add(files: readonly File[]): readonly FileRaw[] {
      return files.map(({ name, size }) => ({ upload: `upload-${(this.#count += 1)}`, name, size, caption: '' }));
    }
    read(): Partial<FileRaw> {
      return { sha256: 'ab'.repeat(32), type: 'image/jpeg' };
    }
    progress(): undefined {
      return undefined;
    }
    remove(upload: string): void {
      this.removed.push(upload);
    }
  }

  const show = (port: FilesPort): Mounted => mount((context) => fileUpload.template(view, { ...context, files: port }));
  const again = (mounted: Mounted, port: FilesPort): void => {
    const raw = fileUpload.readRaw(mounted.tree, view);
    mounted.update((context) => fileUpload.template({ ...view, raw }, { ...context, files: port }));
  };
  const transfer = (...names: string[]): DataTransfer => {
    const chosen = new DataTransfer();
    for (const name of names) chosen.items.add(new File(['abc'], name));
    return chosen;
  };
  const choose = ({ tree }: Mounted, ...names: string[]): void => {
    const input = tree.querySelector<HTMLInputElement>('input[type="file"]')!;
    input.files = transfer(...names).files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const namesIn = ({ tree }: Mounted): string[] => [...tree.querySelectorAll('.file__name')].map(wordsOf);

  it('takes files by the button, and the same one again', () => {
    const port = new Port();
    const mounted = show(port);

    choose(mounted, 'a.jpg', 'b.jpg');
    again(mounted, port);
    choose(mounted, 'a.jpg');
    again(mounted, port);

    expect(namesIn(mounted)).to.deep.equal(['a.jpg', 'b.jpg', 'a.jpg']);
    expect(mounted.tree.querySelector<HTMLInputElement>('input[type="file"]')?.value).to.equal('');
  });

  it('takes files that are dropped', () => {
    const port = new Port();
    const mounted = show(port);

    const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer('a.jpg') });
    mounted.tree.querySelector('.file-upload')!.dispatchEvent(drop);
    again(mounted, port);

    expect(namesIn(mounted)).to.deep.equal(['a.jpg']);
    expect(drop.defaultPrevented).to.equal(true);
  });

  it('reads what has become known of a file, and what was said of it', () => {
    const port = new Port();
    const mounted = show(port);
    choose(mounted, 'a.jpg');
    again(mounted, port);

    mounted.tree.querySelector<HTMLInputElement>('input[type="text"]')!.value = 'The gate';

    expect(fileUpload.readRaw(mounted.tree, view)).to.deep.equal([
      { upload: 'upload-1', name: 'a.jpg', size: 3, caption: 'The gate', sha256: 'ab'.repeat(32), type: 'image/jpeg' },
    ]);
  });

  it('takes a file away, keeps what was said of the others, and leaves focus where it can go on', () => {
    const port = new Port();
    const mounted = show(port);
    choose(mounted, 'a.jpg', 'b.jpg');
    again(mounted, port);
    const [, second] = mounted.tree.querySelectorAll<HTMLInputElement>('input[type="text"]');
    second!.value = 'The gate';

    mounted.tree.querySelector<HTMLButtonElement>('.file__remove button')!.click();
    again(mounted, port);

    expect(port.removed).to.deep.equal(['upload-1']);
    expect(namesIn(mounted)).to.deep.equal(['b.jpg']);
    expect(mounted.tree.querySelector<HTMLInputElement>('input[type="text"]')?.value).to.equal('The gate');
    expect((mounted.tree as ShadowRoot).activeElement?.matches('input[type="file"]')).to.equal(true);
  });

  it('offers what the question takes', () => {
    const { tree } = show(new Port());

    expect(tree.querySelector<HTMLInputElement>('input[type="file"]')?.accept).to.equal('image/*,application/pdf');
  });

  for (const { name, data, reader } of examples.examples) {
    it(`shows ${name} to axe`, async () => {
      const { host } = mount((context) => examples.render(data, context), { ...(reader && { reader }) });

      await expect(host).to.be.accessible();
    });
  }
});
