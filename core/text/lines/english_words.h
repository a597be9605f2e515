// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace chancery {

/// Whether a word, in whatever case, is one of sixty thousand common ones of English; see resources/words.
[[nodiscard]] bool isEnglishWord(QStringView word);

} // namespace chancery
