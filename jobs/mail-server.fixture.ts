import { createServer, type Socket } from "node:net";

type ReceivedMail = { recipient: string; text: string };

/** A small SMTP server on loopback: takes every mail but those to an address that begins with "refused". */
export async function openMailServer(whileTaking: () => void = () => undefined) {
  const received: ReceivedMail[] = [];
  const refused: string[] = [];
  const server = createServer((socket) => {
    let letter: ReceivedMail | null = null; // what is being read after DATA
    let recipient = "";
    const answers: Record<string, (line: string) => string> = {
      EHLO: () => "250 here",
      MAIL: () => "250 fine",
      RCPT: (line) => {
        recipient = line.slice(line.indexOf("<") + 1, line.indexOf(">"));
        if (!recipient.startsWith("refused")) return "250 fine";
        refused.push(recipient);
        return "550 nobody of that name";
      },
      DATA: () => {
        whileTaking();
        letter = { recipient, text: "" };
        return "354 go on";
      },
      QUIT: () => "221 bye",
    };
    socket.write("220 here\r\n");
    readLines(socket, (line) => {
      if (letter && line !== ".") {
        letter.text += `${line}\n`;
        return;
      }
      if (letter) {
        received.push(letter);
        letter = null;
        socket.write("250 taken\r\n");
        return;
      }
      const answer = answers[line.slice(0, 4).toUpperCase()]?.(line) ?? "502 not here";
      socket.write(`${answer}\r\n`);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    refused,
    goAway: () => new Promise((gone) => server.close(gone)),
    comeBack: () =>
      new Promise<void>((listening) => server.listen(address.port, "127.0.0.1", listening)),
  };
}

function readLines(socket: Socket, take: (line: string) => void): void {
  let rest = "";
  socket.on("data", (chunk) => {
    const lines = (rest + chunk.toString("utf8")).split("\r\n");
    rest = lines.pop() ?? "";
    lines.forEach(take);
  });
  socket.on("error", () => undefined); // a client that hangs up is no fault of ours
}
