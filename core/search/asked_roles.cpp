// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/asked_roles.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

struct Verb
{
    QLatin1StringView words; ///< a pattern
    QLatin1StringView role;
};

// Longer forms stand before those that they begin with.
constexpr std::array verbs{
    Verb{"(?:did not|didn[’']t) attend"_L1, "absent"_L1},
    Verb{"(?:took part|takes part|participated) (?:in|at)"_L1, "present"_L1},
    Verb{"(?:was|were) (?:present|there) (?:in|at)"_L1, "present"_L1},
    Verb{"(?:was|were) (?:expected|due) (?:in|at|to attend)"_L1, "expected"_L1},
    Verb{"(?:was|were) invited to"_L1, "invited"_L1},
    Verb{"(?:was|were) absent from"_L1, "absent"_L1},
    Verb{"(?:stayed away from|skipped|missed)"_L1, "absent"_L1},
    Verb{"(?:expected|due) (?:in|at)"_L1, "expected"_L1},
    Verb{"invited to"_L1, "invited"_L1},
    Verb{"absent from"_L1, "absent"_L1},
    Verb{"spoke (?:in|at)"_L1, "speaker"_L1},
    Verb{"mediated(?: in| at)?"_L1, "mediator"_L1},
    Verb{"attended"_L1, "present"_L1},
    Verb{"hosted"_L1, "host"_L1},
    Verb{"chaired"_L1, "chair"_L1},
    Verb{"signed"_L1, "signatory"_L1},
    Verb{"(?:wrote|drafted|authored)"_L1, "author"_L1},
};
/// Said of many things, and of being there only after “who”.
constexpr Verb wasThere{"(?:was|were|is|are|met|came) (?:in|at|to)"_L1, "present"_L1};

/// Whether the language of search has something of its own there.
bool hasSyntax(const QString &text)
{
    static const QRegularExpression syntax(u"[:()\"“”„«»*]|(?:^|\\s)-|\\b(?:AND|OR|NOT)\\b"_s);
    return text.contains(syntax);
}

std::optional<QString> objectOf(const Verb &verb, const QString &words)
{
    const QRegularExpression form(
        u"^(?:%1)\\s+(?:in |at )?(?:the |a |an )?(?<event>.*[\\p{L}\\p{N}].*)$"_s.arg(verb.words),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    return QString(verb.role) + u' ' + match.captured(u"event"_s);
}

} // namespace

std::optional<AskedRole> askedRole(const QString &text)
{
    constexpr qsizetype longestAsked = 200;
    QString words = text.simplified();
    if (words.size() > longestAsked || hasSyntax(words))
        return std::nullopt;
    while (words.endsWith(u'?') || words.endsWith(u' '))
        words.chop(1);
    const bool isQuestion = words.startsWith("who "_L1, Qt::CaseInsensitive);
    if (isQuestion)
        words = words.mid(4);
    for (const Verb &verb : verbs) {
        if (const auto value = objectOf(verb, words))
            return AskedRole{*value, isQuestion};
    }
    if (isQuestion) {
        if (const auto value = objectOf(wasThere, words))
            return AskedRole{*value, true};
    }
    return std::nullopt;
}

} // namespace chancery
