// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/output.h"

class QWidget;

namespace chancery {

/// Whether the reader wants what is at the output's path replaced: true where nothing is there, or what is
/// there cannot be replaced anyway, which the writing says; else as he answers. The question says so where it
/// is a dossier.
bool mayReplace(const Output &output, QWidget *parent);

} // namespace chancery
