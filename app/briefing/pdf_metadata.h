// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/briefing/pdf_finish.h"

#include <string>

namespace chancery {

/// `D:20260106000000Z`
std::string pdfDate(CivilDay day);

/// The XMP packet that says what the document information says.
std::string xmpPacket(const PdfExtras &extras);

} // namespace chancery
