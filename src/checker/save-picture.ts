import { saveFile } from "../platform/own-page.js";

/** Device pixels for each pixel of the picture, so that it is sharp on paper and slides. */
const SCALE = 2;

/** Gives the reader an SVG as a PNG. @returns whether the browser could draw it */
export async function savePicture(name: string, svg: string): Promise<boolean> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = document.createElement("img");
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const picture = await new Promise<Blob | null>((drawn) => canvas.toBlob(drawn, "image/png"));
    if (picture !== null) saveFile(picture, name);
    return picture !== null;
  } catch {
    return false;
  } finally {
    URL.revokeObjectURL(url);
  }
}
