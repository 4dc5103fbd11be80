# shellcheck shell=bash
# What is said to the person at the keyboard: one sentence in English, one in Danish, and how far a long step has come.

# fail ENGLISH DANISH: says what is wrong and ends with 1.
fail() {
    printf '\nLigeværd: %s\n          %s\n' "$1" "$2" >&2
    exit 1
}

say() {
    printf '%s\n' "$*"
}

# with_progress WHAT LOG COMMAND…: runs a command that may take minutes and shows that time passes. Its words go to LOG.
with_progress() {
    local what=$1 log=$2 seconds=0 process
    shift 2
    set -m
    "$@" </dev/null >"$log" 2>&1 &
    process=$!
    set +m
    STEP=$process
    say "$what …"
    while kill -0 "$process" 2>/dev/null; do
        nap 1
        seconds=$((seconds + 1))
        if [ -t 1 ]; then
            printf '\r  %d s ' "$seconds"
        elif [ $((seconds % 15)) -eq 0 ]; then
            printf '  %d s\n' "$seconds"
        fi
    done
    if [ -t 1 ]; then printf '\r'; fi
    STEP=
    wait "$process"
}

# nap SECONDS: sleeps, but lets a signal through at once.
nap() {
    sleep "$1" &
    wait $! || true
}

absolute() {
    case $1 in
    /*) printf '%s\n' "$1" ;;
    *) printf '%s/%s\n' "$PWD" "$1" ;;
    esac
}

# from_here PATH: a path as the caller meant it, who may have stood in another folder.
from_here() {
    (cd "$CALLED_FROM" && absolute "$1")
}
