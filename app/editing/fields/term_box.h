// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/terms.h"

#include <QComboBox>

namespace chancery {

/// A box that offers the words of a vocabulary; a letter chooses the next that begins with it.
template<class E>
class TermBox : public QComboBox
{
public:
    /// `none`: the words for no value, offered first; empty where there must be one.
    explicit TermBox(QWidget *parent = nullptr, const QString &none = {})
        : QComboBox(parent)
    {
        if (!none.isEmpty())
            addItem(none, -1);
        const auto words = terms<E>();
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (!words[i].isEmpty())
                addItem(label(static_cast<E>(i)), static_cast<int>(i));
        }
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(8);
    }

    void setTerm(E term) { setCurrentIndex(std::max(0, findData(static_cast<int>(term)))); }
    void setTerm(const std::optional<E> &term)
    {
        setCurrentIndex(term ? findData(static_cast<int>(*term)) : 0);
    }
    /// Call only where one is chosen.
    [[nodiscard]] E term() const { return static_cast<E>(currentData().toInt()); }
    [[nodiscard]] bool hasTerm() const { return currentData().toInt() >= 0; }
};

} // namespace chancery
