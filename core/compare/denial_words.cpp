// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/denial_words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace chancery {

bool saysDenied(QStringView sentence)
{
    static const QRegularExpression denial(
        uR"(\b(den(y|ies|ied|ying|ial|ials)|refut(e|es|ed|ing)|rebuff(s|ed)?|disavow(s|ed)?|)"
        uR"((reject|dismiss)(s|es|ed|ing)?\s+(\S+\s+){0,3}?(report|claim|allegation|accusation|suggestion|)"
        uR"(rumou?r|statement|charge)s?|(dismiss|reject)(ed|es|s)?\s+(it|that|them|this)?\s*as\b|)"
        uR"(call(s|ed|ing)?\s+(\S+\s+){0,4}?(false|untrue|fake|fabricat\w+|a\s+lie|lies|baseless|nonsense)|)"
        uR"((is|are|was|were)\s+(not\s+true|untrue|false|baseless|fake|a\s+lie|lies))\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    // "did not deny" denies nothing.
    static const QRegularExpression undenied(
        uR"(\b(not|never|neither|without|declined\s+to|refused\s+to|n['’]t)\s+(confirm\w*\s+(or|nor)\s+)?(den(y|ied|ying)|refute))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = sentence.toString();
    return denial.match(text).hasMatch() && !undenied.match(text).hasMatch();
}

} // namespace chancery
