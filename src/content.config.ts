// Where Astro looks for them.
export { collections } from "./integrations/content/native-collections.ts";
