import { existsSync, watch } from "node:fs";

/** Saves come in bursts: an editor, a file moved, a branch changed. Milliseconds. */
const BURST = 150;

/** Acts now, then each time something under some folders has changed, between two lines that VS Code waits for. */
export function watching(folders: readonly string[], act: () => void): void {
  const round = () => {
    console.log("Relecture en cours…");
    act();
    console.log("Relecture finie : enregistrez un fichier pour la relancer, Ctrl+C pour arrêter.");
  };
  let timer: NodeJS.Timeout | undefined;
  for (const folder of folders.filter((path) => existsSync(path)))
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(round, BURST);
    });
  round();
}
