# shellcheck shell=bash
# Shared by the scripts beside it; sourced, never run.

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export repository

say() { printf '%s\n' "$*"; }

fail() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# Debian's package state; on a machine without dpkg nothing counts as installed.
debian_has() {
    [[ $(dpkg-query --show --showformat '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# install_packages WHY PACKAGE...: installs through apt-get, or says in one sentence what is missing and stops.
install_packages() {
    local why=$1
    shift
    local missing="$*"
    have apt-get || fail "missing $missing ($why), and there is no apt-get here: install what your system calls these packages, then run this again."
    local -a privileged=(env DEBIAN_FRONTEND=noninteractive)
    if ((EUID != 0)); then
        have sudo || fail "missing $missing ($why), and there is no sudo here: run 'apt-get install $missing' as root, then run this again."
        local -a ask=(sudo)
        [[ -t 0 ]] || ask=(sudo -n)
        "${ask[@]}" true || fail "missing $missing ($why), and sudo was refused: run 'apt-get install $missing' as root, then run this again."
        privileged=("${ask[@]}" "${privileged[@]}")
    fi
    say "Installing $missing ($why)"
    "${privileged[@]}" apt-get update -qq -o Acquire::Retries=3 </dev/null \
        || fail "missing $missing ($why), and apt-get update failed: see its message above."
    "${privileged[@]}" apt-get install -y -qq -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 --no-install-recommends "$@" </dev/null \
        || fail "missing $missing ($why), and apt-get install failed: see its message above."
}
