// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/judgement_ground.h"

#include "core/io/json_object.h"

#include <QCryptographicHash>

namespace chancery {

QString groundOf(const Judgement &judgement,
                 const std::function<std::optional<Fact>(const FactId &)> &factWith)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const std::vector<FactId> &facts) {
        for (const FactId &id : facts) {
            if (const auto fact = factWith(id))
                hash.addData(writeJsonObject(*fact));
            hash.addData(QByteArray("\n"));
        }
        hash.addData(QByteArray("\n")); // so that no fact of one list passes for one of the other
    };
    add(judgement.facts);
    add(judgement.against);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace chancery
