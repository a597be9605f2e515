#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# installed_test.sh CASE BUILD CMAKE: installs the program built in BUILD into a folder of its own with `cmake
# --install`, and checks what a desktop, a shell or a reader makes of it there. Status 77: a tool is missing here.
set -euo pipefail
case=$1
build=$2
cmake=$3
id=org.chancery.Chancery

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
prefix="$work/usr"
"$cmake" --install "$build" --prefix "$prefix" >"$work/log" || { cat "$work/log"; exit 1; }
share="$prefix/share"
program="$prefix/bin/chancery"
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen HOME="$work" XDG_DATA_HOME="$work/home" XDG_DATA_DIRS="$share:/usr/share"

wrong()
{
    printf 'FAILED: %s\n' "$@"
    exit 1
}
needs()
{
    local tool
    for tool in "$@"; do
        command -v "$tool" >/dev/null || { printf 'there is no %s here\n' "$tool"; exit 77; }
    done
}
# lists of what the help names: commands; options of one command
commands() { "$program" --help | awk '/^Commands:/ { on = 1; next } /^[A-Z]/ { on = 0 } on && NF { print $1 }'; }
options() { "$program" "$1" --help | awk '/^Options:/ { on = 1; next } /^$/ { on = 0 } on && /^  -/' | grep -oE '^  [^ ]+(, [^ ]+)?' | tr -d ', ' | sed -E 's/(.)--/\1\n--/'; }

# complete_with SHELL WORD…: what that shell offers for the last word, a line each.
complete_with_bash()
{
    bash -c '. "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _chancery; printf "%s\n" "${COMPREPLY[@]}"' \
        bash "$share/bash-completion/completions/chancery" "$@" | sed 's/ *$//'
}
complete_with_fish()
{
    # shellcheck disable=SC2016 # fish expands it
    fish --no-config -c 'source $argv[1]; complete -C "$argv[2]"' "$share/fish/vendor_completions.d/chancery.fish" "$*" | cut -f 1
}

# offers SHELL: every command, and every option of every command.
offers()
{
    local command option offered
    offered=$("complete_with_$1" chancery '')
    [ "$(commands | wc -l)" -ge 20 ] || wrong 'the help should name its commands'
    for command in $(commands); do
        grep -qxF -- "$command" <<<"$offered" || wrong "$1 should offer the command $command" "$offered"
        options="$("complete_with_$1" chancery "$command" --) $("complete_with_$1" chancery "$command" -)"
        for option in $(options "$command"); do
            grep -qwF -- "$option" <<<"$options" || wrong "$1 should offer $option for $command" "$options"
        done
    done
    offered=$("complete_with_$1" chancery briefing --form '')
    [ "$(sort <<<"$offered" | xargs)" = 'brief full page' ] || wrong "$1 should offer the forms of a briefing" "$offered"
    offered=$("complete_with_$1" chancery list x.dossier disag)
    [ "$offered" = disagreements ] || wrong "$1 should offer what can be listed" "$offered"
}

case $case in
places)
    for file in bin/chancery share/applications/$id.desktop share/metainfo/$id.metainfo.xml share/mime/packages/$id.xml \
        share/icons/hicolor/scalable/apps/$id.svg share/icons/hicolor/symbolic/apps/$id-symbolic.svg share/man/man1/chancery.1 \
        share/bash-completion/completions/chancery share/fish/vendor_completions.d/chancery.fish; do
        [ -s "$prefix/$file" ] || wrong "$file should be installed"
    done
    [ -n "$(find "$share/zsh" -name _chancery)" ] || wrong 'the completion for zsh should be installed'
    for size in 16 22 24 32 48 64 128 256 512; do
        # The width and height of a PNG are at bytes 16 to 23.
        found=$(od -An -tu1 -j16 -N8 "$share/icons/hicolor/${size}x$size/apps/$id.png" | xargs)
        [ "$found" = "0 0 $((size / 256)) $((size % 256)) 0 0 $((size / 256)) $((size % 256))" ] \
            || wrong "the icon of $size pixels should be so large" "$found"
    done
    [ "$("$program" --version)" = "chancery $(sed -n 's/.*<release version="\([^"]*\)".*/\1/p' "$share/metainfo/$id.metainfo.xml" | head -n 1)" ] \
        || wrong 'the newest release of the metainfo should be what the program says of itself'
    ;;
desktop)
    needs desktop-file-validate
    output=$(desktop-file-validate "$share/applications/$id.desktop" 2>&1) || wrong "$output"
    [ -z "$output" ] || wrong "$output"
    # What it starts is there, and every type that it opens is described.
    [ -x "$prefix/bin/$(sed -n 's/^Exec=\([^ ]*\).*/\1/p' "$share/applications/$id.desktop")" ] || wrong 'it should start what is installed'
    for type in $(sed -n 's/^MimeType=//p' "$share/applications/$id.desktop" | tr ';' ' '); do
        grep -qF "type=\"$type\"" "$share/mime/packages/$id.xml" || wrong "$type should be described"
        grep -qF "<mediatype>$type</mediatype>" "$share/metainfo/$id.metainfo.xml" || wrong "$type should be in the metainfo"
    done
    ;;
metainfo)
    needs appstreamcli
    # Before 1.0 it does not know `developer`, and tells of it; from then on it wants a homepage, and there is none.
    strict=(--strict --override=url-homepage-missing=pedantic)
    case $(appstreamcli --version | grep -oE '[0-9]+' | head -n 1) in 0) strict=() ;; esac
    output=$(appstreamcli validate --no-net "${strict[@]}" "$share/metainfo/$id.metainfo.xml" 2>&1) || wrong "$output"
    ! grep -E '^[EW]:' <<<"$output" || wrong "$output"
    ;;
