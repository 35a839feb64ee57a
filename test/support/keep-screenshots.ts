/** `npm run screenshots`, its last step: keeps the pictures that the story of the founding example just made. */
import { cpSync, rmSync } from "node:fs";

const MADE = "dist/screenshots/founding";
const KEPT = "test/gallery/screenshots";

rmSync(KEPT, { recursive: true, force: true });
cpSync(MADE, KEPT, { recursive: true });
