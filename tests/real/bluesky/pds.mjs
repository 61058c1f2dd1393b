// Bluesky's own server (PDS) with an account directory in memory (PLC), for tests. It answers on 127.0.0.1 only,
// keeps everything in a folder of its own, calls nobody, and ends with whoever started it (when stdin closes).
import crypto from "node:crypto";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";

// The PDS names no address when it listens, which means every address: give it this one.
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (port, ...rest) {
  return typeof port === "number" ? listen.call(this, port, "127.0.0.1", ...rest) : listen.call(this, port, ...rest);
};

const { PDS } = await import("@atproto/pds");
const { Database, PlcServer } = await import("@did-plc/server");

const port = Number(process.env.PDS_PORT);
const directoryPort = Number(process.env.PLC_PORT);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "opslag-pds-"));
const secret = (bytes) => crypto.randomBytes(bytes).toString("hex");

const directory = PlcServer.create({ db: Database.mock(), port: directoryPort });
await directory.start();
const server = await PDS.fromEnv({
  devMode: true,
  port,
  hostname: "localhost",
  dataDirectory: folder,
  blobstoreDiskLocation: path.join(folder, "blobs"),
  didPlcUrl: `http://127.0.0.1:${directoryPort}`,
  adminPassword: secret(16),
  jwtSecret: secret(16),
  plcRotationKeyK256PrivateKeyHex: secret(32),
  serviceHandleDomains: [".test"],
  inviteRequired: false,
  disableSsrfProtection: true,
  bskyAppViewUrl: "https://appview.invalid",
  bskyAppViewDid: "did:example:invalid",
  rateLimitsEnabled: false,
});
await server.start();
process.stdout.write(JSON.stringify({ ready: true, url: `http://localhost:${port}` }) + "\n");

const stop = async () => {
  await Promise.allSettled([server.destroy(), directory.destroy()]);
  fs.rmSync(folder, { recursive: true, force: true });
  process.exit(0);
};
for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, stop);
process.stdin.once("end", stop).resume();
