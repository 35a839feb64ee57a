import { pageFile, type Sites } from "./serve.js";

/** The pages of `test/e2e/pages`, under addresses of the sites whose layout they imitate. */
export const SAMPLE_SITES: Sites = {
  "borncity.com/win/2021/11/30/panasonic-file-server/": pageFile("panasonic.html"),
};
