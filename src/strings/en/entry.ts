import type { Words } from "../fr.ts";
import { count } from "./dates.ts";

const age = (months: number) =>
  months % 12 === 0 ? count(months / 12, "year", "years") : count(months, "month", "months");

export const ENTRY: Words["entry"] = {
  publishedOn: "Published on",
  updatedOn: "Updated on",
  changes: "What changed",
  seeChanges: "see what changed",
  oldPublished: (months) =>
    `Old content: this page was published more than ${age(months)} ago. Information may be out of date.`,
  oldUpdated: (months) =>
    `Old content: this page has not been updated for more than ${age(months)}. Information may be out of date.`,
  summary: "Contents",
  tags: "Topics of the page",
  files: "Downloads",
  filePages: (number) => count(number, "page", "pages"),
  download: (title) => `Download “${title}”`,
  related: "Read also",
  author: (name) => `By ${name}`,
  credit: (name) => `Credit: ${name}`,
  gallery: "Pictures",
  readingTime: (minutes) => `Reading time: ${minutes}\u00A0min`,
  neighbours: "News before and after",
  previous: "Previous news",
  next: "Next news",
  share: "Share this page",
  shareOn: (network) => `Share on ${network}`,
  shareByMail: "Share by email",
  copyLink: "Copy to the clipboard",
  linkCopied: "Address copied",
  table: "Table",
  notes: "Notes",
  backToText: "Back to the text",
  anchor: (title) => `Link to the part “${title}”`,
};

export const VIDEO: Words["video"] = {
  disabled: (platform) => `${platform} is disabled`,
  allow: (platform) =>
    `Allow cookies to see this content: ${platform} will receive your IP address and may set some.`,
  scope: "Your consent is for this video only and is not recorded.",
  button: (platform, title) => `Allow - ${platform}, for the video “${title}”`,
  seeOn: (platform) => `Watch the video on ${platform}`,
  download: "Download the video",
  player: (title) => `Video “${title}”`,
  transcript: (title) => `Transcript of the video “${title}”`,
  alternative: "This video repeats the text of the page.",
};

export const FOR_PRESS: Words["forPress"] = {
  contact: "Press contact",
  phone: "Telephone",
  email: "Email address",
  byPost: (address) => `Journalists can write to this postal address: ${address}.`,
  kit: "Press kit",
  kitContent: (files, weight) => `${count(files, "document", "documents")}, ${weight} in all`,
};

export const VISIBILITY: Words["visibility"] = {
  draft: "Draft",
  planned: (date) => `Planned for ${date}`,
  expired: "Expired",
  draftText: "Draft: only editors see this page.",
  plannedText: (date) => `To be published on ${date}: only editors see this page.`,
  expiredText: "Expired: this page has left lists and search; only its address answers.",
  successor: "It is replaced by",
  over: (day) => `This page has been out of date since ${day}. It stays online for the record.`,
};
