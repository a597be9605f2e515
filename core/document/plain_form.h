// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/blocks.h"

namespace chancery::briefing {

/// Blocks as plain text: a line a paragraph, a line a table's row with tabs between its cells. Pictures are
/// left out.
QString writePlain(const BlockDocument &document);

} // namespace chancery::briefing
