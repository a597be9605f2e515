#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# scripts_test.sh CASE SOURCE: runs packaging/run or packaging/test of a copy of SOURCE (in a folder with a space in
# its name) with a PATH on which the package manager, CMake and the user are pretended, and checks what they did.
set -euo pipefail
case=$1
source=$2

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
clone="$work/a clone"
here="$work/somewhere else"
fake="$work/bin"
calls="$work/calls"
mkdir -p "$clone/build/dev/bin" "$here" "$fake"
cp -R "$source/packaging" "$clone/"
: >"$calls"
# What the copy counts as installed, and what the pretended lists offer.
# shellcheck source=packaging/lib/packages.sh
(chancery_root=$clone && . "$source/packaging/lib/packages.sh" && printf '%s\n' "${packages_base[@]}" "$package_opengl") >"$work/installed"
printf '%s\n' libcatch2-dev libkf6syntaxhighlighting-dev >>"$work/installed"
cp "$work/installed" "$work/offered"
touch "$clone/build/dev/build.ninja"

# pretend NAME: a command whose body is read from standard input; every call is written down.
pretend()
{
    {
        # shellcheck disable=SC2016 # the pretended command expands it
        printf '#!/bin/bash\nwork=%q\nprintf "%%s\\n" "%s $*" >>"$work/calls"\n' "$work" "$1"
        cat
    } >"$fake/$1"
    chmod +x "$fake/$1"
}

# The tools that the scripts use as they are; nothing else of this machine can be found.
for tool in bash cat dirname grep sed awk mkdir mktemp rm cut head sort tr env sha256sum realpath uname flock sleep tee; do
    if path=$(command -v "$tool"); then
        ln -s "$path" "$fake/$tool"
    fi
done
pretend id <<<'echo 0'
pretend cmake <<<'exit 0'
pretend ctest <<<'exit 0'
pretend apt-get <<'BODY'
case " $* " in
*" install "*)
    for word in "$@"; do grep -qxF -- "$word" "$work/offered" && printf '%s\n' "$word" >>"$work/installed"; done
    ;;
esac
exit 0
BODY
pretend apt-cache <<'BODY'
grep -qxF -- "${!#}" "$work/offered" && printf '%s:\n  Candidate: 7.0\n' "${!#}"
exit 0
BODY
pretend dpkg-query <<'BODY'
format=$3
shift 3
status=0
for name in "$@"; do
    if ! grep -qxF -- "$name" "$work/installed"; then
        status=1
    elif [[ $format == '${Package}'* ]]; then
        printf '%s installed\n' "$name"
    else
        printf 'installed 7.0'
    fi
done
exit $status
BODY
# shellcheck disable=SC2016
pretend dpkg <<<'[ -n "$2" ]'
cat >"$clone/build/dev/bin/chancery" <<'BODY'
#!/bin/bash
printf 'chancery %s\n' "$*" >>"${CALLS:?}"
if [ "${1:-}" = briefing ]; then
    printf '%%PDF\n' >"${!#}"
elif [ -e "$(dirname "$CALLS")/display-is-dead" ]; then
    echo 'This application failed to start because no Qt platform plugin could be initialized.' >&2
    kill -ABRT $$
elif [ -e "$(dirname "$CALLS")/viewer-fails" ]; then
    echo 'it went wrong' >&2
    exit 3
fi
BODY
chmod +x "$clone/build/dev/bin/chancery"

# act COMMAND…: runs it from another folder, with nothing of this session's display; sets status and output.
act()
{
    status=0
    output=$(cd "$here" && env -i PATH="$fake" HOME="$work" CALLS="$calls" "${session[@]}" "$@" 2>&1 </dev/null) || status=$?
}
session=(LANG=C.UTF-8)

