export const shell = {
  skip: "Skip to content",
  navigation: "Pages",
  signOut: "Sign out",
  demonstration: "Demonstration: every person here is made up. Enter no real ones.",
  callClinic: "Call the clinic",
  page: {
    "/report": "Report",
    "/history": "My history",
    "/worklist": "Worklist",
    "/cohort": "Cohort",
    "/admin/accounts": "Accounts",
  },
};
