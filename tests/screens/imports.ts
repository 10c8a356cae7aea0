import { sealPack } from '../../lib/pack/index.ts';
import { OptionsPage } from '../e2e/options-page.ts';
import { fileWriter, PIER } from '../e2e/packs.ts';
import type { Session } from '../harness/launch.ts';

const write = fileWriter();

/** A pack file with the invented dispute of the fixtures. */
export const pierPack = async (): Promise<string> => write('dunhaven-pier.pack', await sealPack(PIER));

/** Imports it as a reader does, or takes every import back. */
export async function setImported(session: Session, imported: boolean): Promise<void> {
  const options = await OptionsPage.open(session);
  if (imported) {
    await options.choose(await pierPack());
    await options.accept();
  } else {
    await options.tidy();
  }
  await options.page.close();
}
