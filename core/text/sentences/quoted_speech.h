// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <utility>
#include <vector>

namespace chancery {

/// Where a text quotes speech: from an opening double quotation mark, curly, angled or straight, to the one
/// that closes it, both included, in UTF-16 code units and in order. A quotation ends with its line at the
/// latest, so that a mark too few spoils one paragraph and not the rest.
[[nodiscard]] std::vector<std::pair<qsizetype, qsizetype>> quotedSpeech(QStringView text);

} // namespace chancery
