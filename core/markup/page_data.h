// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markup/html_tree.h"

#include <QJsonObject>

#include <optional>

namespace chancery {

/// The JSON-LD object that describes the page's article: of several the one that bears the page's title or
/// address; none where that is not told. The objects of the page as a whole are the second choice.
[[nodiscard]] std::optional<QJsonObject> articleData(const HtmlTree &tree, const QString &title,
                                                     const QString &address);

/// A name, or the names of several with a comma between, as JSON-LD gives persons and organisations: a text,
/// an object with a name, an array of either.
[[nodiscard]] QString namesIn(const QJsonValue &value);

/// The types of an object, without the vocabulary's address.
[[nodiscard]] QStringList typesOf(const QJsonObject &object);

} // namespace chancery
