export const signIn = {
  title: "Sign in",
  lead: "Say how you feel during immunotherapy; your care team sees who needs a call.",
  notWatched: {
    title: "Onset is not watched day and night.",
    text: "In an emergency call your emergency number at once, and say that you are on immunotherapy.",
  },
  signedOut: "You are signed out.",
  email: "Your e-mail address",
  next: "Continue",
  code: {
    title: "Check your e-mail",
    lead: "If {email} belongs to a patient or a caregiver, a code of 8 digits is on its way. It works on this device, once, for 10 minutes.",
    label: "Code from the e-mail",
    ownDevice: "This is my own device",
    ownDeviceDetail: "You stay signed in here for 30 days. Leave this empty on a shared device.",
    submit: "Sign in",
    again: "Send a new code or use another address",
    staff: "I work at a clinic",
  },
  staff: {
    title: "Staff sign-in",
    lead: "Sign in with your password and the code of your authenticator app.",
    account: "Account",
    password: "Password",
    totp: "Code of the authenticator app",
    submit: "Sign in",
    other: "Use another address",
  },
  refusal: {
    "no-sign-in": "This sign-in has run out. Begin again with your e-mail address.",
    "wrong-code":
      "That code does not open this sign-in. Check the newest mail, or ask for a new code: each works for 10 minutes and 5 tries.",
    "wrong-password":
      "That did not match. Check the address, the password and the code; each code of the app works once.",
    "no-demonstration": "This clinic is no demonstration. Sign in with your own account.",
    "invitation-over":
      "This link does not work any more: it was used, sent anew, or is older than 7 days. Ask your administrator for a new one.",
    "password-too-short": "Choose a password of at least 12 characters. A few words do well.",
    "password-too-like-name": "Choose a password that is not your name or your e-mail address.",
    "wrong-totp":
      "That is not the code the app shows for this key now. Check that the device's clock is right.",
  },
  demonstration: {
    title: "Look around the demonstration",
    lead: "Everyone in it is made up. One click signs you in.",
    mailbox: "Mailbox of the demonstration",
    account: {
      "patient@demo.onset": "Patient",
      "caregiver@demo.onset": "Caregiver",
      "nurse@demo.onset": "Nurse",
      "admin@demo.onset": "Administrator",
      "nurse@other.onset": "Nurse of another clinic",
      "admin@other.onset": "Administrator of another clinic",
    },
  },
  accept: {
    title: "Your invitation to Onset",
    lead: "You will choose a password and set up an authenticator app. Have the app at hand; it takes two minutes.",
    submit: "Begin",
    noLink:
      "This page opens from the link in your invitation. Open the mail again, or ask your administrator for a new one.",
  },
  enrol: {
    title: "Set up your sign-in",
    lead: "For {name}, {email}",
    password: "New password",
    passwordHint: "At least 12 characters; a few words do well. Not your name or e-mail address.",
    keyTitle: "Add Onset to your authenticator app",
    keyLead: "Enter this key in the app, as a time-based code:",
    keyLink: "Open it in the app on this device",
    totp: "Code the app shows now",
    submit: "Save and sign in",
  },
  mailbox: {
    title: "Mailbox of the demonstration",
    lead: "Mails that would have been sent, newest first. Reload the page for new ones.",
    empty: "No mail yet",
    emptyText: "Ask for a sign-in code or invite somebody, and the mail stands here.",
    to: "To {recipient}",
    back: "Back to sign-in",
  },
};
