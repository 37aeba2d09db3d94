export const common = {
  product: "Onset",
  skipToContent: "Skip to content",
  refusal: {
    "not-signed-in": "You are signed out. Sign in again and go on where you were.",
    "not-allowed": "Your account may not do this. Ask an administrator of your clinic.",
    "not-found": "There is nothing here for your account.",
    invalid:
      "Something in the form could not be read. Nothing was saved; check the marked answers.",
    "too-many-tries": "Too many tries in a short time. Wait a minute and try again.",
    "wrong-origin":
      "This request did not come from Onset's own page. Open the page again and retry.",
    "changed-meanwhile":
      "Someone else changed this in the meantime. The page now shows what they did.",
  },
  urgency: {
    "emergency-now": "Emergency now",
    "same-day-call": "Call today",
    "within-72h": "Within 72 hours",
    routine: "Routine",
  },
};
