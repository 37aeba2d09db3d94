export { answerAuth as GET, answerAuth as POST } from "@/auth/next-auth";
