// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/card/card_facts.h"

#include "app/views/copying.h"
#include "app/views/listed_objects.h"
#include "core/models/card_model.h"
#include "core/session/session.h"

#include <QAbstractItemView>

namespace chancery {

void offerFactsOfLines(QAbstractItemView &view, const CardModel &model, const Session &session)
{
    const auto factsAt = [&model](const QModelIndex &index) {
        const CardLine *line = model.lineAt(index);
        return line ? line->facts : std::vector<FactRow>();
    };
    addCopying(
        view, [&session] { return session.snapshot(); }, factsAt);
    new ListedObjects(view, [&session, factsAt](const QModelIndex &index) {
        std::vector<ObjectRef> facts;
        for (const FactRow fact : factsAt(index))
            facts.emplace_back(session.snapshot()->idAt(fact));
        return facts;
    });
}

} // namespace chancery
