export const mail = {
  code: {
    subject: "Your code for Onset",
    body: `Your sign-in code is

    {code}

Enter it on the page where you asked for it. It works once, for {minutes} minutes.

If you did not ask for a code, you can ignore this mail: nobody gets in without it. Never read the code out to anyone, not even to {clinicName}.`,
  },
  invitation: {
    subject: "{clinicName} invites you to Onset",
    body: `Hello {name},

{clinicName} uses Onset to follow up symptoms that patients report during immunotherapy. Choose your password and set up your authenticator app here:

{link}

The link works once, for {days} days. If you did not expect it, tell {clinicName}.`,
  },
  welcome: {
    subject: "Report your symptoms to {clinicName}",
    body: `Hello {name},

{clinicName} asks you to report how you feel with Onset. It takes about a minute. Sign in here with this e-mail address; a code is sent to you each time:

{link}

Onset is not watched day and night. In an emergency, call your emergency number.`,
  },
};
