// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDockWidget;

namespace chancery {

/// Brings the dock of a form to the front: where it comes beside the text, both have room enough to be read
/// and typed in, and what is beside them has it back when the form is closed.
void showBesideText(QDockWidget &dock);

/// Brings a dock to the front, open or not, and gives it the keyboard.
void goToDock(QDockWidget &dock);

/// Gives a dock that has come to stand beside the text the room that both can be used in.
void makeRoomBesideText(QDockWidget &dock);

} // namespace chancery
