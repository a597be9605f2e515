# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How the scripts of packaging/ speak and fail, and where things lie.

# shellcheck disable=SC2034 # packages.sh and build.sh use it
chancery_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)

# say TEXT: a step. Messages go to standard error; standard output stays the program's own.
say()
{
    if [ -t 2 ]; then
        printf '\033[1m==> %s\033[0m\n' "$*" >&2
    else
        printf '==> %s\n' "$*" >&2
    fi
}

# fail REASON [LINE…]: the reason, further lines below it, exit status 1.
fail()
{
    printf 'chancery: %s\n' "$1" >&2
    shift
    [ $# -eq 0 ] || printf '    %s\n' "$@" >&2
    exit 1
}

# run COMMAND…: shows the command, then runs it.
run()
{
    printf '    $' >&2
    printf ' %q' "$@" >&2
    printf '\n' >&2
    "$@"
}

# with_lock FILE COMMAND…: runs the command while no other holder of FILE's lock runs; says so when it has to wait.
# Where there is no flock, or the file cannot be opened, it runs the command as it is. The command ends the script
# when it fails, which also frees the lock.
with_lock()
{
    local file=$1
    shift
    if ! command -v flock >/dev/null || ! { exec 9>>"$file"; } 2>/dev/null; then
        "$@"
        return
    fi
    if ! flock --nonblock 9; then
        say 'Another run is at work here; waiting for it'
        flock 9
    fi
    # Closed for what the command starts: a compiler cache's daemon would otherwise keep the lock for ever.
    "$@" 9>&-
    exec 9>&-
}
