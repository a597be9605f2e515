# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Configuring and building through the presets. Needs common.sh and packages.sh.

# On a bare system the locale is plain C, with which Qt and the tests could not name a file in Cyrillic.
if [ -z "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ]; then
    export LANG=C.UTF-8
fi

# configure PRESET: only when it was not done, or what it was done with has changed (CMake itself sees to the rest).
configure()
{
    local preset=$1 options=()
    local folder="$chancery_root/build/$preset"
    if [ -e "$folder/build.ninja" ] && [ "$chancery_root/CMakePresets.json" -ot "$folder/build.ninja" ]; then
        return 0
    fi
    # A compiler that we have not tried must not stop a user with a warning that we have not seen.
    on_debian || options+=(-DCHANCERY_WARNINGS_AS_ERRORS=OFF)
    say "Configuring ($preset)"
    if ! (cd "$chancery_root" && run cmake --preset "$preset" --log-level=WARNING "${options[@]}" >&2); then
        on_debian || list_for_other_systems
        fail 'the build could not be configured; the reason is above.'
    fi
}

# build PRESET [TARGET…]
build()
{
    local preset=$1 options=()
    shift
    [ $# -eq 0 ] || options=(--target "$@")
    mkdir -p "$chancery_root/build" 2>/dev/null || true
    [ -w "$chancery_root/build" ] || fail "this user cannot write to $chancery_root/build, where Chancery is built."
    with_lock "$chancery_root/build/.lock" build_locked "$preset" "${options[@]}"
}

build_locked()
{
    local preset=$1
    shift
    configure "$preset"
    say "Building ($preset)"
    (cd "$chancery_root" && run cmake --build --preset "$preset" "$@" >&2) || fail 'the build failed; the error is above.'
}
