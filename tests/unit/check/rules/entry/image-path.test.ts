import { expect, test } from "vitest";
import { imagePathFault } from "../../../../../src/check/rules/entry/images/image-path.ts";

const fault = (path: string) => imagePathFault(path, (file) => file === "./a.png" || file === "./a.pdf");

test("an image beside its entry is right", () => {
  expect(fault("./a.png")).toBeUndefined();
});

test.each(["https://ailleurs.example/a.png", "//ailleurs.example/a.png", "data:image/png;base64,AA"])(
  "%s comes from elsewhere, and is refused",
  (path) => {
    expect(fault(path)).toContain(`image d’un autre site « ${path} »`);
  },
);

test("an image at the root of the site is refused: it would be published as it is, at any weight", () => {
  expect(fault("/uploads/x.png")).toBe(
    "image hors du dossier de l’entrée « /uploads/x.png ». Déposez-la à côté du fichier et écrivez « ./nom-de-l-image.jpg ».",
  );
});

test("a missing image is said with its path, a file that is no image with what to do", () => {
  expect(fault("./b.png")).toContain("image introuvable « ./b.png »");
  expect(fault("./a.pdf")).toBe(
    "image d’un format inconnu « ./a.pdf ». Enregistrez-la en JPEG, PNG, WebP ou SVG.",
  );
});
