// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/problem.h"

using namespace Qt::StringLiterals;

namespace chancery {

void Findings::lookAt(ObjectRef object, const QString &place)
{
    m_object = std::move(object);
    m_place = place;
}

void Findings::add(Severity severity, const QString &member, const QString &reason)
{
    m_problems.push_back(
        {severity, m_object, m_place.isEmpty() ? QString() : m_place + member, member, reason});
}

QString namedInMessage(const QString &title, const QString &id)
{
    constexpr qsizetype longest = 60;
    QString line = title.simplified();
    if (line.size() > longest) {
        line.truncate(line.at(longest - 2).isHighSurrogate() ? longest - 2 : longest - 1);
        line += u'…';
    }
    return line.isEmpty() ? id : u"“%1” (%2)"_s.arg(line, id);
}

} // namespace chancery
