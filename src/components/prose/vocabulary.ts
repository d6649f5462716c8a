import Accordion from "./Accordion.astro";
import Alert from "./Alert.astro";
import Callout from "./Callout.astro";
import CallToAction from "./CallToAction.astro";
import Contact from "./Contact.astro";
import Download from "./Download.astro";
import Gallery from "./Gallery.astro";
import Highlight from "./Highlight.astro";
import KeyFigure from "./KeyFigure.astro";
import KeyFigures from "./KeyFigures.astro";
import ProseImage from "./markdown/ProseImage.astro";
import ProseQuotation from "./markdown/ProseQuotation.astro";
import ProseTable from "./markdown/ProseTable.astro";
import Programme from "./Programme.astro";
import Quote from "./Quote.astro";
import RegistrationLink from "./registration/RegistrationLink.astro";
import Session from "./Session.astro";
import SiteFact from "./SiteFact.astro";
import AccessibilityAudit from "./statement/AccessibilityAudit.astro";
import Ecodesign from "./statement/Ecodesign.astro";
import TableOfContents from "./TableOfContents.astro";
import Video from "./video/Video.astro";

/**
 * What the names of a body stand for: the components editors write, and the Markdown elements DSFR dresses.
 * `<Figure>` is none of them: it becomes an image that knows its caption, before any component is looked for.
 */
export const VOCABULARY = {
  AccessibilityAudit,
  Accordion,
  Alert,
  Callout,
  CallToAction,
  Contact,
  Download,
  Ecodesign,
  Gallery,
  Highlight,
  KeyFigure,
  KeyFigures,
  Programme,
  Quote,
  Session,
  SiteFact,
  TableOfContents,
  Video,
  blockquote: ProseQuotation,
  img: ProseImage,
  table: ProseTable,
};

/** The vocabulary of the body of an event: its links to the registration are there only while one can register. */
export const EVENT_VOCABULARY = { ...VOCABULARY, a: RegistrationLink };
