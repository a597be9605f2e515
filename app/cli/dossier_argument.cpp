// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/dossier_argument.h"

#include "app/cli/cli_words.h"
#include "app/cli/console.h"
#include "app/cli/exit_status.h"
#include "core/store/open_dossier.h"

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

namespace {

const QString asKnownOnOption = u"as-known-on"_s;

} // namespace

Usage::Argument dossierArgument()
{
    QStringList names;
    for (const QString &name : builtinDossiers())
        names.append(u"builtin:"_s + name);
    return {
        u"DOSSIER"_s,
        tr("A .dossier or .json file, or a dossier that comes with Chancery: %1.").arg(names.join(u", "_s))};
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

void addAsKnownOn(Arguments &given, const QString &description)
{
    const QString usual = tr("The dossier as it stood on this day (EDTF): without what was published "
                             "later. What that hides is counted on standard error.");
    given.add(QCommandLineOption(asKnownOnOption, description.isEmpty() ? usual : description, u"DATE"_s));
}

bool readAsKnownOn(const Arguments &given, std::optional<CivilDay> &day)
{
    if (!given.has(asKnownOnOption))
        return true;
    const auto date = Edtf::parse(given.value(asKnownOnOption));
    if (date && date->latest()) {
        day = date->latest();
        return true;
    }
    given.refuse(tr("--%1: “%2” is no date with such a day: %3")
                     .arg(asKnownOnOption, given.value(asKnownOnOption),
                          date ? tr("it is open") : date.error().reason));
    return false;
}

std::shared_ptr<Store> openAsGiven(const Arguments &given)
{
    std::optional<CivilDay> day;
    if (!readAsKnownOn(given, day))
        return nullptr;
    std::shared_ptr<Store> store = open(given.at(0));
    if (!store || !day)
        return store;
    auto replayed = store->asKnownOn(*day);
    if (!replayed) {
        complain(replayed.error().toString());
        return nullptr;
    }
    if (const auto &replay = (*replayed)->snapshot()->replay())
        complain(replay->inWords());
    return *std::move(replayed);
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
