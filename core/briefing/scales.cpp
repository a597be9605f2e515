// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/scales.h"

#include "core/briefing/briefing_words.h"

using namespace Qt::StringLiterals;

namespace chancery::briefing {

using briefing_words::tr;

namespace {

/// A number is not parted from its sign.
QString withBoundSigns(QString scale)
{
    return scale.replace(u" %"_s, u"\u00a0%"_s);
}

} // namespace

QString likelihoodScale()
{
    return withBoundSigns(tr("Likelihood (ICD 203): almost no chance 1–5 %, very unlikely 5–20 %, unlikely "
                             "20–45 %, roughly even chance 45–55 %, likely 55–80 %, very likely 80–95 %, "
                             "almost certain 95–99 %."));
}

QString confidenceScale()
{
    return tr("low, moderate, high");
}

QString evidenceScale()
{
    return tr("Admiralty code: source A reliable to E unreliable, F not judged; information 1 confirmed to 5 "
              "improbable, 6 not judged");
}

QString allScales()
{
    return withBoundSigns(tr(
        "[S2·8] is the eighth passage of source S2; the full form carries it word for word. Likelihood "
        "(ICD 203): almost no chance 1–5 %, very unlikely 5–20 %, unlikely 20–45 %, roughly even chance "
        "45–55 %, likely 55–80 %, very likely 80–95 %, almost certain 95–99 %. Confidence – low, moderate, "
        "high – rates the grounds. Source reliability (Admiralty code): A reliable to E unreliable, F "
        "cannot be judged; information 1 confirmed to 5 improbable, 6 cannot be judged."));
}

} // namespace chancery::briefing
