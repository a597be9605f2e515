// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/foreign_names.h"

#include "core/check/name_sounds.h"
#include "core/compare/place_names.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Words of a text as names are compared: `Saint-Pétersbourg` is one, and so is `d'Ukraine` without its `d`.
struct TextWords
{
    QStringList asWritten;
    QStringList plain;

    explicit TextWords(const QString &text)
    {
        static const QRegularExpression word(u"[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}.-]*"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
        auto found = word.globalMatch(text);
        while (found.hasNext()) {
            QString one = found.next().captured();
            while (one.endsWith(u'-') || (one.endsWith(u'.') && one.count(u'.') == 1))
                one.chop(1);
            asWritten.append(one);
            plain.append(plainLetters(one));
        }
    }
};

bool isWithoutCase(QChar c)
{
    return c.isLetter() && !c.isUpper() && !c.isLower();
}

/// One of the names of a state or a city.
struct NameForm
{
    QStringList words; ///< plain, or as written where it is an abbreviation in capitals
    bool isStem = false;
    bool isAbbreviation = false;
    bool isCaseless = false; ///< of a script without capitals, whose words are not parted or have prefixes
};

NameForm readForm(QString text)
{
    NameForm form;
    form.isStem = text.endsWith(u'*');
    if (form.isStem)
        text.chop(1);
    form.isCaseless = !text.isEmpty() && isWithoutCase(text.at(0));
    form.isAbbreviation = !form.isCaseless && text == text.toUpper() && text != text.toLower();
    const QString name = form.isAbbreviation ? text : plainLetters(text);
    form.words = form.isCaseless ? QStringList{name} : name.split(u' ', Qt::SkipEmptyParts);
    return form;
}

/// Whether a word of a text is a word of a name in one of its cases.
bool isCaseOf(const QString &word, const QString &name, bool isOfState)
{
    if (word == name)
        return true;
    const qsizetype length = name.size();
    constexpr qsizetype stateStem = 4;     // whatever follows: `französisch`, `ukrainische`
    constexpr qsizetype longestEnding = 4; // `Warszawą`, `Києвом`
    if (isOfState && length > stateStem)
        return word.startsWith(QStringView(name).left(std::max(stateStem, length - 4)));
    const qsizetype stem = length >= 6 ? length - 2 : length >= 4 ? length - 1 : length;
    return word.startsWith(QStringView(name).left(stem)) && word.size() <= stem + longestEnding;
}

class ForeignNames
{
public:
    ForeignNames()
    {
        QFile file(u":/chancery/places/names.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            return;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const qsizetype colon = line.indexOf(u": "_s);
            if (line.startsWith(u'#') || colon < 0)
                continue;
            const bool isState = line.startsWith("state"_L1);
            const QStringList names = line.mid(colon + 2).split(u" | "_s, Qt::SkipEmptyParts);
            if (line.startsWith("capital"_L1)) {
                m_capitals.insert(names.front(), names.back());
                continue;
            }
            Called &called = m_called[names.front()];
            called.isState = called.isState || isState;
            for (const QString &name : names) {
                called.forms.push_back(readForm(name));
                const QString plain = plainLetters(name);
                if (!m_keys.contains(plain))
                    m_keys.insert(plain, names.front());
            }
        }
    }

    [[nodiscard]] bool knows(const QString &name) const { return m_called.contains(keyOf(name)); }

    [[nodiscard]] bool isIn(const QString &text, const TextWords &words, const QString &name) const
    {
        const auto called = m_called.constFind(keyOf(name));
        return called != m_called.cend() &&
               std::any_of(called->forms.begin(), called->forms.end(),
                           [&](const NameForm &form) { return isIn(text, words, form, called->isState); });
    }

    /// Whether a text speaks of a state by its capital: `Paris stimmte zu`, and not `in Paris`.
    [[nodiscard]] bool speaksByCapital(const QString &text, const QString &state) const
    {
        const QString capital = m_capitals.value(keyOf(state));
        if (capital.isEmpty())
            return false;
        static const QStringList placing = u"in im at to from near outside around into nach aus bei vor "
                                           u"unweit à dans vers depuis en a desde "
                                           u"hacia hasta da ad w we do z ze pod koło v ve z do в во у до из "
                                           u"з із зі під под te naar uit till "
                                           u"från inside via"_s.split(u' ');
        // `The Paris summit` is one of many.
        static const QStringList placed =
            u"summit meeting talks conference declaration accord accords agreement round process format time "
            u"airport region club session gathering forum based communiqué treaty deal protocol street suburb"_s
                .split(u' ');
        // Each word without what is before it, so that it is found where no such word leads it.
        const TextWords words(text);
        for (qsizetype i = 0; i < words.asWritten.size(); ++i) {
            if (i > 0 && placing.contains(words.asWritten.at(i - 1).toLower()))
                continue;
            if (i + 1 < words.plain.size() && placed.contains(words.plain.at(i + 1)))
                continue;
            const QString rest = QStringList(words.asWritten.mid(i, 2)).join(u' ');
            const bool begins = words.asWritten.at(i).at(0).isUpper() &&
                                isIn(words.asWritten.at(i), TextWords(words.asWritten.at(i)), capital);
            if (begins || (capital.contains(u' ') && isIn(rest, TextWords(rest), capital)))
                return true;
        }
        return false;
    }

