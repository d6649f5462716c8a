import Accordion from "./Accordion.astro";
import Alert from "./Alert.astro";
import Callout from "./Callout.astro";
import CallToAction from "./CallToAction.astro";
import Contact from "./Contact.astro";
import Highlight from "./Highlight.astro";
import KeyFigure from "./KeyFigure.astro";
import KeyFigures from "./KeyFigures.astro";
import ProseImage from "./ProseImage.astro";
import ProseTable from "./ProseTable.astro";
import Quote from "./Quote.astro";
import SiteFact from "./SiteFact.astro";

/** What the names of a body stand for: the components editors write, and the Markdown elements DSFR dresses. */
export const VOCABULARY = {
  Accordion,
  Alert,
  Callout,
  CallToAction,
  Contact,
  Highlight,
  KeyFigure,
  KeyFigures,
  Quote,
  SiteFact,
  img: ProseImage,
  table: ProseTable,
};
