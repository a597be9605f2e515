// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/where.h"

#include "app/cli/cli_words.h"
#include "app/cli/console.h"
#include "app/cli/dossier_argument.h"
#include "core/exports/dossier_part.h"

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

namespace {

const QString option = u"where"_s;

} // namespace

void addWhere(Arguments &given)
{
    given.add(QCommandLineOption(option, tr("Only what QUERY matches, in the language of “chancery search”."),
                                 u"QUERY"_s));
}

QString queryLanguageHelp()
{
    QStringList lines{tr("QUERY: every word must occur; case and accents do not count, and one name of a "
                         "participant stands for "
                         "all. “\"peace plan\"”: side by side. “sanct*”: begins so. “a OR b”, “NOT a” or "
                         "“-a”, brackets. Fields:")};
    for (const QueryFieldHelp &field : queryFieldHelp())
        lines.append(u"%1: %2."_s.arg(field.example, field.meaning));
    return lines.join(u'\n');
}

Query readQuery(const QString &text)
{
    Query query = parseQuery(text);
    for (const QueryNote &note : query.notes)
        complain(tr("query, character %1: %2").arg(note.start + 1).arg(note.text));
    return query;
}

std::optional<Matches> matchesOf(const Arguments &given, const Store &store, ObjectKind kind)
{
    const Query query = given.has(option) ? readQuery(given.value(option)) : Query();
    const std::array kinds{kind};
    auto matches = matchFacts(store.snapshot(), query, {}, kinds);
    if (!matches) {
        complain(matches.error().toString());
        return std::nullopt;
    }
    return std::move(*matches);
}

std::shared_ptr<Store> partOf(const Arguments &given, std::shared_ptr<Store> store)
{
    if (!given.has(option))
        return store;
    const Query query = readQuery(given.value(option));
    const auto matches = matchFacts(store->snapshot(), query);
    if (!matches) {
        complain(matches.error().toString());
        return nullptr;
    }
    const auto dossier = readAll(*store);
    if (!dossier)
        return nullptr;
    const SnapshotPtr snapshot = store->snapshot();
    QSet<QString> ids;
    for (int i = 0; i < objectKindCount; ++i) {
        const auto kind = static_cast<ObjectKind>(i);
        for (const std::uint32_t row : matches->of(kind))
            ids.insert(snapshot->refAt(kind, row).id);
    }
    auto part = Store::fromDossier(chancery::partOf(*dossier, ids, SettlingFacts::Always), given.at(0));
    if (part)
        return *part;
    complain(part.error().toString());
    return nullptr;
}

} // namespace chancery::cli
