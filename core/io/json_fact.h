// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/io/json_writer.h"

namespace chancery {

/// Writes a payload's members into the object that is open, named and ordered as in the schema.
void writePayload(JsonWriter &out, const Payload &payload);

} // namespace chancery
