#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""describe_commands.py PROGRAM FOLDER

Writes the manual page and the completions for bash, zsh and fish into FOLDER, from what PROGRAM --help and
PROGRAM COMMAND --help say. A help text that is laid out in another way ends it with the line, and status 1.
"""

import os
import re
import subprocess
import sys
from dataclasses import dataclass, field

# What a value may be, where the help counts it up: (command, option or argument) -> words. The help itself is what
# they are checked against.
CHOICES = {
    ("list", "KIND"): "events participants options facts figures questions sources passages judgements positions"
    " participations disagreements coverage single-source",
    ("briefing", "--format"): "pdf html md odt docx",
    ("briefing", "--form"): "page brief full",
    ("briefing", "--paper"): "a4 letter",
    ("export", "--format"): "json csv ics annotations timelinejs svg png",
    ("picture", "--theme"): "light dark",
    ("picture", "--page"): "aspects positions comparison wording",
    ("picture", "--perspective"): "read compare write",
    ("picture", "--open"): "start fact judgement delete",
    ("picture", "--view"): "timeline passage facts participants card options figures questions disagreements sources"
    " search changes fact details to-source event judgements problems judgement overlap",
    ("import", "--as"): "facts events",
    ("import", "--form"): "table timelinejs icalendar wikidata annotations ris bibtex csl-json",
    ("merge", "--take"): "mine theirs",
}
# Names of values that are a file's.
FILES = {"OUT", "OUT.png", "FILE", "FILE.txt", "NEW", "DOSSIER", "IN", "BEFORE", "AFTER", "BASE", "MINE", "THEIRS",
         "CHANGES.json"}
DOSSIERS = {"DOSSIER", "IN", "BEFORE", "AFTER", "BASE", "MINE", "THEIRS"}


@dataclass
class Option:
    names: list[str]
    value: str
    description: str


@dataclass
class Command:
    name: str
    summary: str
    usage: str = ""
    description: str = ""
    arguments: list[tuple[str, str]] = field(default_factory=list)
    options: list[Option] = field(default_factory=list)
    examples: list[str] = field(default_factory=list)

    def choices(self, what):
        """The words that an option, by its names, or an argument may have; empty where any will do."""
        for name in what:
            if (self.name, name) in CHOICES:
                return CHOICES[self.name, name].split()
        return []


def help_of(program, *arguments):
    return subprocess.run([program, *arguments, "--help"], check=True, capture_output=True, text=True,
                          encoding="utf-8").stdout


def sections(text):
    """What stands before the first heading, and the lines below each: a heading is a line that ends in a colon."""
    head, parts, lines = [], {}, None
    for line in text.splitlines():
        if re.fullmatch(r"[A-Z][a-z]+:", line):
            lines = parts.setdefault(line[:-1], [])
        elif lines is not None and line.startswith("  "):
            lines.append(line)
        else:
            (head if lines is None else parts.setdefault("", [])).append(line)
    return head, parts


def entries(lines):
    """Two columns of names and descriptions, as help texts have them."""
    result = []
    column = None
    for line in lines:
        begins = re.match(r"  (\S+(?:,? \S+)*?)(?:  +(\S.*))?$", line)
        if line[2] != " " and begins:
            result.append((begins[1], [begins[2]] if begins[2] else []))
        elif result:
            result[-1][1].append(line.strip())
        else:
            sys.exit(f"describe_commands.py: cannot read the line: {line}")
    return [(name, " ".join(words)) for name, words in result]


def read_option(name, description):
    value = ""
    names = []
    for part in name.split(", "):
        spelling, _, argument = part.partition(" ")
        names.append(spelling)
        value = argument or value
    return Option(names, value, description)


def read_command(program, name, summary):
    head, parts = sections(help_of(program, name))
    command = Command(name, summary, usage=head[0].removeprefix("Usage: "))
    command.description = "\n".join(head[1:]).strip()
    command.arguments = entries(parts.get("Arguments", []))
    command.options = [read_option(*entry) for entry in entries(parts["Options"])]
    command.examples = [line.strip() for line in parts.get("Examples", [])]
    for (owner, what), words in CHOICES.items():
        told = "\n".join([command.description, *(f"{n} {d}" for n, d in command.arguments),
                          *(option.description for option in command.options)])
        missing = [word for word in words.split() if owner == name and word not in told]
        if missing:
            sys.exit(f"describe_commands.py: the help of “{name}” does not name for {what}: {' '.join(missing)}")
    return command


def paragraphs(text):
    """The lines of a help text as paragraphs: lines are full where a sentence goes on, so what is short ends one."""
    result = []
    for line in text.splitlines():
        if result and result[-1] and line and len(result[-1].splitlines()[-1]) + 1 + len(line.split()[0]) > 96:
            result[-1] += "\n" + line
        else:
            result.append(line)
    return [part for part in result if part]


# The manual.

def roff(text):
    """Text as roff has it: nothing in it is a request, an escape or a hyphen to be broken at."""
    lines = []
    for line in text.splitlines():
        line = line.replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti").replace("^", "\\(ha")
        line = line.replace("'", "\\(aq").replace("`", "\\(ga")
        lines.append("\\&" + line if line[:1] in (".", "\\") else line)
    return "\n".join(lines)


def manual(version, introduction, arguments, commands):
    out = [f'.TH CHANCERY 1 "" "chancery {version}" "User Commands"', ".SH NAME",
           "chancery \\- viewer for diplomatic timelines", ".SH SYNOPSIS",
           ".B chancery\n.RI [ DOSSIER [ #ID ]]\n.br\n.B chancery\n.I COMMAND\n\\&..."]
    out.append(".SH DESCRIPTION")
    out += [".PP\n" + roff(part) for part in paragraphs(introduction)]
    out += [f".TP\n.I {roff(name)}\n{roff(description)}" for name, description in arguments]
    out.append(".SH OPTIONS\n.TP\n.BR \\-h \", \" \\-\\-help\nShow a short help and stop; after a command, the command\\(aqs.\n"
               ".TP\n.BR \\-v \", \" \\-\\-version\nShow the version and stop.")
    out.append(".PP\nThe options that every program built on Qt takes, such as\n.BR \\-style \", \" \\-platform\nand\n"
               ".BR \\-reverse ,\nare taken as well.")
    out.append(".SH COMMANDS")
    for command in commands:
        out.append(f'.SS "{roff(command.usage)}"')
        out += [".PP\n" + roff(part) for part in paragraphs(command.description)]
        for name, description in command.arguments:
            out.append(f".TP\n.I {roff(name)}\n{roff(description)}")
        for option in command.options:
            names = ", ".join("\\fB" + roff(name) + "\\fR" for name in option.names)
            value = f" \\fI{roff(option.value)}\\fR" if option.value else ""
            out.append(f".TP\n{names}{value}\n{roff(option.description)}")
    out.append(".SH EXIT STATUS")
    out += [f".TP\n.B {status}\n{meaning}" for status, meaning in
            (("0", "Done."), ("1", "The dossier has problems, or nothing was found."),
             ("2", "Wrong usage, or unreadable input."))]
    out.append(".SH ENVIRONMENT\n.TP\n.B XDG_CONFIG_HOME\nWhere settings are kept, in\n.IR chancery/chancery.conf ;\n"
               "\\(ti/.config where it is not set.\n"
               ".TP\n.B XDG_STATE_HOME\nWhere unsaved work and reports of crashes are kept, in\n.IR chancery ;\n"
               "\\(ti/.local/state where it is not set.\n"
               ".TP\n.B QT_QPA_PLATFORM\nHow windows are shown;\n.B offscreen\nshows none.")
    out.append(".SH EXAMPLES\n.nf")
    out += [roff(example) for command in commands for example in command.examples]
    out.append(".fi")
    out.append(".SH SEE ALSO\nThe guide inside the program, at the key F1.")
    return "\n".join(out) + "\n"


# Completions.

def quoted(text):
    return "'" + text.replace("'", "'\\''") + "'"


def first_sentence(text):
    """What a shell shows beside a word."""
    return re.split(r"(?<=[.;])\s", text, maxsplit=1)[0].rstrip(".;:").replace("\n", " ")


def bash(commands):
    """A function for complete -F; file names with their own completion where bash-completion is loaded."""
    lines = ["# Completion of chancery for bash; written from its help.", "_chancery()", "{",
             '    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}',
             "    local words='' files=yes", "    COMPREPLY=()",
             "    if [ \"$COMP_CWORD\" -eq 1 ]; then",
             "        words=" + quoted(" ".join([*(c.name for c in commands), "--help", "--version", "-h", "-v",
                                                 "builtin:coalition-2026-01"])),
             "    else", '        case $command in']
    for command in commands:
        lines += [f"        {command.name})", '            case $before in']
        for option in command.options:
            if not option.value:
                continue
            choices = command.choices(option.names)
            pattern = " | ".join(option.names)
            if choices:
                lines.append(f"            {pattern}) words={quoted(' '.join(choices))} files= ;;")
            elif option.value in FILES:
                lines.append(f"            {pattern}) ;;")
            else:
                lines.append(f"            {pattern}) return ;;")
        names = " ".join(name for option in command.options for name in option.names)
        rest = [word for name, _ in command.arguments for word in command.choices([name])]
        if any(name in DOSSIERS for name, _ in command.arguments):
            rest.append("builtin:coalition-2026-01")
        lines += ["            *)", f"                words={quoted(' '.join([*rest, names]))}", "                ;;",
                  "            esac", "            ;;"]
    lines += ["        esac", "    fi",
              "    # A colon parts words, as bash has it; what stands before it is typed already.",
              "    local colon=''",
              '    if [ "$current" = : ]; then',
              "        current= colon=builtin:",
              '    elif [ "$before" = : ]; then',
              "        colon=builtin:",
              "    fi",
              "    local word",
              "    for word in $words; do",
              '        if [ -n "$colon" ]; then',
              '            case $word in "$colon$current"*) COMPREPLY+=("${word#"$colon"} ") ;; esac',
              "        else",
              '            case $word in "$current"*) COMPREPLY+=("$word ") ;; esac',
              "        fi",
              "    done",
              '    if [ -n "$files" ] && [ -z "$colon" ] && [ "${current#-}" = "$current" ]; then',
              "        local name",
              "        while IFS= read -r name; do",
              '            if [ -d "$name" ]; then COMPREPLY+=("$name/"); else COMPREPLY+=("$(printf %q "$name") "); fi',
              '        done < <(compgen -f -- "$current")',
              "    fi", "}", "complete -o nospace -F _chancery chancery", ""]
    return "\n".join(lines)


def zsh_text(text):
    for mark in "\\[]:":
        text = text.replace(mark, "\\" + mark)
    return text


def zsh(commands):
    lines = ["#compdef chancery", "# Completion of chancery for zsh; written from its help.", "",
             "_chancery_dossier() {", "    local -a builtin",
             "    builtin=('builtin\\:coalition-2026-01:the dossier that comes with Chancery')",
             "    _describe -t builtin 'dossier' builtin", "    _files", "}", "",
             "_chancery_command() {", "    local -a commands", "    commands=("]
    lines += ["        " + quoted(f"{c.name}:{zsh_text(c.summary.rstrip('.'))}") for c in commands]
    lines += ["    )", "    _describe -t commands command commands", "    _chancery_dossier", "}", "",
              "_chancery() {", "    if (( CURRENT == 2 )); then",
              "        _arguments '(-)'{-h,--help}'[show the help and stop]' '(-)'{-v,--version}'[show the version and stop]'"
              " '1:command:_chancery_command'", "        return", "    fi", "    local command=$words[2]",
              "    shift words", "    (( CURRENT-- ))", "    case $command in"]
    for command in commands:
        lines.append(f"    {command.name})")
        specs = []
        for option in command.options:
            choices = command.choices(option.names)
            action = ""
            if option.value:
                what = (f"({' '.join(choices)})" if choices else "_files" if option.value in FILES else " ")
                action = f":{zsh_text(option.value)}:{what}"
            told = "[" + zsh_text(first_sentence(option.description)) + "]"
            if len(option.names) == 1:
                specs.append(quoted(option.names[0] + told + action))
            else:
                exclusive = "(" + " ".join(option.names) + ")"
                specs += [quoted(exclusive + name + told + action) for name in option.names]
        for index, (name, _) in enumerate(command.arguments):
            choices = command.choices([name])
            what = (f"({' '.join(choices)})" if choices else "_chancery_dossier" if name in DOSSIERS
                    else "_files" if name in FILES else " ")
            specs.append(quoted(f"{index + 1}:{zsh_text(name)}:{what}"))
        lines.append("        _arguments \\\n            " + " \\\n            ".join(specs))
        lines.append("        ;;")
    lines += ["    esac", "}", "", '_chancery "$@"', ""]
    return "\n".join(lines)


def fish(commands):
    lines = ["# Completion of chancery for fish; written from its help.",
             "complete -c chancery -n __fish_use_subcommand -s h -l help -d 'Show the help and stop'",
             "complete -c chancery -n __fish_use_subcommand -s v -l version -d 'Show the version and stop'",
             "complete -c chancery -n __fish_use_subcommand -a builtin:coalition-2026-01"
             " -d 'The dossier that comes with Chancery'"]
    for command in commands:
        lines.append(f"complete -c chancery -n __fish_use_subcommand -a {command.name} -d "
                     + fish_quoted(command.summary.rstrip(".")))
        condition = f"-n '__fish_seen_subcommand_from {command.name}'"
        for name, _ in command.arguments:
            words = command.choices([name]) or (["builtin:coalition-2026-01"] if name in DOSSIERS else [])
            if words:
                lines.append(f"complete -c chancery {condition} -a {fish_quoted(' '.join(words))} -d {fish_quoted(name)}")
        for option in command.options:
            line = f"complete -c chancery {condition}"
            for name in option.names:
                line += f" -l {name[2:]}" if name.startswith("--") else f" -s {name[1:]}"
            choices = command.choices(option.names)
            if choices:
                line += f" -x -a {fish_quoted(' '.join(choices))}"
            elif option.value:
                line += " -r" if option.value in FILES else " -x"
            lines.append(line + " -d " + fish_quoted(first_sentence(option.description)))
    return "\n".join(lines) + "\n"


def fish_quoted(text):
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, folder = sys.argv[1:]
    head, parts = sections(help_of(program))
    version = subprocess.run([program, "--version"], check=True, capture_output=True, text=True).stdout.split()[1]
    prose = head[next(number for number, line in enumerate(head) if not line):]
    introduction = "\n".join(line for line in prose if not line.startswith("  ")).strip()
    arguments = entries([line for line in prose if line.startswith("  ")])
    commands = [read_command(program, *entry) for entry in entries(parts["Commands"])]
    os.makedirs(folder, exist_ok=True)
    for name, text in (("chancery.1", manual(version, introduction, arguments, commands)),
                       ("chancery.bash", bash(commands)), ("chancery.zsh", zsh(commands)),
                       ("chancery.fish", fish(commands))):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)


main()
