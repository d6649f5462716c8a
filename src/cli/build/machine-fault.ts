/** What a machine can refuse to a command: the code of the error, the words of those who give no code, the sentence. */
const FAULTS: readonly [codes: readonly string[], words: RegExp, sentence: string][] = [
  [
    ["ENOSPC"],
    /no space left on device|database or disk is full/i,
    "Le disque est plein : libérez de la place.",
  ],
  [["EDQUOT"], /disk quota exceeded/i, "Le quota de disque est atteint : libérez de la place."],
  [["EFBIG"], /file too large/i, "Un fichier dépasse la taille permise sur cette machine (« ulimit -f »)."],
  [["EROFS"], /read-only file ?system/i, "Le disque est en lecture seule : rien ne peut y être écrit."],
  [
    ["EACCES", "EPERM"],
    /permission denied|operation not permitted|readonly database|unable to open database/i,
    "Le droit de lire ou d’écrire manque : donnez ce dossier au compte qui lance la commande.",
  ],
  [["EMFILE", "ENFILE"], /too many open files/i, "Trop de fichiers sont ouverts : relevez « ulimit -n »."],
  [["ENOMEM"], /cannot allocate memory|out of memory/i, "La mémoire manque : fermez d’autres programmes."],
  [
    ["EBUSY", "EXDEV"],
    /resource busy|cross-device link/i,
    "Ce dossier est un volume monté, qu’un autre ne peut remplacer d’un coup : donnez à SITE_OUT un dossier dans ce volume.",
  ],
];

interface SystemError extends Error {
  code?: string;
  path?: string;
}

/**
 * The French sentence of what the machine refused, wherever it is in the causes of an error; nothing where the error
 * is none of the machine.
 *
 * @example machineFault(error) // => "Le disque est plein : libérez de la place. (dist.new/index.html)"
 */
export function machineFault(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, message, cause } = error as SystemError;
  const found = FAULTS.find(([codes, words]) => (code && codes.includes(code)) || words.test(message));
  if (found) return `${found[2]}${path ? ` (${path})` : ""}`;
  const inner = error instanceof AggregateError ? [cause, ...error.errors] : [cause];
  return inner.map(machineFault).find((sentence) => sentence !== undefined);
}