types)
    needs update-mime-database xdg-mime
    # xdg-mime asks what the desktop has; without one, another program, which may not be here.
    command -v gio >/dev/null || needs mimetype
    mkdir -p "$work/home"
    update-mime-database "$share/mime"
    "$program" convert builtin:coalition-2026-01 "$work/a.dossier"
    "$program" convert builtin:coalition-2026-01 "$work/a.dossier.json"
    cp "$work/a.dossier" "$work/told by its bytes"
    cp "$work/a.dossier.json" "$work/told by its text"
    type_of()
    {
        if command -v gio >/dev/null; then
            gio info -a standard::content-type "$1" | sed -n 's/.*content-type: //p'
        else
            mimetype --brief --magic-only "$1"
        fi
    }
    for file in a.dossier 'told by its bytes'; do
        [ "$(type_of "$work/$file")" = application/vnd.chancery.dossier ] || wrong "$file: $(type_of "$work/$file")"
    done
    for file in a.dossier.json 'told by its text'; do
        [ "$(type_of "$work/$file")" = application/vnd.chancery.dossier+json ] || wrong "$file: $(type_of "$work/$file")"
    done
    ;;
manual)
    needs man
    output=$(man --warnings -E UTF-8 -l -Tutf8 -Z "$share/man/man1/chancery.1" 2>&1 >/dev/null) || true
    [ -z "$output" ] || wrong "$output"
    text=$(MANWIDTH=100 MANROFFOPT=-c man -E UTF-8 --no-hyphenation --no-justification -l "$share/man/man1/chancery.1" | sed 's/.\x08//g')
    for command in $(commands); do
        grep -qE "^   chancery $command( |\$)" <<<"$text" || wrong "the manual should tell of $command"
        for option in $(options "$command"); do
            grep -qF -- "$option" <<<"$text" || wrong "the manual should tell of $option of $command"
        done
    done
    ;;
bash)
    offers bash
    [ "$(cd "$work" && touch 'a file' && complete_with_bash chancery check 'a f')" = 'a\ file' ] || wrong 'bash should offer files'
    ;;
fish)
    needs fish
    offers fish
    ;;
zsh)
    needs zsh
    file=$(find "$share/zsh" -name _chancery)
    zsh -n "$file"
    # Every command is a case of its own, with its options as arguments.
    for command in $(commands); do
        grep -qF "'$command:" "$file" || wrong "zsh should offer $command"
        case_of=$(sed -n "/^    $command)\$/,/^        ;;\$/p" "$file")
        for option in $(options "$command"); do
            grep -qE -- "[')]${option}[[']" <<<"$case_of" || wrong "zsh should offer $option for $command" "$case_of"
        done
    done
    # The shell itself takes them: it is asked at a terminal of its own.
    offered=$(cd "$work" && zsh -f -c '
        zmodload zsh/zpty
        fpath=("$1" $fpath)
        zpty shell "PS1= zsh -f -i"
        zpty -w shell "fpath=(${(q)1} \$fpath); autoload -Uz compinit; compinit -u -d \$HOME/dump; LISTMAX=1000; print ready-\$((1+1))"
        while zpty -r shell line; do [[ $line == *ready-2* ]] && break; done
        zpty -w -n shell "chancery briefing x.dossier --form "$'"'\\t\\t'"'
        text=
        repeat 50; do zpty -rt shell part && text+=$part; [[ $text == *page* ]] && break; sleep 0.1; done
        print -r -- $text' zsh "$(dirname "$file")")
    grep -qw page <<<"$offered" || wrong 'zsh should offer the forms of a briefing' "$offered"
    ;;
*)
    printf 'no such case: %s\n' "$case"
    exit 2
    ;;
esac
