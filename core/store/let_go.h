// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

namespace chancery {

/// Lets go of what is held, in a thread of its own: to give back the memory of a million events takes longer
/// than a frame, and whoever happens to be the last that holds it may be the window. What is let go must need
/// nothing but memory: it may go at any time until the program ends, which waits for it. Null is nothing.
void letGoInBackground(std::vector<std::shared_ptr<const void>> held);

} // namespace chancery
