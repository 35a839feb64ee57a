import { pageFile, type Sites } from "./serve.js";

/** Pages of `test/e2e/pages`, under addresses of the sites whose layout they imitate. */
export const SAMPLE_SITES: Sites = {
  "www.heise.de/pages/german": pageFile("german.html"),
  "mainichi.jp/pages/japanese": pageFile("japanese.html"),
  "borncity.com/win/2021/11/30/panasonic-file-server/": pageFile("panasonic.html"),
};
