import { z } from "astro/zod";
import { shown } from "./french-errors.ts";

/** The schemas of texts that people read, in the language of the entry; the others hold data. */
const human = z.registry<{ read: true }>();

/** Marks the schema of a text that people read: typography is applied to it. */
export function humanText<T extends z.ZodType>(schema: T): T {
  human.add(schema, { read: true });
  return schema;
}

/** Whether a schema, through its wrappers, is that of a text that people read. */
export function isHumanText(schema: z.core.$ZodType): boolean {
  if (human.has(schema as z.ZodType)) return true;
  const { def, parent } = schema._zod as { def: { innerType?: z.core.$ZodType }; parent?: z.core.$ZodType };
  const inner = parent ?? def.innerType;
  return inner !== undefined && isHumanText(inner);
}

/** A text that is not empty once its outer spaces are removed, in composed Unicode (NFC). */
export const text = humanText(
  z
    .string()
    .transform((value) => value.normalize("NFC").trim())
    .pipe(z.string().min(1)),
);

/** An address on the web: https (or http for old servers), nothing around it. */
export const url = z
  .string()
  .transform((value) => value.trim())
  .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain }));

/** An electronic address. */
export const email = z
  .string()
  .transform((value) => value.trim())
  .pipe(z.email());

/** A French postal code. */
export const postalCode = z.string().regex(/^\d{5}$/, {
  error: ({ input }) =>
    `code postal ${shown(input)} ; attendu cinq chiffres entre guillemets, par exemple "75007".`,
});

/** A French or international telephone number, kept as it is read aloud. */
export const phone = z
  .string()
  .transform((value) => value.trim().replaceAll(".", " "))
  .refine((value) => /^(\+\d{1,3} ?)?[\d ]{4,20}$/.test(value), {
    error: ({ input }) =>
      `trouvé ${shown(input)} ; attendu un numéro de téléphone, par exemple « 01 99 00 12 34 ».`,
  });

/** A character that nobody sees, encoded: in an address, it would start a line of the files for servers. */
const CONTROL = /%(?:[01][\da-f]|7f)/i;

/** A path of this site: starts with « / », no host. */
export const sitePath = z
  .string()
  .transform((value) => value.trim())
  .refine((value) => /^\/(?!\/)\S*$/.test(value) && !CONTROL.test(value), {
    error: ({ input }) =>
      `trouvé ${shown(input)} ; attendu un chemin du site, qui commence par « / », par exemple « /agenda/ancienne-adresse/ ».`,
  });

/** A link: an address on the web, or a path of this site. */
export const link = z
  .string()
  .transform((value) => value.trim())
  .refine((value) => /^https?:\/\/\S+\.\S+$/.test(value) || /^\/(?!\/)\S*$/.test(value), {
    error: ({ input }) =>
      `trouvé ${shown(input)} ; attendu une adresse complète (https://…) ou un chemin du site (/agenda/…).`,
  });
