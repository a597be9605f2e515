// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace chancery {

/// Whether an ellipsis between East Asian characters ends the sentence that begins with `before`, which the
/// ellipsis and what closes behind it are left out of. `他沉默了……会谈结束了。` has two sentences,
/// `会谈……还在继续。` and a stutter, `我们……我们还在谈。`, have one: nothing but the words tells.
[[nodiscard]] bool endsAtWideEllipsis(QStringView before, QStringView after);

} // namespace chancery
