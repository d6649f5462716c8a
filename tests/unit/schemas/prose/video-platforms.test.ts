import { expect, test } from "vitest";
import { videoAt } from "../../../../src/schemas/prose/video-platforms.ts";

const HOSTS = ["tube.exemple.gouv.fr"];

test.each([
  ["https://www.youtube.com/watch?v=abc-_1&t=3s", "YouTube", "https://www.youtube-nocookie.com/embed/abc-_1"],
  ["https://youtu.be/abc", "YouTube", "https://www.youtube-nocookie.com/embed/abc"],
  ["https://www.youtube.com/shorts/abc", "YouTube", "https://www.youtube-nocookie.com/embed/abc"],
  [
    "https://www.dailymotion.com/video/x8abc",
    "Dailymotion",
    "https://geo.dailymotion.com/player.html?video=x8abc",
  ],
  ["https://dai.ly/x8abc", "Dailymotion", "https://geo.dailymotion.com/player.html?video=x8abc"],
  ["https://vimeo.com/123", "Vimeo", "https://player.vimeo.com/video/123?dnt=1"],
  [
    "https://tube.exemple.gouv.fr/w/aBc",
    "tube.exemple.gouv.fr",
    "https://tube.exemple.gouv.fr/videos/embed/aBc",
  ],
])("%s is a video on %s, played at %s", (address, platform, player) => {
  expect(videoAt(address, HOSTS)).toEqual({ platform, player, page: address });
});

test.each([
  "https://exemple.org/video",
  "http://youtu.be/abc",
  "https://www.youtube.com/watch",
  "https://www.youtube.com/watch?v=a%22b",
  "https://vimeo.com/channels/staff",
  "https://autre.exemple.gouv.fr/w/abc",
  "https://tube.exemple.gouv.fr/c/chaine",
  "javascript:alert(1)",
  "/videos/a.mp4",
])("%s is none that the site knows", (address) => {
  expect(videoAt(address, HOSTS)).toBeUndefined();
});
