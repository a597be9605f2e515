// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/confine.h"

#include <algorithm>

#include <sys/resource.h>

namespace chancery {

namespace {

template<class Resource>
void limit(Resource resource, rlim_t most)
{
    rlimit present{};
    if (::getrlimit(resource, &present) != 0)
        return;
    present.rlim_cur = std::min(present.rlim_max, most);
    present.rlim_max = present.rlim_cur;
    ::setrlimit(resource, &present);
}

} // namespace

void confineProcess(const ExtractionLimits &limits)
{
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, static_cast<rlim_t>(limits.seconds));
#ifndef __SANITIZE_ADDRESS__ // which sets terabytes of address space aside
    limit(RLIMIT_AS, static_cast<rlim_t>(limits.memory));
#endif
}

} // namespace chancery
