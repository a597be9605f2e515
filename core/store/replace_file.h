// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/error.h"
#include "core/io/output.h"

#include <functional>
#include <optional>

namespace chancery {

/// Has `fill` write a file beside its place, and puts it there when that is whole.
Status replaceFile(Output output,
                   const std::function<std::optional<Error>(const QString &temporaryPath)> &fill);

} // namespace chancery
