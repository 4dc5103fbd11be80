// Turns the demonstration realm into the one of a real installation: same roles, same client, none of the
// demonstration's openings. Prints it; Keycloak imports it once.
import { readFileSync } from "node:fs";

const [address] = process.argv.slice(2);
const secret = process.env.LIGEVAERD_OIDC_SECRET ?? "";

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
  refuse("LIGEVAERD_OIDC_SECRET must hold a secret of your own, at least 32 characters long ('openssl rand -hex 32' makes one).");
}

const realm = JSON.parse(readFileSync("keycloak-realm/ligevaerd-realm.json", "utf8"));
delete realm.users;
realm.passwordPolicy = "length(14) and notUsername(undefined) and notEmail(undefined)";
for (const client of realm.clients) {
  client.secret = secret;
  client.directAccessGrantsEnabled = false;
  client.redirectUris = [`${origin.origin}/*`];
  client.attributes["post.logout.redirect.uris"] = `${origin.origin}/*`;
}
console.log(JSON.stringify(realm, null, 2));
