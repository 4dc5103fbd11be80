# shellcheck shell=bash
# A real Keycloak from its Maven artifact, with our realm, in the data folder.

keycloak_home() {
    local version
    version=$(sed -n 's/.*<keycloak.version>\(.*\)<\/keycloak.version>.*/\1/p' pom.xml)
    echo ".keycloak/keycloak-$version"
}

# Unpacked and built once, for this script and for the tests. The mark is set by whoever builds first.
fetch_keycloak() {
    local home log
    home=$(keycloak_home)
    mkdir -p target .keycloak
    log=.keycloak/prepare.log
    if [ ! -x "$home/bin/kc.sh" ]; then
        check_build_tools
        with_progress "Fetching Keycloak (once, about 180 MB)" "$log" mvn -B -ntp -q dependency:unpack@keycloak ||
            fail "Keycloak could not be fetched; see $PWD/$log." "Keycloak kunne ikke hentes; se $PWD/$log."
    fi
    if [ ! -e "$home/.built" ]; then
        JAVA_HOME=${JAVA_HOME:-} with_progress "Preparing Keycloak (once, about half a minute)" "$log" "$home/bin/kc.sh" build --db=dev-file ||
            fail "Keycloak could not be prepared; see $PWD/$log." "Keycloak kunne ikke klargøres; se $PWD/$log."
        touch "$home/.built"
    fi
}

start_keycloak() {
    local home realm=keycloak-realm/ligevaerd-realm.json password=$DATA/keycloak/admin-password imported=$DATA/keycloak/realm.imported
    home=$(keycloak_home)
    mkdir -p "$home/data/import"
    cp keycloak-realm/*.json "$home/data/import/"
    if [ ! -e "$password" ]; then
        (umask 077 && od -An -tx1 -N 12 /dev/urandom | tr -d ' \n' >"$password")
        cp "$realm" "$imported"
    elif ! cmp -s "$realm" "$imported"; then
        say "Note: $realm has changed since Keycloak imported it. Remove $DATA/keycloak to import it anew."
    fi
    set -m
    KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD=$(cat "$password") \
        JAVA_OPTS_KC_HEAP="-Xms64m -Xmx384m" JAVA_OPTS_APPEND=-XX:TieredStopAtLevel=1 \
        "$home/bin/kc.sh" start --optimized --import-realm --cache=local \
        --http-enabled=true --http-host=127.0.0.1 "--http-port=$KEYCLOAK_PORT" "--hostname=http://localhost:$KEYCLOAK_PORT" \
        "--db-url=jdbc:h2:file:$DATA/keycloak/keycloak;NON_KEYWORDS=VALUE" </dev/null >"$LOGS/keycloak.log" 2>&1 &
    KEYCLOAK=$!
    set +m
    disown "$KEYCLOAK" # what becomes of it is told in our words, not in the shell's
}

keycloak_answers() {
    answers "$KEYCLOAK_PORT" /realms/ligevaerd/.well-known/openid-configuration
}

# print_realm ADDRESS [reporters]: the realm of a real installation, on standard output.
print_realm() {
    if [ $# -ne 1 ] && [ $# -ne 2 ]; then
        fail "Give the address of the installation, such as https://ligevaerd.example.dk." "Angiv installationens adresse, fx https://ligevaerd.example.dk."
    fi
    command -v node >/dev/null 2>&1 || fail "Node is missing; it writes the realm." "Node mangler; det skriver realmen."
    node src/main/sh/real-realm.mjs "$@" || exit 1
}
