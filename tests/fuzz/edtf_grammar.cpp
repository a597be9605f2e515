// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/edtf_grammar.h"

#include <QStringList>

namespace chancery::fuzz {

using namespace Qt::StringLiterals;

namespace {

class Grammar
{
public:
    explicit Grammar(const QByteArray &choices)
        : m_choices(choices)
    {
    }

    QString expression()
    {
        switch (below(4)) {
        case 0:
            return single();
        case 1:
            return interval();
        case 2:
            return set();
        default:
            return dateAndTime();
        }
    }

private:
    int below(int bound)
    {
        const int chosen = m_at < m_choices.size() ? static_cast<unsigned char>(m_choices[m_at++]) : 0;
        return chosen % bound;
    }

    QString digits(int number, int width) const
    {
        return QString::number(number).rightJustified(width, u'0');
    }

    QString qualifier()
    {
        const int chosen = below(4);
        return chosen == 0 ? QString() : QString(u"?~%"_s[chosen - 1]);
    }

    QString year() { return digits(below(250) * 10 + below(10), 4); }
    QString month() { return digits(1 + below(12), 2); }
    QString day() { return digits(1 + below(28), 2); } // every month has these

    QString plainDate()
    {
        switch (below(3)) {
        case 0:
            return year();
        case 1:
            return year() + u'-' + month();
        default:
            return year() + u'-' + month() + u'-' + day();
        }
    }

    QString season() { return year() + u'-' + digits(21 + below(4), 2); }

    QString unspecified()
    {
        switch (below(6)) {
        case 0:
            return digits(below(250), 3) + u'X';
        case 1:
            return digits(below(25), 2) + u"XX"_s;
        case 2:
            return year() + u"-XX"_s;
        case 3:
            return year() + u'-' + month() + u"-XX"_s;
        case 4:
            return year() + u"-XX-XX"_s;
        default:
            return digits(below(250), 3) + u"X-"_s + month();
        }
    }

    QString longYear()
    {
        const QString sign = below(2) == 0 ? QString() : u"-"_s;
        switch (below(3)) {
        case 0:
            return u'Y' + sign + QString::number(10000 + below(250) * 100 + below(100));
        case 1:
            return u'Y' + sign + QString::number(1 + below(9)) + u'E' + QString::number(4 + below(3));
        default:
            return year() + u'S' + QString::number(1 + below(4));
        }
    }

    /// A qualifier before a component goes for that, one after it for all up to there.
    QString qualifiedParts()
    {
        QString text = qualifier() + year();
        text += u'-' + qualifier() + month();
        if (below(2) == 1)
            text += u'-' + qualifier() + day();
        return text;
    }

    QString single()
    {
        switch (below(6)) {
        case 0:
            return plainDate();
        case 1:
            return plainDate() + qualifier();
        case 2:
            return season();
        case 3:
            return unspecified();
        case 4:
            return longYear();
        default:
            return qualifiedParts();
        }
    }

    QString interval()
    {
        // The ends are of different centuries, so that none comes before the other whatever is chosen.
        const QString from = u"19"_s + digits(below(100), 2) + qualifier();
        const QString to = u"20"_s + digits(below(100), 2) + u'-' + month() + qualifier();
        switch (below(5)) {
        case 0:
            return from + u'/' + to;
        case 1:
            return from + u"/.."_s;
        case 2:
            return u"../"_s + to;
        case 3:
            return from + u'/';
        default:
            return u'/' + to;
        }
    }

    QString set()
    {
        const bool isOne = below(2) == 0;
        QStringList members;
        int from = 1600 + below(50);
        if (below(3) == 1)
            members.append(u".."_s + digits(from, 4));
        const int count = 1 + below(3);
        for (int i = 0; i < count; ++i) {
            from += 1 + below(20);
            const int to = from + 1 + below(20);
            members.append(below(2) == 0 ? digits(from, 4) : digits(from, 4) + u".."_s + digits(to, 4));
            from = to;
        }
        if (below(3) == 1)
            members.append(digits(from + 1, 4) + u".."_s);
        return (isOne ? u'[' : u'{') + members.join(u',') + (isOne ? u']' : u'}');
    }

    QString dateAndTime()
    {
        QString text = year() + u'-' + month() + u'-' + day() + u'T' + digits(below(24), 2) + u':' +
                       digits(below(60), 2) + u':' + digits(below(60), 2);
        switch (below(4)) {
        case 0:
            return text;
        case 1:
            return text + u'Z';
        case 2:
            return text + u'+' + digits(below(13), 2);
        default:
            return text + u'-' + digits(1 + below(11), 2) + u':' + digits(below(4) * 15, 2); // never -00
        }
    }

    const QByteArray &m_choices;
    qsizetype m_at = 0;
};

} // namespace

QString edtfByGrammar(const QByteArray &choices)
{
    return Grammar(choices).expression();
}

} // namespace chancery::fuzz
