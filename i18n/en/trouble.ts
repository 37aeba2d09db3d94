export const trouble = {
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
