import type { APIRoute, InferGetStaticPropsType } from "astro";
import { pdfImage } from "../../integrations/content/pdf.ts";
import { now } from "../../now.ts";
import { pressKitPdfs } from "../../queries/files.ts";

export async function getStaticPaths() {
  return (await pressKitPdfs(now())).map(({ path, file }) => ({
    params: { file: path.slice(1) },
    props: { file },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await pdfImage(props.file), { headers: { "Content-Type": "image/webp" } });
