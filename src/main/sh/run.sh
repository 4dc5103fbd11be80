# shellcheck shell=bash
# Starts both, waits for both, and ends both. At the start both must come up, or nothing stays. Afterwards the service
# goes on alone when Keycloak dies: staff cannot log in, but nobody who wants to report meets a closed door.

KEYCLOAK=
SERVICE=
STEP=
PATIENCE_S=240

prepare() {
    check_java
    leave_nothing_running
    build_if_needed
    fetch_keycloak
}

start() {
    check_java
    check_database
    check_ports
    check_data_folder
    leave_nothing_running
    build_if_needed
    fetch_keycloak
    echo $$ >"$DATA/.running"
    start_keycloak
    train_if_needed
    start_service
    await_both
    show_addresses
    watch_both
}

await_both() {
    local began=$SECONDS keycloak=no service=no
    say "Starting Keycloak and the service …"
    while [ $keycloak = no ] || [ $service = no ]; do
        if ! runs "$SERVICE"; then service_is_gone "did not start"; fi
        if ! runs "$KEYCLOAK"; then keycloak_is_gone; fi
        if [ $service = no ] && service_answers; then
            service=yes
            say "  the service answers ($((SECONDS - began)) s)"
        fi
        if [ $keycloak = no ] && keycloak_answers; then
            keycloak=yes
            say "  Keycloak answers ($((SECONDS - began)) s)"
        fi
        if [ $((SECONDS - began)) -gt $PATIENCE_S ]; then
            if [ $keycloak = no ]; then keycloak_is_gone; fi
            service_is_gone "did not answer within $PATIENCE_S seconds"
        fi
        nap 0.3
    done
}

watch_both() {
    local keycloak=up
    while runs "$SERVICE"; do
        if [ $keycloak = up ] && ! runs "$KEYCLOAK"; then
            keycloak=down
            say "Keycloak has ended: the public pages go on, staff cannot log in until you start again. Log: $LOGS/keycloak.log"
            say "Keycloak er stoppet: de offentlige sider virker stadig, men medarbejdere kan ikke logge ind."
        fi
        nap 1
    done
    service_is_gone "has ended"
}

service_is_gone() {
    tail -n 8 "$LOGS/service.log" >&2 || true
    fail "The service $1; its log is $LOGS/service.log." "Tjenesten kører ikke; loggen er $LOGS/service.log."
}

keycloak_is_gone() {
    tail -n 8 "$LOGS/keycloak.log" >&2 || true
    fail "Keycloak did not come up; its log is $LOGS/keycloak.log." "Keycloak kom ikke op; loggen er $LOGS/keycloak.log."
}

show_addresses() {
    local municipality="none yet: start with --demo for an invented one"
    if [ "$DEMO" = true ]; then municipality="invented, from seed $SEED; every page says so"; fi
    cat <<BOX

 ┌──────────────────────────────────────────────────────────────────────────────
 │ Ligeværd is running                                       Ctrl-C ends it
 │
 │   The public pages    http://localhost:$PORT/
 │   Staff               http://localhost:$PORT/login
 │   The interface       http://localhost:$PORT/q/openapi
 │   Health, metrics     http://localhost:$MANAGEMENT_PORT/q/health   /q/metrics
 │   Keycloak            http://localhost:$KEYCLOAK_PORT/admin   user admin, password in keycloak/admin-password below
 │   Data and logs       $DATA
 │   Municipality        $municipality
 │
 │ Demonstration users, each with its name as password:
 │   intake-officer   case-handler   reviewer   decision-maker   whistleblower-unit
 │   policy-officer   auditor        administrator
 │   and a second of some: intake-officer-2, case-handler-2, reviewer-2,
 │   decision-maker-2, policy-officer-2; external-investigator sees assigned cases only
 └──────────────────────────────────────────────────────────────────────────────

BOX
}

leave_nothing_running() {
    trap end_all EXIT
    trap 'echo; say "Ending …"; exit 130' INT
    trap 'exit 143' TERM HUP
}

# runs PROCESS
runs() {
    [ -n "$1" ] && kill -0 "$1" 2>/dev/null
}

# end PROCESS [SECONDS]: asks its whole group to end, and insists after 20 seconds or those given.
end() {
    local waited=0 most=$((${2:-20} * 10))
    if [ -z "$1" ]; then return 0; fi
    kill -TERM -- "-$1" 2>/dev/null || true
    while kill -0 -- "-$1" 2>/dev/null && [ $waited -lt $most ]; do
        sleep 0.1
        waited=$((waited + 1))
    done
    kill -KILL -- "-$1" 2>/dev/null || true
    wait "$1" 2>/dev/null || true
}

# Runs on the way out, whatever the reason; no failure here may keep the next from being ended.
end_all() {
    set +e
    trap '' INT TERM HUP
    end "$STEP"
    end "$SERVICE"
    end "$KEYCLOAK"
    if [ "$(cat "$DATA/.running" 2>/dev/null)" = $$ ]; then rm -f "$DATA/.running"; fi
}
