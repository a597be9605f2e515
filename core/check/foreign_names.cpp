// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/foreign_names.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// In small letters and without accents, as the resource has its names.
QString plainLetters(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isMark())
            continue;
        switch (c.unicode()) {
        case u'ł':
            result += u'l';
            break;
        case u'ø':
            result += u'o';
            break;
        case u'đ':
            result += u'd';
            break;
        case u'ı':
            result += u'i';
            break;
        case u'’':
        case u'ʼ':
            result += u'\'';
            break;
        default:
            result += c;
        }
    }
    return result;
}

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
    form.words = form.isCaseless ? QStringList{text} : text.split(u' ', Qt::SkipEmptyParts);
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
        static const QHash<QString, QString> capitals{{u"france"_s, u"paris"_s},
                                                      {u"united kingdom"_s, u"london"_s},
                                                      {u"germany"_s, u"berlin"_s},
                                                      {u"russia"_s, u"moscow"_s},
                                                      {u"ukraine"_s, u"kyiv"_s},
                                                      {u"united states"_s, u"washington"_s},
                                                      {u"poland"_s, u"warsaw"_s},
                                                      {u"italy"_s, u"rome"_s},
                                                      {u"spain"_s, u"madrid"_s},
                                                      {u"turkey"_s, u"ankara"_s},
                                                      {u"hungary"_s, u"budapest"_s},
                                                      {u"china"_s, u"beijing"_s},
                                                      {u"european union"_s, u"brussels"_s},
                                                      {u"austria"_s, u"vienna"_s},
                                                      {u"czechia"_s, u"prague"_s},
                                                      {u"netherlands"_s, u"the hague"_s},
                                                      {u"belgium"_s, u"brussels"_s},
                                                      {u"switzerland"_s, u"bern"_s},
                                                      {u"iran"_s, u"tehran"_s},
                                                      {u"israel"_s, u"jerusalem"_s},
                                                      {u"japan"_s, u"tokyo"_s},
                                                      {u"south korea"_s, u"seoul"_s},
                                                      {u"north korea"_s, u"pyongyang"_s},
                                                      {u"romania"_s, u"bucharest"_s},
                                                      {u"bulgaria"_s, u"sofia"_s},
                                                      {u"greece"_s, u"athens"_s},
                                                      {u"sweden"_s, u"stockholm"_s},
                                                      {u"norway"_s, u"oslo"_s},
                                                      {u"denmark"_s, u"copenhagen"_s},
                                                      {u"finland"_s, u"helsinki"_s},
                                                      {u"portugal"_s, u"lisbon"_s},
                                                      {u"estonia"_s, u"tallinn"_s},
                                                      {u"latvia"_s, u"riga"_s},
                                                      {u"lithuania"_s, u"vilnius"_s},
                                                      {u"belarus"_s, u"minsk"_s},
                                                      {u"moldova"_s, u"chisinau"_s},
                                                      {u"georgia"_s, u"tbilisi"_s},
                                                      {u"armenia"_s, u"yerevan"_s},
                                                      {u"azerbaijan"_s, u"baku"_s},
                                                      {u"kazakhstan"_s, u"astana"_s},
                                                      {u"serbia"_s, u"belgrade"_s},
                                                      {u"saudi arabia"_s, u"riyadh"_s},
                                                      {u"united arab emirates"_s, u"abu dhabi"_s},
                                                      {u"qatar"_s, u"doha"_s},
                                                      {u"egypt"_s, u"cairo"_s},
                                                      {u"jordan"_s, u"amman"_s},
                                                      {u"syria"_s, u"damascus"_s},
                                                      {u"iraq"_s, u"baghdad"_s},
                                                      {u"lebanon"_s, u"beirut"_s},
                                                      {u"pakistan"_s, u"islamabad"_s},
                                                      {u"slovakia"_s, u"bratislava"_s},
                                                      {u"croatia"_s, u"zagreb"_s},
                                                      {u"ireland"_s, u"dublin"_s}};
        const QString capital = capitals.value(keyOf(state));
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
        QString key = plainLetters(name).simplified();
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

    QHash<QString, Called> m_called; ///< by the English name
    QHash<QString, QString> m_keys;  ///< the English name by every other
};

const ForeignNames &foreignNames()
{
    static const ForeignNames names;
    return names;
}

