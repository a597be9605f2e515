// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/dossier_argument.h"

#include "app/cli/cli_words.h"
#include "app/cli/console.h"
#include "app/cli/exit_status.h"
#include "core/domain/possibly_known.h"
#include "core/sources/grade_as_known.h"
#include "core/store/older_file.h"
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
    if (isOlderDossier(location))
        complain(olderNotice());
    return *std::move(opened);
}

void addAsKnownOn(Arguments &given, const QString &description)
{
    const QString usual = tr("The dossier as it stood on this day (EDTF): without what was published "
                             "later. What that hides is counted on standard error. What may have been "
                             "published by then, and may not, stands apart: “list” has it last, marked, and "
                             "“show” says so.");
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
    if (const auto dossier = readAll(*store)) {
        const PossiblyKnown possible = possiblyKnownOn(*dossier, *day);
        if (const QString words = possible.inWords(*day); !words.isEmpty())
            complain(words);
    }
    return *std::move(replayed);
}

std::shared_ptr<Store> openWithPossible(const Arguments &given, const Snapshot &known)
{
    const auto &replay = known.replay();
    if (!replay || replay->undatedSources.isEmpty())
        return nullptr;
    const std::shared_ptr<Store> store = open(given.at(0));
    auto dossier = store ? readAll(*store) : std::nullopt;
    if (!dossier)
        return nullptr;
    KnownDossier wide = knownOn(*std::move(dossier), replay->day, MayBeLater::Kept);
    gradeAsKnown(wide);
    auto made = Store::fromDossier(wide.dossier, given.at(0));
    if (!made) {
        complain(made.error().toString());
        return nullptr;
    }
    return *std::move(made);
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
