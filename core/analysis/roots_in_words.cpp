// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/roots_in_words.h"

#include "core/analysis/analysis_words.h"

#include <QStringList>

#include <vector>

namespace chancery {

using namespace Qt::StringLiterals;

using analysis_words::tr;

QString rootsInWords(const Snapshot &snapshot, FactRow fact)
{
    const std::vector<FactRoot> roots = snapshot.rootsOf(fact);
    const QString count =
        roots.size() == 1 ? tr("1 independent source") : tr("%1 independent sources").arg(roots.size());
    QStringList others;
    for (const FactRoot &root : roots) {
        if (root.kind == FactRoot::Kind::Outlet)
            others.append(tr("%1, which is no source here").arg(snapshot.nameOf(root)));
        else if (root.kind == FactRoot::Kind::Speaker)
            others.append(tr("the word of %1").arg(snapshot.nameOf(root)));
    }
    return others.isEmpty() ? count : count + u" (%1)"_s.arg(others.join(u"; "_s));
}

} // namespace chancery
