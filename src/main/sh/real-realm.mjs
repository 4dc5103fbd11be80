// Turns the demonstration realm into the one of a real installation: same roles, same client, none of the
// demonstration's openings. Prints it; Keycloak imports it once.
import { readFileSync } from "node:fs";

const [address, whose = "staff"] = process.argv.slice(2);
// The realm of the staff, or that of reporters who want to log in (docs/reporting.md): each has a client with a secret of its own.
const kinds = {
  staff: { file: "keycloak-realm/ligevaerd-realm.json", variable: "LIGEVAERD_OIDC_SECRET" },
  reporters: { file: "keycloak-realm/ligevaerd-reporters-realm.json", variable: "LIGEVAERD_REPORTER_LOGIN_SECRET" },
};
const kind = kinds[whose] ?? refuse(`'${whose}' is neither 'staff' nor 'reporters'.`);
const secret = process.env[kind.variable] ?? "";

function refuse(sentence) {
  console.error(`\nLigeværd: ${sentence}`);
  process.exit(1);
}

let origin;
try {
  origin = new URL(address);
} catch {
  refuse(`'${address}' is not an address, such as https://ligevaerd.example.dk.`);
}
if (origin.protocol !== "https:") refuse("A real installation is reached by https.");
if (secret.length < 32 || secret.startsWith("demonstration")) {
  refuse(`${kind.variable} must hold a secret of your own, at least 32 characters long ('openssl rand -hex 32' makes one).`);
}

const realm = JSON.parse(readFileSync(kind.file, "utf8"));
delete realm.users;
realm.passwordPolicy = "length(14) and notUsername(undefined) and notEmail(undefined)";
for (const client of realm.clients) {
  client.secret = secret;
  client.directAccessGrantsEnabled = false;
  client.redirectUris = [`${origin.origin}/*`];
  client.attributes["post.logout.redirect.uris"] = `${origin.origin}/*`;
}
console.log(JSON.stringify(realm, null, 2));
