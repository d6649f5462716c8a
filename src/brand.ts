import state192 from "@gouvfr/dsfr/dist/favicon/android-chrome-192x192.png";
import state512 from "@gouvfr/dsfr/dist/favicon/android-chrome-512x512.png";
import stateApple from "@gouvfr/dsfr/dist/favicon/apple-touch-icon.png?url";
import stateIco from "@gouvfr/dsfr/dist/favicon/favicon.ico?inline";
import stateIcon from "@gouvfr/dsfr/dist/favicon/favicon.svg?url";
import bold from "@gouvfr/dsfr/dist/fonts/Marianne-Bold.woff2?url";
import regular from "@gouvfr/dsfr/dist/fonts/Marianne-Regular.woff2?url";
import neutralIco from "./assets/neutral/favicon.ico?inline";
import neutralIcon from "./assets/neutral/icon.svg?url";
import neutralApple from "./assets/neutral/icon-180.png?url";
import neutral192 from "./assets/neutral/icon-192.png";
import neutral512 from "./assets/neutral/icon-512.png";
import { site } from "./site.config.ts";

/** What pages take of a brand: icons, the fonts to load at once, the colour of the bars of browsers. */
const BRANDS = {
  state: {
    icon: stateIcon,
    appleTouchIcon: stateApple,
    ico: stateIco,
    icons: { 192: state192, 512: state512 },
    fonts: [regular, bold],
    themeColor: "#000091",
  },
  neutral: {
    icon: neutralIcon,
    appleTouchIcon: neutralApple,
    ico: neutralIco,
    icons: { 192: neutral192, 512: neutral512 },
    fonts: [],
    themeColor: "#1f2a52",
  },
};

/** The brand of the site. What the other would load is in no page: the build leaves it out. */
export const brand = BRANDS[site.brand];
