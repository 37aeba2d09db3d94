export const trouble = {
  tooLarge:
    "This is far more than a form holds, so nothing of it was stored. Go back, shorten the text, and send it again.",
  foreign:
    "This request did not come from Onset's own page, so nothing was done. Open Onset and try again.",
  notFound: {
    title: "There is nothing here",
    text: "The address is wrong, or the page belongs to another team or clinic.",
    next: "Go to my first page",
  },
  failed: {
    title: "That did not work",
    text: "Something failed on our side. What was stored before stays stored; nothing was half written.",
    reference: "Reference for your administrator: {reference}",
    retry: "Try again",
    home: "Go to my first page",
  },
};