/// The consonants of a name in one of a few classes, so that spellings of one name in several languages are
/// alike: `Selenskyj`, `Zelensky`, `Зеленський` are SLNSK. `ch` is read as in French (`Ouchakov`) or as in
/// German, and a `j` that it begins with as in English or as in German (`Jermak`). Empty for a script that is
/// not known here.
QString soundOf(const QString &word, bool isFrench, bool isGerman)
{
    static const QHash<QChar, QChar> classes = [] {
        QHash<QChar, QChar> result;
        const auto put = [&result](QStringView letters, char16_t sound) {
            for (const QChar c : letters)
                result.insert(c, QChar(sound));
        };
        put(u"bpбп", u'P');
        put(u"vwfвфў", u'F');
        put(u"dtдтþð", u'T');
        put(u"gkqгкхґh", u'K');
        put(u"szjсзшщжцчßџ", u'S');
        put(u"lлљ", u'L');
        put(u"rр", u'R');
        put(u"mм", u'M');
        put(u"nнњ", u'N');
        return result;
    }();
    const QString plain = plainLetters(word);
    QString sound;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        const QChar next = i + 1 < plain.size() ? plain.at(i + 1) : QChar();
        const auto add = [&sound](QChar one) {
            if (!sound.endsWith(one))
                sound += one;
        };
        if (c == u'x') {
            if (i > 0)
                add(u'K');
            add(u'S');
        } else if (c == u'c') {
            const bool isSoft = next == u'e' || next == u'i' || next == u'y' || next == u'z' || next == u's';
            const bool isSharp = next == u'h' && (isFrench || i == 0 || plain.at(i - 1) == u't');
            add(isSoft || isSharp ? u'S' : u'K');
        } else if (c == u'h' && i > 0) {
            // `sh`, `ch`, `th`, and silent; `ph` is `f`.
            if (plain.at(i - 1) == u'p' && sound.endsWith(u'P'))
                sound.back() = u'F';
        } else if (c == u's' && (next == u'c' || next == u'z' || next == u'h')) {
            add(u'S');
            if (next != u'h')
                ++i; // `sch`, `sz`
        } else if (c == u'j' && i > 0 && !QStringView(u"aeiouyаеиоу").contains(plain.at(i - 1)) &&
                   QStringView(u"aeiou").contains(next)) {
            // `Bjoern`, `Kyjiw`: a glide.
        } else if (c == u'j' && (i > 0 || isGerman)) {
            // `Selenskyj`, `Sergej`, `Jermak`
        } else if (const auto known = classes.constFind(c); known != classes.cend()) {
            add(*known);
        }
    }
    return sound;
}

/// All of these readings of a word.
QStringList soundsOf(const QString &word)
{
    QStringList sounds{soundOf(word, false, false), soundOf(word, true, false), soundOf(word, false, true)};
    sounds.removeDuplicates();
    return sounds;
}

/// A word without the ending of one of its cases; the word itself first.
QStringList withoutEndings(const QString &word)
{
    static const QStringList endings{
        u"a"_s,   u"u"_s,   u"y"_s,   u"e"_s,   u"i"_s,   u"s"_s,   u"em"_s,  u"om"_s,    u"ie"_s,
        u"owi"_s, u"ovi"_s, u"ego"_s, u"eho"_s, u"ého"_s, u"emu"_s, u"ému"_s, u"im"_s,    u"ym"_s,
        u"ým"_s,  u"ím"_s,  u"ej"_s,  u"ą"_s,   u"ę"_s,   u"ou"_s,  u"iem"_s, u"nak"_s,   u"nek"_s,
        u"n"_s,   u"en"_s,  u"in"_s,  u"un"_s,  u"in"_s,  u"ın"_s,  u"la"_s,  u"le"_s,    u"dan"_s,
        u"den"_s, u"es"_s,  u"as"_s,  u"is"_s,  u"us"_s,  u"ova"_s, u"ову"_s, u"ом"_s,    u"ем"_s,
        u"ым"_s,  u"им"_s,  u"ого"_s, u"ому"_s, u"ою"_s,  u"ою"_s,  u"еві"_s, u"ові"_s,   u"єві"_s,
        u"ем"_s,  u"єм"_s,  u"ой"_s,  u"ей"_s,  u"ам"_s,  u"ами"_s, u"ах"_s,  u"ським"_s, u"ної"_s,
        u"ною"_s, u"ній"_s, u"ної"_s, u"ной"_s, u"ів"_s,  u"ов"_s,  u"ова"_s, u"им"_s,    u"ом"_s};
    QStringList result{word};
    const QString small = word.toLower();
    for (const QString &ending : endings) {
        constexpr qsizetype leastStem = 3;
        if (small.endsWith(ending) && word.size() - ending.size() >= leastStem)
            result.append(word.chopped(ending.size()));
    }
    return result;
}

/// Whether two names sound alike: the same consonants, or of long ones all but one.
bool soundAlike(const QString &a, const QString &b, bool otherScript)
{
    if (a == b)
        return a.size() >= 2;
    if (a.isEmpty() || b.isEmpty() || a.front() != b.front())
        return false;
    const QString &longer = a.size() > b.size() ? a : b;
    const QString &shorter = a.size() > b.size() ? b : a;
    // `Barrot`, `Барро`: silent at the end.
    if (otherScript && longer.size() == shorter.size() + 1 && shorter.size() >= 2 &&
        longer.startsWith(shorter))
        return true;
    constexpr qsizetype longEnough = 4;
    if (shorter.size() < longEnough || longer.size() - shorter.size() > 1)
        return false;
    qsizetype same = 0;
    while (same < shorter.size() && longer.at(same) == shorter.at(same))
        ++same;
    const bool isLonger = longer.size() > shorter.size();
    return QStringView(longer).mid(same + 1) == QStringView(shorter).mid(same + (isLonger ? 0 : 1));
}

bool isCyrillic(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

bool isLatin(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Latin; });
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
            for (const QString &stem : withoutEndings(part)) {
                for (const QString &sound : soundsOf(stem)) {
                    if (std::any_of(sounds.begin(), sounds.end(),
                                    [&](const QString &one) { return soundAlike(one, sound, otherScript); }))
                        return true;
                }
            }
        }
    }
    return false;
}

} // namespace chancery
