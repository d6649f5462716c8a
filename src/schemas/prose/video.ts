import { z } from "astro/zod";
import { field } from "../field.ts";
import { LANGUAGES } from "../shared.ts";
import { sitePath, text, url } from "../text.ts";
import type { DescribedComponent } from "./component.ts";

/** `attribute` alone in a tag: true. */
const flag = z.literal([true, "true"], {
  error: ({ input }) => `trouvé « ${String(input)} » ; attendu le nom seul de l’attribut, ou rien.`,
});

interface VideoProps {
  src?: string | undefined;
  url?: string | undefined;
  captions?: string | undefined;
  poster?: string | undefined;
  silent?: unknown;
}

/** Rules between the attributes of a video: the attribute at fault and its sentence. */
function videoRules({ src, url: address, captions, poster, silent }: VideoProps): [string, string][] {
  if (src === undefined && address === undefined) {
    return [
      [
        "src",
        'vidéo sans adresse. Ajoutez src="/videos/…mp4" (un fichier du site) ou url="https://…" (une plateforme).',
      ],
    ];
  }
  if (src !== undefined && address !== undefined) {
    return [
      [
        "url",
        "deux adresses pour une vidéo. Gardez « src » (un fichier du site) ou « url » (une plateforme).",
      ],
    ];
  }
  if (src !== undefined && captions === undefined && silent === undefined) {
    return [
      [
        "src",
        'vidéo sans sous-titres (RGAA 4.3). Ajoutez captions="/videos/….vtt", ou « silent » si elle n’a pas de son utile.',
      ],
    ];
  }
  const foreign =
    address === undefined
      ? []
      : [captions && "captions", poster && "poster"].filter((name) => typeof name === "string");
  return foreign.map((name) => [
    name,
    `« ${name} » ne sert qu’à une vidéo du site : la plateforme a les siens. Retirez-le.`,
  ]);
}

/** Moving pictures. */
export const VIDEO = {
  Video: {
    title: "Vidéo avec transcription",
    description:
      "Une vidéo du site, ou d’une plateforme : celle-ci ne reçoit aucune requête avant que le visiteur l’autorise. La transcription est obligatoire (RGAA 4.1), sauf si la vidéo ne fait que redire le texte de la page.",
    props: z
      .strictObject({
        title: field(text, "Titre de la vidéo.", "Un guichet, une journée"),
        src: field(sitePath, "Fichier MP4 ou WebM dans « public/ ».", "/videos/guichet.mp4").optional(),
        url: field(
          url,
          "Adresse de la vidéo sur YouTube, Dailymotion, Vimeo ou un serveur PeerTube de site.config.ts.",
          "https://www.dailymotion.com/video/x8exemple",
        ).optional(),
        captions: field(
          sitePath,
          "Sous-titres (fichier WebVTT dans « public/ »), pour un fichier du site.",
          "/videos/guichet.vtt",
        ).optional(),
        poster: field(
          sitePath,
          "Image affichée avant la lecture, pour un fichier du site.",
          "/videos/guichet.jpg",
        ).optional(),
        duration: field(text, "Durée.", "4 min").optional(),
        credit: field(text, "Auteur de la vidéo.", "Commune de Villexemple").optional(),
        lang: field(z.enum(LANGUAGES), "Langue des sous-titres ; fr par défaut.", "en").optional(),
        silent: field(flag, "La vidéo n’a ni parole ni son utile : pas de sous-titres.", "true").optional(),
        alternative: field(
          flag,
          "La vidéo ne fait que redire le texte de la page : pas de transcription.",
          "true",
        ).optional(),
      })
      .check((context) => {
        for (const [name, message] of videoRules(context.value)) {
          context.issues.push({ code: "custom", input: context.value, path: [name], message });
        }
      }),
    slot: {
      kind: "text",
      description: "La transcription : tout ce qui est dit et tout ce qui se voit d’important, dans l’ordre.",
      optional: true,
    },
    example: `<Video title="Un guichet, une journée" url="https://www.dailymotion.com/video/x8exemple" duration="4 min">

**Voix de Claude Témoin.** Il est huit heures et demie. Les premières personnes attendent déjà dehors.

**Une usagère.** Je viens pour une carte.

</Video>`,
    bad: `<Video title="Un guichet, une journée" url="https://www.dailymotion.com/video/x8exemple" />`,
  },
} satisfies Readonly<Record<string, DescribedComponent>>;
