# shellcheck shell=bash
# Is this machine fit? Every check fails with one sentence that says what to do.

LEAST_JAVA=17
LEAST_NODE=20
LEAST_SPACE_MB=500

check_java() {
    JAVA=java
    if [ -n "${JAVA_HOME:-}" ]; then JAVA=$JAVA_HOME/bin/java; fi
    local version
    version=$("$JAVA" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1) || true
    if [ -z "$version" ]; then
        fail "No Java found ('$JAVA'); install a JDK $LEAST_JAVA or newer, or let JAVA_HOME name one." \
            "Java mangler; installér en JDK $LEAST_JAVA eller nyere, eller sæt JAVA_HOME."
    fi
    if [ "$version" -lt "$LEAST_JAVA" ]; then
        fail "This is Java $version; a JDK $LEAST_JAVA or newer is needed (JAVA_HOME can name another)." \
            "Dette er Java $version; der kræves JDK $LEAST_JAVA eller nyere."
    fi
}

# Only for building: a built checkout starts with Java alone.
check_build_tools() {
    local javac=javac version
    if [ -n "${JAVA_HOME:-}" ]; then javac=$JAVA_HOME/bin/javac; fi
    if ! "$javac" -version >/dev/null 2>&1; then
        fail "This Java cannot compile (no javac); install a JDK, not a JRE." "Java-installationen kan ikke kompilere; installér en JDK."
    fi
    if ! command -v mvn >/dev/null 2>&1; then
        fail "Maven is missing; install Maven 3.8 or newer so that 'mvn' can be called." "Maven mangler; installér Maven 3.8 eller nyere."
    fi
    version=$(mvn -version 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1) || true
    case ${version:-none} in
    3.[89] | 3.[1-9][0-9] | [4-9].* | [1-9][0-9].*) ;;
    *) fail "This is Maven ${version:-of unknown version}; 3.8 or newer is needed." "Dette er Maven ${version:-i ukendt version}; der kræves 3.8 eller nyere." ;;
    esac
    if ! command -v npm >/dev/null 2>&1 || ! command -v node >/dev/null 2>&1; then
        fail "Node or npm is missing; install Node $LEAST_NODE or newer (the design system's files come with it)." \
            "Node eller npm mangler; installér Node $LEAST_NODE eller nyere."
    fi
    version=$(node -v | sed -n 's/^v\([0-9][0-9]*\).*/\1/p') || true
    if [ "${version:-0}" -lt "$LEAST_NODE" ]; then
        fail "This is Node ${version:-of unknown version}; $LEAST_NODE or newer is needed." "Dette er Node ${version:-i ukendt version}; der kræves $LEAST_NODE eller nyere."
    fi
}

# check_port PORT WHOSE OPTION
check_port() {
    case $1 in
    '' | *[!0-9]*) fail "'$1' is not a port number ($3)." "'$1' er ikke et portnummer ($3)." ;;
    esac
    if [ "$1" -lt 1 ] || [ "$1" -gt 65535 ]; then
        fail "'$1' is not a port number ($3)." "'$1' er ikke et portnummer ($3)."
    fi
    if listens "$1"; then
        fail "Port $1 is taken by another program; end it, or give $2 another port with $3." \
            "Port $1 er optaget af et andet program; luk det, eller vælg en anden port med $3."
    fi
}

check_ports() {
    if [ "$PORT" = "$KEYCLOAK_PORT" ] || [ "$PORT" = "$MANAGEMENT_PORT" ] || [ "$KEYCLOAK_PORT" = "$MANAGEMENT_PORT" ]; then
        fail "The service, Keycloak and management need three different ports ($PORT, $KEYCLOAK_PORT, $MANAGEMENT_PORT)." \
            "Tjenesten, Keycloak og overvågning skal have hver sin port ($PORT, $KEYCLOAK_PORT, $MANAGEMENT_PORT)."
    fi
    check_port "$PORT" "the service" --port
    check_port "$KEYCLOAK_PORT" "Keycloak" --keycloak-port
    check_port "$MANAGEMENT_PORT" "health and metrics" --management-port
}

check_data_folder() {
    local probe=$DATA/.probe owner
    if ! mkdir -p "$DATA" "$LOGS" "$DATA/keycloak" 2>/dev/null || ! echo probe 2>/dev/null >"$probe" || ! rm "$probe"; then
        rm -f "$probe" 2>/dev/null || true
        fail "The data folder $DATA cannot be written (read-only, full, or somebody else's); give another with --data." \
            "Der kan ikke skrives i datamappen $DATA; vælg en anden med --data."
    fi
    local free
    free=$(df -Pk "$DATA" | awk 'NR == 2 { print int($4 / 1024) }')
    if [ "$free" -lt "$LEAST_SPACE_MB" ]; then
        fail "The data folder $DATA has $free MB left; at least $LEAST_SPACE_MB MB are needed." \
            "Datamappen $DATA har kun $free MB fri plads; der kræves mindst $LEAST_SPACE_MB MB."
    fi
    owner=$(cat "$DATA/.running" 2>/dev/null || true)
    if [ -n "$owner" ] && kill -0 "$owner" 2>/dev/null; then
        fail "Another ./ligevaerd (process $owner) works on the data folder $DATA." "En anden ./ligevaerd (proces $owner) bruger datamappen $DATA."
    fi
}

check_database() {
    case $DATABASE in
    h2) ;;
    postgresql)
        if [ -z "${QUARKUS_DATASOURCE_JDBC_URL:-}" ] || [ -z "${QUARKUS_DATASOURCE_USERNAME:-}" ] || [ -z "${QUARKUS_DATASOURCE_PASSWORD:-}" ]; then
            fail "For PostgreSQL set QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD." \
                "Til PostgreSQL skal QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME og QUARKUS_DATASOURCE_PASSWORD være sat."
        fi
        ;;
    *) fail "'$DATABASE' is not a database I know; it is h2 or postgresql." "'$DATABASE' er ikke en kendt database; vælg h2 eller postgresql." ;;
    esac
}

# listens PORT: somebody accepts connections there.
listens() {
    (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# answers PORT PATH: somebody says 200.
answers() {
    (
        exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
        printf 'GET %s HTTP/1.0\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$2" "$1" >&3
        read -r -t 10 first <&3
        case $first in
        HTTP/*' 200 '*) exit 0 ;;
        *) exit 1 ;;
        esac
    ) 2>/dev/null
}
