import { render } from "preact";

const root = document.getElementById("root");
if (root === null) throw new Error("the page has a #root: none found");
render(<h1>Breachnote</h1>, root);
