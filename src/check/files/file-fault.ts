import { strFromU8, unzipSync } from "fflate";
import type { Fault } from "../problem.ts";
import { formatNamed, formatOf } from "./formats.ts";
import { pdfObjects } from "./pdf-objects.ts";
import { svgCode } from "./svg-code.ts";
import { IS_WHOLE } from "./whole.ts";

/** What a file is not, or holds that must not go out. */
export type FileFault = Pick<Fault, "message" | "severity">;

const TEXTS = /^(?:csv|txt|vtt|srt|json|xml|ics|css|md)$/;
const PROGRAMS = /^(?:exe|msi|bat|cmd|com|scr|ps1|vbs|jar|apk|dmg|sh|dll)$/;
const UNLOCK = "Enregistrez-le sans mot de passe ni restriction.";
/** Actions of a PDF that run a script or a program (PDF 32000-1, 12.6.4.5 and 12.6.4.16). */
const PDF_CODE = /\/(?:JavaScript|JS|Launch)(?=[\s/<([>\d]|$)/;
const ORIGINAL = "Remplacez ce fichier par l’original.";

/**
 * What is wrong with a file, by its name and its bytes read as Latin-1; nothing when it is what it says.
 *
 * @param isCut whether only the first bytes are given
 */
export function fileFault(path: string, bytes: string, isCut = false): FileFault | undefined {
  const said = (what: string, advice: string): FileFault => ({ message: `« ${path} » ${what}. ${advice}` });
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  if (bytes.trim() === "") return said("est un fichier vide", ORIGINAL);
  if (bytes.startsWith("version https://git-lfs."))
    return said(
      "n’est qu’un renvoi de Git LFS : le fichier lui-même manque",
      "Lancez « git lfs pull », ou remplacez-le par l’original.",
    );
  const [named, found] = [formatNamed(ending), formatOf(bytes)];
  if (PROGRAMS.test(ending) || found?.name === "un programme")
    return said("est un programme", "Retirez-le du site.");
  if (named !== found && found && (named || TEXTS.test(ending)))
    return said(`est en fait ${found.name}`, asItIs(path, ending, found.endings[0]));
  if (named && !found) return said(`n’est pas ${named.name}`, ORIGINAL);
  if (TEXTS.test(ending) && bytes.includes("\0")) return said("n’est pas un texte", ORIGINAL);
  const [usual = ""] = named?.endings ?? [];
  if (!isCut && IS_WHOLE[usual]?.(bytes) === false)
    return said("est un fichier incomplet : la fin manque", ORIGINAL);
  const code = usual === "svg" ? svgCode(bytes) : undefined;
  if (code) return said(`contient du code (${code})`, "Enregistrez-le sans script, ou en PNG.");
  if (usual === "svg" && !/<(?:\w+:)?svg\b[^>]*\s(?:viewBox|width)\s*=/.test(bytes))
    return said("n’a pas de dimensions", "Enregistrez-le à nouveau depuis le logiciel de dessin, ou en PNG.");
  if (isOpenDocument(ending) && !isCut && isLocked(bytes)) return said("est un document protégé", UNLOCK);
  return usual === "pdf" && !isCut ? pdfFault(said, bytes) : undefined;
}

const isOpenDocument = (ending: string) => /^od[tsp]$/.test(ending);

/** A locked OpenDocument says in its manifest how each part is encrypted (OpenDocument 1.3, part 2, 4.8). */
function isLocked(bytes: string): boolean {
  try {
    const manifest = "META-INF/manifest.xml";
    const parts = unzipSync(Buffer.from(bytes, "latin1"), { filter: ({ name }) => name === manifest });
    return strFromU8(parts[manifest] ?? new Uint8Array()).includes("encryption-data");
  } catch {
    return false;
  }
}

/** A file under a name that is not its own. */
function asItIs(path: string, ending: string, own: string | undefined): string {
  if (own === "html") return "Téléchargez à nouveau le document, et remplacez-le.";
  if (own === undefined) return "Enregistrez-la en JPEG.";
  if (own === "zip") return `Enregistrez-le au format ${ending.toUpperCase()}.`;
  return `Renommez-le « ${path.replace(/\w+$/, own)} ».`;
}

function pdfFault(said: (what: string, advice: string) => FileFault, bytes: string): FileFault | undefined {
  if (/\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(bytes))
    return said("est un PDF protégé, que des lecteurs d’écran et la recherche ne lisent pas", UNLOCK);
  const objects = pdfObjects(bytes);
  const code = PDF_CODE.exec(objects)?.[0];
  if (code)
    return said(
      `est un PDF qui contient du code (${code})`,
      "Imprimez-le en PDF, ou enregistrez-le sans script depuis le logiciel qui l’a fait.",
    );
  // What has text has a font.
  if (objects.includes("/Font")) return undefined;
  const scanned = said(
    "est un PDF sans texte, fait d’images, qu’un lecteur d’écran ne lit pas (RGAA 13.3)",
    "Passez-le à la reconnaissance de caractères, ou mettez son texte dans la page.",
  );
  return { ...scanned, severity: "warning" };
}
