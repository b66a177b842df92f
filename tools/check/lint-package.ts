/** Mozilla's own checker on the Firefox package. */
import { run } from '../run';

export interface PackageLint {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

interface Message {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/** @param folder an unpacked extension */
export function lintPackage(folder: string): PackageLint {
  const { output } = run(
    'web-ext',
    ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery', '--no-input'],
    { capture: true },
  );
  const report = JSON.parse(output) as { errors: Message[]; warnings: Message[] };
  const said = ({ code, message, file }: Message) => `${code} ${file ?? ''}: ${message}`;
  return { errors: report.errors.map(said), warnings: report.warnings.map(said) };
}
