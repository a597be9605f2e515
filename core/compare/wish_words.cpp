// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/wish_words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace chancery {

bool saysWished(QStringView statement)
{
    static const QRegularExpression wish(
        uR"(\b(hop(e|es|ed|ing)|wish(es|ed)?|want(s|ed)?|demand(s|ed|ing)?|insist(s|ed)?\s+on|)"
        uR"(propos(e|es|ed|al|als|ing)|suggest(s|ed|ing)?\s+(a|an|that|sending|deploying)|float(s|ed|ing)?|)"
        uR"((call|ask|push|press)(s|es|ed|ing)?\s+for|seek(s|ing)?|sought|would\s+(like|prefer|accept)|should|)"
        uR"((being|are|is|was|were|been)\s+(discussed|considered|weighed|debated|kicked\s+around)|)"
        uR"(under\s+(discussion|consideration)|(discuss|consider)(es|s|ing)?)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return wish.match(statement.toString()).hasMatch();
}

} // namespace chancery
