// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/dossier_argument.h"

#include "app/cli/console.h"
#include "app/cli/exit_status.h"
#include "core/store/open_dossier.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace chancery::cli {

Usage::Argument dossierArgument()
{
    QStringList names;
    for (const QString &name : builtinDossiers())
        names.append(u"builtin:"_s + name);
    return {u"DOSSIER"_s,
            QCoreApplication::translate("Cli", "A .dossier or .json file, or a dossier that comes with "
                                               "Chancery: %1.")
                .arg(names.join(u", "_s))};
}

std::shared_ptr<Store> open(const QString &location)
{
    auto opened = openDossier(location);
    if (!opened) {
        complain(opened.error().toString());
        return nullptr;
    }
    return *std::move(opened);
}

bool isSameFile(const QString &a, const QString &b)
{
    const QFileInfo first(a);
    const QFileInfo second(b);
    return first.exists() && second.exists() && first == second;
}

std::optional<Dossier> readAll(const Store &store)
{
    auto dossier = store.readAll();
    if (!dossier) {
        complain(dossier.error().toString());
        return std::nullopt;
    }
    return *std::move(dossier);
}

int statusOf(const Snapshot &snapshot)
{
    const auto error = snapshot.error();
    if (!error)
        return Done;
    complain(error->toString());
    return Refused;
}

} // namespace chancery::cli
