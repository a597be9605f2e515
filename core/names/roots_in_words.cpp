// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/names/roots_in_words.h"

#include "core/domain/plural.h"
#include "core/names/names_words.h"

#include <QStringList>

#include <vector>

namespace chancery {

using namespace Qt::StringLiterals;

using names_words::tr;

QStringList namesOf(const Snapshot &snapshot, std::span<const FactRoot> roots)
{
    QStringList names;
    for (const FactRoot &root : roots) {
        switch (root.kind) {
        case FactRoot::Kind::Outlet:
            names.append(tr("%1, which is no source here").arg(snapshot.nameOf(root)));
            break;
        case FactRoot::Kind::Speaker:
            names.append(tr("the word of %1").arg(snapshot.nameOf(root)));
            break;
        case FactRoot::Kind::Source: {
            const QString publisher = snapshot.at(SourceRow{root.number}).publisher;
            names.append(publisher.isEmpty() ? snapshot.nameOf(root) : publisher);
            break;
        }
        }
    }
    return names;
}

QString rootsInWords(const Snapshot &snapshot, std::span<const FactRoot> roots)
{
    constexpr qsizetype most = 6;
    QString count = plural("Names", "%Ln independent source", "%Ln independent sources", roots.size());
    QStringList names = namesOf(snapshot, roots);
    if (names.isEmpty())
        return count;
    if (names.size() > most) {
        const auto more = names.size() - most;
        names.resize(most);
        names.append(tr("and %1 more").arg(more));
    }
    return u"%1 (%2)"_s.arg(count, names.join(u"; "_s));
}

QString rootsInWords(const Snapshot &snapshot, FactRow fact)
{
    const std::vector<FactRoot> roots = snapshot.rootsOf(fact);
    return rootsInWords(snapshot, std::span<const FactRoot>(roots));
}

} // namespace chancery
