// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace chancery {

/// Whether the words before an outlet's name make it the origin of the news: `according to`, `told`, `via`,
/// `selon l'`, `laut`, `со ссылкой на`; over an article and over what the outlet is, `the news agency`.
[[nodiscard]] bool leadsToOutlet(QStringView before);

/// Whether the text ends with a turn that a name follows as the origin: `according to`, `berichtet`.
[[nodiscard]] bool endsWithLead(QStringView head);

/// Whether the name is the owner of him who is spoken of: `a spokesman for Reuters`, `ein Sprecher der AFP`.
/// He speaks for the outlet, and of what he says it is no origin.
[[nodiscard]] bool isOwnerOfSpeaker(QStringView before);

/// Whether they deny what the outlet says: `denied a Reuters report`, `contrary to what Bloomberg reported`.
[[nodiscard]] bool isDeniedOutlet(QStringView before);

} // namespace chancery