    /// Whether a word is what some state is called by, or an adjective of it.
    [[nodiscard]] bool isOfState(const QString &word) const
    {
        const TextWords words(word);
        return std::any_of(m_called.begin(), m_called.end(), [&](const Called &called) {
            return called.isState &&
                   std::any_of(called.forms.begin(), called.forms.end(), [&](const NameForm &form) {
                       return form.words.size() == 1 && !form.isCaseless && isIn(word, words, form, false);
                   });
        });
    }

private:
    struct Called
    {
        bool isState = false;
        std::vector<NameForm> forms;
    };

    [[nodiscard]] QString keyOf(const QString &name) const
    {
        static const QHash<QString, QString> others{
            {u"uk"_s, u"united kingdom"_s},
            {u"britain"_s, u"united kingdom"_s},
            {u"great britain"_s, u"united kingdom"_s},
            {u"us"_s, u"united states"_s},
            {u"usa"_s, u"united states"_s},
            {u"u.s."_s, u"united states"_s},
            {u"united states of america"_s, u"united states"_s},
            {u"russian federation"_s, u"russia"_s},
            {u"czech republic"_s, u"czechia"_s},
            {u"turkiye"_s, u"turkey"_s},
            {u"eu"_s, u"european union"_s},
            {u"un"_s, u"united nations"_s},
            {u"uae"_s, u"united arab emirates"_s},
            {u"kiev"_s, u"kyiv"_s},
            {u"hague"_s, u"the hague"_s},
            {u"people's republic of china"_s, u"china"_s},
            {u"republic of korea"_s, u"south korea"_s},
        };
        QString key = plainLetters(name);
        if (key.startsWith("the "_L1) && key != "the hague"_L1)
            key = key.mid(4);
        key = others.value(key, key);
        // In its own language or another: `Київ`.
        return m_called.contains(key) ? key : m_keys.value(key, key);
    }

    static bool isIn(const QString &text, const TextWords &words, const NameForm &form, bool isOfState)
    {
        if (form.isCaseless)
            return plainLetters(text).contains(form.words.front());
        const QStringList &all = form.isAbbreviation ? words.asWritten : words.plain;
        const qsizetype count = form.words.size();
        for (qsizetype at = 0; at + count <= all.size(); ++at) {
            bool fits = true;
            for (qsizetype i = 0; fits && i < count; ++i) {
                const QString &word = all.at(at + i);
                const QString &name = form.words.at(i);
                // `US-Delegation`, `EU-Gipfel`, `США-Україна`
                if (form.isAbbreviation)
                    fits = word == name || word.startsWith(name + u'-') || word.endsWith(u'-' + name);
                else if (form.isStem && i + 1 == count)
                    fits = word.startsWith(name);
                else
                    fits = isCaseOf(word, name, isOfState && count == 1);
            }
            if (fits)
                return true;
        }
        return false;
    }

    QHash<QString, Called> m_called;    ///< by the English name
    QHash<QString, QString> m_keys;     ///< the English name by every other
    QHash<QString, QString> m_capitals; ///< by the state, both by their English names
};

const ForeignNames &foreignNames()
{
    static const ForeignNames names;
    return names;
}

} // namespace

bool isWordForState(const QString &word)
{
    return foreignNames().isOfState(word);
}

bool namesPlaceOrState(const QString &text, const QString &name)
{
    const TextWords words(text);
    if (foreignNames().isIn(text, words, name))
        return true;
    // Its own name with the endings of a case.
    const QStringList own = plainLetters(name).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype at = 0; !own.isEmpty() && at + own.size() <= words.plain.size(); ++at) {
        bool fits = true;
        for (qsizetype i = 0; fits && i < own.size(); ++i)
            fits = isCaseOf(words.plain.at(at + i), own.at(i), false);
        if (fits)
            return true;
    }
    return false;
}

bool speaksByCapital(const QString &text, const Participant &participant)
{
    if (participant.kind == ParticipantKind::Person)
        return false;
    QStringList forms{participant.name};
    forms.append(participant.aliases);
    return std::any_of(forms.begin(), forms.end(),
                       [&text](const QString &form) { return foreignNames().speaksByCapital(text, form); });
}

bool soundsLikeParticipant(const QString &text, const Participant &participant)
{
    QStringList forms{participant.name};
    forms.append(participant.aliases);
    if (participant.kind != ParticipantKind::Person) {
        // What a body is called elsewhere is known of states and a few others alone.
        bool isKnown = false;
        for (const QString &form : std::as_const(forms)) {
            isKnown = isKnown || foreignNames().knows(form);
            if (namesPlaceOrState(text, form))
                return true;
        }
        return !isKnown;
    }
    QStringList sounds;
    const bool isInCyrillic = isCyrillic(text);
    bool isReadable = false;
    for (const QString &form : std::as_const(forms)) {
        static const QRegularExpression between(u"[\\s-]+"_s);
        const QStringList parts = form.split(between, Qt::SkipEmptyParts);
        if (parts.isEmpty() || !(isCyrillic(form) || isLatin(form)))
            continue;
        isReadable = true;
        sounds.append(soundsOf(parts.back()));
    }
    // In a script of which nobody here knows how it spells the name, it may be there.
    if (!isReadable || !(isInCyrillic || isLatin(text)))
        return true;
    // `Xi`, `Ali`: a consonant or none tells nothing.
    if (std::any_of(sounds.begin(), sounds.end(), [](const QString &one) { return one.size() < 2; }))
        return true;
    const bool otherScript = isInCyrillic != isCyrillic(participant.name);
    for (const QString &word : TextWords(text).asWritten) {
        if (!word.at(0).isUpper())
            continue;
        for (const QString &part : word.split(u'-', Qt::SkipEmptyParts)) {
            if (soundsLike(part, sounds, otherScript))
                return true;
        }
    }
    return false;
}

} // namespace chancery