wrong()
{
    printf 'FAILED: %s\n--- exit status %s, output:\n%s\n--- calls:\n%s\n' "$1" "$status" "$output" "$(cat "$calls")"
    exit 1
}
ends_with() { [ "$status" -eq "$1" ] || wrong "the exit status should be $1"; }
says() { grep -qF -- "$1" <<<"$output" || wrong "it should say: $1"; }
calls_for() { grep -cE -- "$1" "$calls" || true; }
called() { [ "$(calls_for "$1")" -gt 0 ] || wrong "it should call: $1"; }
never_called() { [ "$(calls_for "$1")" -eq 0 ] || wrong "it should not call: $1"; }
without() { grep -vxF -- "$1" "$work/$2" >"$work/rest" && mv "$work/rest" "$work/$2"; }

case $case in
nothing_missing)
    act "$clone/packaging/test" -R timeline
    ends_with 0
    never_called '^apt-get'
    called '^cmake --build --preset dev$'
    called '^ctest --preset dev -R timeline$'
    ;;
only_the_missing)
    without qpdf installed
    act "$clone/packaging/test"
    ends_with 0
    [ "$(calls_for '^apt-get .*update$')" -eq 1 ] || wrong 'the lists should be updated once'
    called '^apt-get .*install --yes --no-install-recommends qpdf$'
    says 'Missing: qpdf'
    : >"$calls"
    act "$clone/packaging/test"
    never_called '^apt-get'
    ;;
no_root_no_sudo)
    pretend id <<<'echo 1000'
    without qt6-svg-dev installed
    act "$clone/packaging/run"
    ends_with 1
    says 'no sudo'
    says 'qt6-svg-dev'
    never_called '^apt-get'
    never_called '^chancery'
    ;;
refused_install)
    without qpdf installed
    pretend apt-get <<<'case " $* " in *" install "*) exit 100 ;; esac'
    act "$clone/packaging/test"
    ends_with 1
    says 'Missing: qpdf'
    never_called '^cmake'
    ;;
refused_update)
    without qpdf installed
    without qpdf offered
    pretend apt-get <<<'exit 100'
    act "$clone/packaging/run"
    ends_with 1
    says 'the package lists could not be fetched'
    never_called 'install'
    ;;
other_system)
    rm "$fake/apt-get" "$fake/cmake"
    act "$clone/packaging/run"
    ends_with 1
    says 'lacks cmake'
    says 'dnf install'
    says 'pacman -S'
    says 'zypper install'
    ;;
unreadable_file)
    without qpdf installed
    act "$clone/packaging/run" 'no such.dossier'
    ends_with 1
    says 'no such.dossier does not exist'
    never_called '^apt-get'
    ;;
briefing_without_display)
    touch "$here/my case.v2.json"
    act "$clone/packaging/run" 'my case.v2.json'
    ends_with 0
    called '^chancery briefing my case.v2.json -o my case.v2.pdf$'
    says "Wrote $here/my case.v2.pdf"
    act "$clone/packaging/run"
    called '^chancery briefing builtin:coalition-2026-01 -o coalition-2026-01.pdf$'
    ;;
viewer_with_display)
    touch "$here/my case.json"
    session+=(DISPLAY=:7)
    act "$clone/packaging/run" 'my case.json'
    ends_with 0
    called '^chancery my case.json$'
    never_called '^chancery briefing'
    ;;
dead_display)
    touch "$here/my case.json"
    touch "$work/display-is-dead"
    session+=(DISPLAY=:7)
    act "$clone/packaging/run" 'my case.json'
    ends_with 0
    called '^chancery my case.json$'
    called '^chancery briefing my case.json -o my case.pdf$'
    says 'The display :7 cannot be used'
    ;;
failed_viewer)
    touch "$here/my case.json"
    touch "$work/viewer-fails"
    session+=(DISPLAY=:7)
    act "$clone/packaging/run" 'my case.json'
    ends_with 3
    says 'it went wrong'
    never_called '^chancery briefing'
    ;;
briefing_of_address)
    touch "$here/my case.json"
    act "$clone/packaging/run" 'my case.json#ev-a'
    ends_with 0
    called '^chancery briefing my case.json -o my case.pdf$'
    ;;
failed_build)
    pretend cmake <<<'exit 1'
    act "$clone/packaging/run"
    ends_with 1
    says 'the build failed'
    never_called '^chancery'
    ;;
*)
    printf 'no such case: %s\n' "$case"
    exit 2
    ;;
esac
