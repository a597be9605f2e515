# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What Chancery needs from the system, and how to get it through the system's own package manager.
# Needs common.sh.

# Every name here is the same in Debian 12 and in Debian 13. KSyntaxHighlighting for Qt 6 and Catch2 are not: see below.
packages_base=(
    # the tools of the build
    g++ cmake ninja-build ccache pkgconf qt6-l10n-tools
    # what it is built on
    qt6-base-dev qt6-charts-dev qt6-svg-dev libsqlite3-dev libqpdf-dev libpoppler-qt6-dev libseccomp-dev
    libgumbo-dev libuchardet-dev libgmime-3.0-dev libarchive-dev libical-dev
    # what the tests read PDF files with, and hold a dossier against its schema with
    poppler-utils qpdf python3-jsonschema
    # what the program finds only when it runs: display plugins, a font with Latin, Greek and Cyrillic, maps of Chinese,
    # Japanese and Korean characters in PDF files, the words of Qt's own dialogs in other languages
    qt6-qpa-plugins qt6-wayland fonts-dejavu-core poppler-data qt6-translations-l10n
)
# Charts needs it, and does not say so in Debian 12; later releases have it within qt6-base-dev.
package_opengl=libqt6opengl6-dev
# What packaging/fuzz needs beside; the run-time library that clang's fuzzer wants has its version in its
# name.
packages_clang=(clang)
# To build KSyntaxHighlighting from source, where there is no package of it for Qt 6.
packages_for_highlighting=(extra-cmake-modules xz-utils)
# What packaging/deb makes a package with.
packages_for_deb=(dpkg-dev file)

deps_prefix="$chancery_root/build/deps/prefix"
# The release's own archive as Debian carries it; the checksum makes it the same from every mirror.
highlighting_archive=ksyntax-highlighting_5.116.0.orig.tar.xz
highlighting_pool=pool/main/k/ksyntax-highlighting
highlighting_sha256=6f8ccacebd0dc9ce050b2b23b715750c97938b3336fbbb80967920cb8c1dfaa7

# missing_packages NAME…: those that are not installed, one per line.
missing_packages()
{
    local installed
    # dpkg-query fails when it knows a name not at all, which is an answer here and no error.
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)
    local name
    for name in "$@"; do
        grep -qxF "$name installed" <<<"$installed" || printf '%s\n' "$name"
    done
}

# installed_at_least NAME VERSION
installed_at_least()
{
    local version
    version=$(dpkg-query -W -f '${db:Status-Status} ${Version}' "$1" 2>/dev/null) || return 1
    [[ $version == "installed "* ]] && dpkg --compare-versions "${version#installed }" ge "$2"
}

# candidate NAME [APT OPTION…]: the version that apt would install, empty if none.
candidate()
{
    local name=$1
    shift
    LC_ALL=C apt-cache "$@" policy "$name" 2>/dev/null | sed -n 's/^  Candidate: //p' | grep -vxF '(none)' || true
}

opengl_is_here()
{
    compgen -G '/usr/lib/*/cmake/Qt6OpenGL/Qt6OpenGLConfig.cmake' >/dev/null
}

highlighting_is_here()
{
    installed_at_least libkf6syntaxhighlighting-dev 6.0 \
        || [ -e "$deps_prefix/lib/cmake/KF5SyntaxHighlighting/KF5SyntaxHighlightingConfig.cmake" ]
}

# needed_packages: all that is still to be installed, as far as the installed packages tell.
needed_packages()
{
    local missing
    missing=$(missing_packages "${packages_base[@]}")
    if [ -n "$missing" ]; then
        printf '%s\n' "$missing"
    elif ! opengl_is_here; then
        printf '%s\n' "$package_opengl"
    fi
    installed_at_least libcatch2-dev 3 || printf '%s\n' libcatch2-dev
    highlighting_is_here || printf '%s\n' libkf6syntaxhighlighting-dev
}

