#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""bus_walk.py PROGRAM DOSSIER

What a screen reader has of the window, read on a real accessibility bus; and the main job done with the actions that it
has: choose the declaration, read its sentence, make a fact of it, come to the export of the briefing. Prints what the timeline says, as it
is read out. Ends with status 1 and the reason where something cannot be found or done.
"""

import re
import subprocess
import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402


warnings.simplefilter("ignore")  # names of libatspi that are old and the same in every release


def wait_for(what, find, seconds=60):
    """What find() yields, as soon as it is something; the bus is listened to meanwhile."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            found = find()
        except GLib.Error:
            found = None  # it went while it was asked
        if found:
            return found
        while GLib.MainContext.default().iteration(False):
            pass
        time.sleep(0.2)
    sys.exit(f"bus_walk.py: {what} was not found on the accessibility bus")


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child:
            yield child


def is_shown(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def walk(node, depth=14):
    """A node and what is shown in it; of tables the cells are too many to be asked one by one."""
    yield node
    if depth and node.get_role() not in (Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.TREE_TABLE):
        for child in children(node):
            if is_shown(child) or child.get_role() in (Atspi.Role.MENU, Atspi.Role.POPUP_MENU, Atspi.Role.MENU_ITEM):
                yield from walk(child, depth - 1)


def first(nodes, fits):
    return next((one for one in nodes if fits(one)), None)


def text_of(node):
    text = node.get_text_iface()
    return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)).replace("\u00a0", " ") if text else ""


def do(node, what="Press"):
    """Carries out an action of a node; a dialog that is waited for answers when it has gone."""
    action = node.get_action_iface()
    names = [Atspi.Action.get_action_name(action, index) for index in range(Atspi.Action.get_n_actions(action))]
    try:
        Atspi.Action.do_action(action, names.index(what) if what in names else 0)
    except GLib.Error:
        pass


def facts_of(program):
    """How many facts the status bar says there are."""
    bar = first(walk(program), lambda one: one.get_role() == Atspi.Role.STATUS_BAR)
    words = " ".join(one.get_name() or "" for one in walk(bar)) if bar else ""
    found = re.search(r"([0-9,]+) facts", words)
    return int(found.group(1).replace(",", "")) if found else -1


def main():
    program, dossier = sys.argv[1:]
    viewer = subprocess.Popen([program, dossier])
    try:
        def application():
            desktop = Atspi.get_desktop(0)
            for one in children(desktop):
                if (one.get_name() or "").lower() == "chancery" and one.get_child_count():
                    return one
            return None

        program_node = wait_for("the program", application)
        timeline = wait_for("the timeline", lambda: first(walk(program_node), lambda one: one.get_name() == "Timeline"
                                                          and one.get_role() == Atspi.Role.LIST and one.get_child_count()))
        print(f"{timeline.get_name()}: {timeline.get_description()}")
        lanes = list(children(timeline))
        declaration = None
        for lane in lanes:
            print(f"  {lane.get_role_name()}: {lane.get_name()}")
            for event in children(lane):
                name = event.get_name() or ""
                print(f"    {event.get_role_name()}: {name}")
                if name.startswith("Declaration on security guarantees"):
                    declaration = event
        if not declaration:
            sys.exit("bus_walk.py: the timeline does not name the declaration")
        do(declaration)
        texts = [one for one in walk(program_node) if one.get_role() == Atspi.Role.TEXT and one.get_text_iface()]
        sentence = wait_for("the sentence of the declaration",
                            lambda: first(texts, lambda one: "signed a declaration" in text_of(one)))
        print(f"{sentence.get_name()}: {len(text_of(sentence))} characters can be read")

        bar = wait_for("the menu bar", lambda: first(walk(program_node), lambda one: one.get_role() == Atspi.Role.MENU_BAR))
        entry = wait_for("the menu entry of the briefing",
                         lambda: first(walk(bar), lambda one: (one.get_name() or "").startswith("Export briefing")))
        fact = wait_for("the menu entry of a new fact",
                        lambda: first(walk(bar), lambda one: (one.get_name() or "").startswith("New fact from the sentence")))
        before = facts_of(program_node)
        do(fact)
        keep = wait_for("the form of a fact",
                        lambda: first(walk(program_node), lambda one: one.get_role() == Atspi.Role.PUSH_BUTTON
                                      and one.get_name() == "Keep the fact" and is_shown(one)))
        statement = wait_for("the field of the statement",
                             lambda: first(walk(program_node), lambda one: one.get_name() == "Statement"
                                           and one.get_editable_text_iface() and is_shown(one)))
        Atspi.EditableText.set_text_contents(statement.get_editable_text_iface(), "A declaration was signed in Paris.")
        do(keep)
        wait_for("a fact more", lambda: facts_of(program_node) == before + 1)
        print(f"facts: {before}, then {before + 1}")

        do(entry)
        dialog = wait_for("the dialog of the briefing",
                          lambda: first(children(program_node), lambda one: one.get_name() == "Export briefing"))
        nameless = [one.get_role_name() for one in walk(dialog)
                    if one.get_role() in (Atspi.Role.PUSH_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.COMBO_BOX, Atspi.Role.TEXT)
                    and not one.get_name() and one.get_state_set().contains(Atspi.StateType.FOCUSABLE)]
        print(f"{dialog.get_name()}: controls without a name: {', '.join(nameless) or 'none'}")
        return 1 if nameless else 0
    finally:
        viewer.terminate()
        viewer.wait()


sys.exit(main())
