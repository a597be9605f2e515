// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// What the grades of a briefing mean, in the words of its language.
namespace chancery::briefing {

/// Words of likelihood and their shares, by ICD 203.
QString likelihoodScale();
/// The words of confidence.
QString confidenceScale();
/// Letters and digits of the Admiralty code.
QString evidenceScale();
/// All of them, and what a citation is, where they stand together at the end.
QString allScales();

} // namespace chancery::briefing
