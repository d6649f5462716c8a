import article from "../../../assets/illustrations/article.svg?url";
import event from "../../../assets/illustrations/event.svg?url";
import infographic from "../../../assets/illustrations/infographic.svg?url";
import interview from "../../../assets/illustrations/interview.svg?url";
import page from "../../../assets/illustrations/page.svg?url";
import pressRelease from "../../../assets/illustrations/press-release.svg?url";
import statement from "../../../assets/illustrations/statement.svg?url";
import video from "../../../assets/illustrations/video.svg?url";

/** The illustration of each kind of entry that brings no image; 640 × 360 pixels, decorative. */
export const ILLUSTRATIONS = {
  article,
  "press-release": pressRelease,
  statement,
  interview,
  infographic,
  video,
  event,
  page,
} as const;

export type IllustrationName = keyof typeof ILLUSTRATIONS;
