#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# parse_strictly.py FILE…: parses each file by the rules of its form, which its name's ending tells, and prints what breaks
# them or could act on whoever opens it: scripts, links to anything but http, https, mailto and places within. The exit
# status is 1 where there is anything.
import html.parser
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
ACTING = {"script", "iframe", "object", "embed", "form", "base", "link", "frame", "applet", "foreignobject", "template"}
problems = []


def wrong(name, what):
    problems.append(f"{name}: {what}")


def check_address(name, address, inside=("#",)):
    if not address.startswith(("http://", "https://", "mailto:") + inside):
        wrong(name, f"a link to {address[:60]!r}")


class Tags(html.parser.HTMLParser):
    """Start and end tags must nest, and none may act."""

    def __init__(self, name):
        super().__init__(convert_charrefs=True)
        self.name = name
        self.open = []

    def handle_starttag(self, tag, attributes):
        if tag in ACTING:
            wrong(self.name, f"an element {tag}")
        for key, value in attributes:
            if key.startswith("on"):
                wrong(self.name, f"an attribute {key}")
            if key in ("href", "xlink:href"):
                check_address(self.name, value or "", ("#", "data:application/json;"))
            if key in ("src", "action", "formaction", "srcset"):
                check_address(self.name, value or "", ("data:image/",))
            if key == "http-equiv" and (value or "").lower() == "refresh":
                wrong(self.name, "a page that leads elsewhere by itself")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            wrong(self.name, f"an end of {tag} that nothing began")

    def close(self):
        super().close()
        if self.open:
            wrong(self.name, f"not ended: {self.open}")


def parse_html(name, text):
    tags = Tags(name)
    tags.feed(text)
    tags.close()


def parse_xml(name, text, inside=("#",)):
    for element in ElementTree.fromstring(text).iter():
        space, _, tag = element.tag.lower().rpartition("}")
        # Other vocabularies call harmless things by such names: the frame of a picture.
        if tag in ACTING and (not space or "svg" in space or "xhtml" in space):
            wrong(name, f"an element {tag}")
        for key, value in element.attrib.items():
            if key.split("}")[-1].lower().startswith("on") and "svg" in element.tag:
                wrong(name, f"an attribute {key}")
            if key.split("}")[-1] == "href":
                check_address(name, value, inside)
        if element.tag.endswith("}Relationship") and element.get("TargetMode") == "External":
            check_address(name, element.get("Target"))


def parse_package(name):
    with zipfile.ZipFile(name) as package:
        if package.testzip():
            wrong(name, "a damaged part")
        parts = package.namelist()
        for part in parts:
            if part.startswith(("/", "..")) or "/../" in part:
                wrong(name, f"a part named {part}")
            if part.endswith((".xml", ".rels")):
                # A part may show others of the package.
                parse_xml(f"{name}/{part}", package.read(part).decode("utf-8"), ("#", "Pictures/", "./", "Object"))


def parse_calendar(name, text):
    if not text.endswith("\r\n") or "\n" in text.replace("\r\n", "") or "\r" in text.replace("\r\n", ""):
        wrong(name, "lines that do not end with CR LF")
    for line in text.split("\r\n"):
        if len(line.encode("utf-8")) > 75:
            wrong(name, "a line of more than 75 octets")
    depth = []
    for line in text.replace("\r\n ", "").split("\r\n")[:-1]:
        if re.search("[\x00-\x08\x0a-\x1f\x7f]", line):
            wrong(name, "a control character")
        match = re.fullmatch(r"([A-Z-]+)((?:;[A-Z-]+=(?:\"[^\"]*\"|[^\";:,]*))*):(.*)", line)
        if not match:
            wrong(name, f"a line that is none: {line[:60]!r}")
        elif match[1] == "BEGIN":
            depth.append(match[3])
        elif match[1] == "END":
            if not depth or depth.pop() != match[3]:
                wrong(name, f"an end of {match[3]} that nothing began")
        elif match[1] in ("URL", "ATTACH"):
            check_address(name, match[3])
        elif match[1] in ("SUMMARY", "DESCRIPTION", "LOCATION") and re.search(r"(?<!\\)(?:\\\\)*[;,]", match[3]):
            wrong(name, f"an unescaped separator in {match[1]}")


def parse_markdown(name, text):
    # Ours are the places that citations lead to, lines within the cell of a table, what is bold.
    ours = re.sub(r"<br>|</?strong>|</?em>|<a id=\"[\w-]+\"></a>", "", re.sub(r"`[^`\n]*`", "", text))
    if re.search(r"(?<!\\)<[a-zA-Z/!?]", ours):
        wrong(name, "HTML")
    for address in re.findall(r"(?<!\\)\]\(([^)]*)\)", text):
        check_address(name, address)


def parse_pdf(name):
    check = subprocess.run(["qpdf", "--check", name], capture_output=True, text=True)
    if check.returncode != 0:
        wrong(name, check.stdout + check.stderr)
    plain = subprocess.run(["qpdf", "--qdf", "--object-streams=disable", name, "-"], capture_output=True).stdout
    for word in (b"/S /JavaScript", b"/JS (", b"/JS <", b"/S /Launch", b"/S /SubmitForm", b"/RichMedia", b"/S /GoToR"):
        if word in plain:
            wrong(name, f"an action {word.decode()}")
    for address in re.findall(rb"/URI \(((?:[^()\\]|\\.)*)\)", plain):
        check_address(name, address.decode("latin-1"))


def parse_json(name, text):
    def strings(value):
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            for one in value:
                yield from strings(one)
        elif isinstance(value, dict):
            for one in value.values():
                yield from strings(one)

    def refused(word):
        raise ValueError(word)

    value = json.loads(text, parse_constant=refused)
    # What TimelineJS shows is HTML.
    if name.endswith("timelinejs.json"):
        for one in strings(value):
            parse_html(name, one)


for file in sys.argv[1:]:
    try:
        if file.endswith((".odt", ".docx")):
            parse_package(file)
        elif file.endswith(".pdf"):
            parse_pdf(file)
        else:
            with open(file, encoding="utf-8", errors="strict", newline="") as opened:
                content = opened.read()
            if file.endswith(".html"):
                parse_html(file, content)
            elif file.endswith(".svg"):
                parse_xml(file, content)
            elif file.endswith(".ics"):
                parse_calendar(file, content)
            elif file.endswith(".md"):
                parse_markdown(file, content)
            else:
                parse_json(file, content)
    except Exception as error:  # whatever a parser says, it is an answer
        wrong(file, f"{type(error).__name__}: {error}")
for problem in problems:
    print(problem)
sys.exit(1 if problems else 0)
