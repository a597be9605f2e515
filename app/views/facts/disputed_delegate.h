// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/facts/pale_delegate.h"

namespace chancery {

/// Draws a cell that says a fact is disputed in the colour of warnings, with a sign before the word.
class DisputedDelegate : public PaleDelegate
{
    Q_OBJECT

public:
    using PaleDelegate::PaleDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace chancery
