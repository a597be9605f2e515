// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractItemView;

namespace chancery {

class CardModel;
class Session;

/// Lets the lines of a card be copied and dragged with their citations, and gives each the commands for its
/// facts.
void offerFactsOfLines(QAbstractItemView &view, const CardModel &model, const Session &session);

} // namespace chancery