# as_root COMMAND…: shows and runs it as root: directly, or through sudo.
as_root()
{
    if [ "$(id -u)" -eq 0 ]; then
        run env DEBIAN_FRONTEND=noninteractive "$@"
    elif [ -t 0 ]; then
        run sudo env DEBIAN_FRONTEND=noninteractive "$@"
    else
        run sudo --non-interactive env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# require_root NAME…: ends with the reason when the packages named could not be installed by this user.
require_root()
{
    [ "$(id -u)" -ne 0 ] || return 0
    local advice=('Packages are missing:' "  $*" 'As root, run this script again, or install them with apt-get install.')
    command -v sudo >/dev/null || fail 'this user is not root, and there is no sudo.' "${advice[@]}"
    if ! [ -t 0 ] && ! sudo --non-interactive true 2>/dev/null; then
        fail 'sudo asks for a password, and there is no terminal to ask on.' "${advice[@]}"
    fi
}

# apt_base_uris: where this machine gets Debian (or what it derives from Debian) from, one address per line.
apt_base_uris()
{
    # shellcheck disable=SC2016 # apt-get expands these
    apt-get indextargets --format '$(CREATED_BY) $(COMPONENT) $(RELEASE) $(REPO_URI)' 2>/dev/null \
        | awk '$1 == "Packages" && $2 == "main" && $3 !~ /[-\/]/ && !seen[$4]++ { print $4 }'
}

# apt_signed_by URI: the keyring that the sources name for this address, empty if they name none.
apt_signed_by()
{
    local uri=${1%/} entry file
    # shellcheck disable=SC2016
    entry=$(apt-get indextargets --format '$(REPO_URI) $(SOURCESENTRY)' 2>/dev/null \
        | awk -v uri="$uri/" '$1 == uri { print $2; exit }')
    file=${entry%:*}
    [ -r "$file" ] || return 0
    if [[ $file == *.sources ]]; then
        # Stanzas are separated by empty lines; comments may stand anywhere.
        sed '/^#/d' "$file" | awk -v RS= -v uri="$uri" 'index($0, uri) { print }' \
            | sed -n 's/^[Ss]igned-[Bb]y: *\(\/.*\)$/\1/p' | head -n 1
    else
        grep -F "$uri" "$file" | sed -n 's/^deb[^#]*\[[^]]*signed-by=\([^] ]*\).*/\1/p' | head -n 1
    fi
}

# apt_update [APT OPTION…]: status 1 when a list could not be fetched. A lock held by another program is waited for.
apt_update()
{
    local attempt
    for attempt in 1 2 3 4 5 6; do
        if as_root apt-get "$@" -q -o APT::Update::Error-Mode=any update >&2; then
            return 0
        fi
        # The lists have no lock that apt would wait for, so a busy one looks like any other failure.
        if ! command -v fuser >/dev/null || ! fuser -s /var/lib/apt/lists/lock 2>/dev/null; then
            return 1
        fi
        say "Another program is updating the package lists; waiting for it ($attempt)"
        sleep 10
    done
    return 1
}

# What apt_install adds to its reason, once the lists could not be fetched.
apt_network_hint=()

# apt_install NAME… [-- APT OPTION…]
apt_install()
{
    local names=()
    while [ $# -gt 0 ] && [ "$1" != -- ]; do
        names+=("$1")
        shift
    done
    [ $# -eq 0 ] || shift
    as_root apt-get "$@" -q -o DPkg::Lock::Timeout=600 install --yes --no-install-recommends "${names[@]}" >&2 \
        || fail "the package manager could not install what is missing (its own message is above)." \
            "Missing: $(missing_packages "${names[@]}" | tr '\n' ' ')" "${apt_network_hint[@]}"
}

# install_from_backports NAME: from this release's backports, for this one installation: the source is given to
# apt-get on its command line, and nothing under /etc/apt changes.
install_from_backports()
{
    local name=$1 codename uri keyring private options
    # shellcheck source=/dev/null
    codename=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
    private=$(mktemp -d)
    chmod 755 "$private"
    mkdir -p "$private/sources.d" "$private/lists/partial"
    options=(-o "Dir::Etc::SourceList=$private/none" -o "Dir::Etc::SourceParts=$private/sources.d"
        -o "Dir::State::Lists=$private/lists" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache=)
    local updated=1
    while read -r uri; do
        keyring=$(apt_signed_by "$uri")
        {
            printf 'Types: deb\nURIs: %s\nSuites: %s-backports\nComponents: main\n' "$uri" "$codename"
            [ -z "$keyring" ] || printf 'Signed-By: %s\n' "$keyring"
        } >"$private/sources.d/backports.sources"
        say "$name comes from $codename-backports, used for this installation only"
        if apt_update "${options[@]}"; then
            updated=0
            break
        fi
    done < <(apt_base_uris)
    if [ "$updated" -ne 0 ] || [ -z "$(candidate "$name" "${options[@]}")" ]; then
        discard "$private"
        fail "$name 3 is neither in this release nor to be had from ${codename:-its}-backports." \
            'If apt-get said above that it could not connect, check the network and try again.'
    fi
    apt_install "$name" -- "${options[@]}"
    discard "$private"
}

# discard FOLDER: parts of it may belong to root.
discard()
{
    if [ "$(id -u)" -eq 0 ]; then
        rm -rf "$1"
    else
        sudo --non-interactive rm -rf "$1" 2>/dev/null || true
    fi
}

# fetch_highlighting FILE: the source archive, from the same place as this machine's packages.
fetch_highlighting()
{
    local file=$1 uri
    if [ -e "$file" ] && sha256sum --check --status <<<"$highlighting_sha256  $file"; then
        return 0
    fi
    mkdir -p "$(dirname "$file")"
    while read -r uri; do
        # As root it would otherwise warn that its unprivileged user cannot write here; the checksum is what protects us.
        if run /usr/lib/apt/apt-helper -o APT::Sandbox::User=root download-file \
            "$uri$highlighting_pool/$highlighting_archive" "$file" "SHA256:$highlighting_sha256" >&2; then
            return 0
        fi
    done < <(apt_base_uris)
    rm -f "$file"
    return 1
}

build_highlighting()
{
    highlighting_is_here && return 0
    say 'There is no package of KSyntaxHighlighting for Qt 6 in this release: fetching its source'
    local archive="$chancery_root/build/deps/$highlighting_archive"
    fetch_highlighting "$archive" || fail "the source of KSyntaxHighlighting could not be fetched." \
        "It is $highlighting_pool/$highlighting_archive on any Debian mirror." \
        "Put it at $archive and run this again, or check the network (see above)."
    "$chancery_root/packaging/build-highlighting" "$archive" "$deps_prefix" \
        || fail 'KSyntaxHighlighting could not be built; the error is above.'
}

# Installs what is missing, and nothing else. Meant to run under a lock.
install_missing()
{
    local needed names absent name updated=yes
    mapfile -t needed < <(needed_packages)
    [ ${#needed[@]} -gt 0 ] || return 0
    mapfile -t names < <(missing_packages "${packages_base[@]}")
    require_root "${needed[@]}"

    say "Missing: ${needed[*]}"
    if ! apt_update; then
        updated=no
        apt_network_hint=('The package lists could not be fetched either: is the network there, and does it let apt-get through?')
    fi

    if ! opengl_is_here && [ -n "$(candidate "$package_opengl")" ]; then
        names+=("$package_opengl")
    fi
    local catch=release highlighting=release
    if installed_at_least libcatch2-dev 3; then
        catch=installed
    elif dpkg --compare-versions "$(candidate libcatch2-dev)" ge 3; then
        names+=(libcatch2-dev)
    else
        catch=backports
    fi
    if highlighting_is_here; then
        highlighting=installed
    elif dpkg --compare-versions "$(candidate libkf6syntaxhighlighting-dev)" ge 6; then
        names+=(libkf6syntaxhighlighting-dev)
    else
        highlighting=source
        mapfile -t -O ${#names[@]} names < <(missing_packages "${packages_for_highlighting[@]}")
    fi

    absent=()
    for name in "${names[@]}"; do
        [ -n "$(candidate "$name")" ] || absent+=("$name")
    done
    if [ ${#absent[@]} -gt 0 ]; then
        if [ "$updated" = no ]; then
            fail 'the package lists could not be fetched (the reason is above), and without them these cannot be found:' \
                "${absent[*]}"
        fi
        fail 'this release has no such packages:' "${absent[*]}" 'Chancery needs Debian 12 or later.'
    fi
    [ ${#names[@]} -eq 0 ] || apt_install "${names[@]}"
    [ "$catch" != backports ] || install_from_backports libcatch2-dev
    [ "$highlighting" != source ] || build_highlighting
}

# other_system: what to install where there is no apt-get, then whether the build's first needs are there at all.
other_system()
{
    local name tool lacking=()
    # shellcheck source=/dev/null
    name=$( (. /etc/os-release && printf '%s' "${PRETTY_NAME:-}") 2>/dev/null || uname -s)
    for tool in cmake ninja c++; do
        command -v "$tool" >/dev/null || lacking+=("$tool")
    done
    [ ${#lacking[@]} -gt 0 ] || return 0
    printf 'chancery: %s lacks %s.\n' "$name" "${lacking[*]}" >&2
    list_for_other_systems
    exit 1
}

list_for_other_systems()
{
    cat >&2 <<'LIST'
    Packages are installed by this script on Debian 12 and later only. Elsewhere, install these and run it again:
      a C++20 compiler (GCC 12 or later), CMake 3.25, Ninja, pkg-config, and ccache if you like
      Qt 6.4 or later: base, Charts, Svg, Linguist's lrelease;  KSyntaxHighlighting for Qt 6 (KDE Frameworks 6)
      SQLite 3.40 with FTS5, Gumbo, uchardet, GMime 3, libarchive, libical, QPDF, Poppler with its Qt 6 interface and its data, libseccomp, Catch2 3, the fonts of DejaVu,
      and where pages that are pictures shall be read, Tesseract with its models of languages;
      for the tests also pdftotext, the qpdf program and Python's jsonschema
    Fedora:    dnf install gcc-c++ cmake ninja-build ccache pkgconf qt6-qtbase-devel qt6-qtcharts-devel qt6-linguist
               qt6-qttranslations qt6-qtsvg-devel kf6-syntax-highlighting-devel sqlite-devel qpdf-devel qpdf poppler-qt6-devel
               poppler-utils poppler-data libseccomp-devel gumbo-parser-devel uchardet-devel gmime30-devel
               libarchive-devel libical-devel catch-devel dejavu-{sans,sans-mono,serif}-fonts python3-jsonschema
    openSUSE:  zypper install gcc-c++ cmake ninja ccache pkgconf qt6-base-devel sqlite3-devel qt6-charts-devel
               qt6-tools-linguist qt6-svg-devel kf6-syntax-highlighting-devel qpdf-devel qpdf libpoppler-qt6-devel poppler-tools
               poppler-data libseccomp-devel gumbo-devel libuchardet-devel gmime-devel
               libarchive-devel libical-devel Catch2-devel dejavu-fonts python3-jsonschema
    Arch:      pacman -S --needed base-devel cmake ninja ccache qt6-base qt6-charts qt6-svg qt6-tools qt6-translations
               syntax-highlighting sqlite qpdf poppler-qt6 poppler poppler-data libseccomp gumbo-parser uchardet gmime3
               libarchive libical catch2 ttf-dejavu python-jsonschema
LIST
}

on_debian()
{
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null
}

# ensure_packages: all that the build and the program need is there afterwards. Quick when it is there already.
ensure_packages()
{
    if ! on_debian; then
        other_system
        return
    fi
    [ -n "$(needed_packages)" ] || return 0
    # In /tmp because every user of the machine can lock there; the packages are the whole machine's.
    with_lock "${TMPDIR:-/tmp}/chancery-packages.lock" install_missing
}

# clang_runtime: the package with the libraries that clang's fuzzer and sanitizers link.
clang_runtime()
{
    printf 'libclang-rt-%s-dev\n' "$(clang --version | sed -nE 's/^.*clang version ([0-9]+).*/\1/p' | head -n 1)"
}

# ensure_tools COMMAND NAME…: the command is there afterwards; on Debian its packages are installed.
ensure_tools()
{
    local command=$1 missing
    shift
    if ! on_debian; then
        command -v "$command" >/dev/null || fail "$command is not installed."
        return
    fi
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    require_root "${missing[@]}"
    say "Missing: ${missing[*]}"
    [ -n "$(candidate "${missing[0]}")" ] || apt_update || true
    with_lock "${TMPDIR:-/tmp}/chancery-packages.lock" apt_install "${missing[@]}"
}

# ensure_clang: the compiler with its fuzzer.
ensure_clang()
{
    ensure_tools clang++ "${packages_clang[@]}"
    ! on_debian || ensure_tools clang++ "$(clang_runtime)"
}
