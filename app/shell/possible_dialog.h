// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/possibly_known.h"

#include <QDialog>

namespace chancery {

/// What may have been published by the day that a dossier is shown as known on, and may not: each fact with
/// its source, the day that is stated of it, and its sentence.
class PossibleDialog : public QDialog
{
    Q_OBJECT

public:
    PossibleDialog(const PossiblyKnown &possible, CivilDay day, QWidget *parent = nullptr);
};

} // namespace chancery
