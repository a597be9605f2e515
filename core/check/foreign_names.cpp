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
                                           u"з із зі під под te naar uit i till "
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

/// Of a language: pronouns, persons and bodies that may stand for a name, places that may; what stands before
/// names that are no subject; and how a sentence begins that leaves its subject out, where it may.
struct StandInWords
{
    QStringView language;
    QStringView pronouns;
    QStringView persons;
    QStringView bodies;
    QStringView places;
    QStringView prepositions;
    QStringView withoutSubject;
};

constexpr StandInWords standInWords[] = {
    {u"de", u"er|sie|ihm|ihn|ihnen|ihre?[mnrs]?|seine?[mnrs]?|ich|wir|uns|beide[nr]?|dieser|diese|jener",
     u"\\w*minister(?:in|s)?|\\w*präsident(?:in|en)?|\\w*kanzler(?:in|s)?|\\w*chef(?:in|s)?|\\w*sprecher(?:"
     u"in|"
     u"s)?|\\w*sekretär\\w*|\\w*diplomat\\w*|botschafter\\w*|\\w*gesandte\\w*|\\w*händler\\w*|vermittler\\w*|"
     u"\\w*general\\w*|könig\\w*|papst\\w*|\\w*berater\\w*|\\w*beauftragte\\w*|\\w*kolleg\\w*|\\w*"
     u"politiker\\w*|"
     u"gastgeber\\w*|vorsitzende\\w*|\\w*leiter\\w*|oberhaupt\\w*|premier\\w*|vertreter\\w*|beamte\\w*|"
     u"regierungschefs?|staatschefs?|gegenüber",
     u"\\w*regierung\\w*|\\w*delegation\\w*|seiten?|parteien|beide|\\w*länder\\w*|\\w*staaten|\\w*land|\\w*"
     u"vertreter\\w*|"
     u"\\w*minister\\w*|\\w*diplomaten?|\\w*truppen|streitkräfte\\w*|armee|hauptstadt|verbündete\\w*|"
     u"partner\\w*|"
     u"mitglied\\w*|\\w*ministerium\\w*|präsident\\w*|kanzler\\w*|führung|behörden|\\w*händler\\w*|"
     u"nachbar\\w*|republik|kreml\\w*|weiße[ns]?\\s+haus\\w*|verbündeten|alliierte\\w*",
     u"dort\\w*|hier|hauptstadt|stadt|ort|\\w*palast\\w*|amtssitz|kanzleramt\\w*|hotel|residenz|\\w*"
     u"ministerium|"
     u"schloss|\\w*botschaft|parlament|haus(?:e)?|land(?:e)?|sitz|zentrale|hauptquartier|daheim|videoschalte|"
     u"videokonferenz|telefon\\w*|konferenzort|tagungsort|flughafen|stützpunkt|insel|kreml",
     u"in|im|an|am|aus|bei|beim|für|gegen|mit|nach|über|um|von|vom|vor|zu|zum|zur|zwischen|durch|ohne|auf",
     u""},
    {u"fr", u"il|elle|ils|elles|lui|leurs?|eux|ses?|son|sa|je|nous|celui-ci|celle-ci|ceux-ci|les\\s+deux|on",
     u"président\\w*|ministres?|premier\\s+ministre|chanceli\\w+|porte-parole|secrétaires?|diplomates?|"
     u"ambassad\\w+|envoyée?s?|négociat\\w+|médiat\\w+|générale?|roi|reine|pape|conseill\\w+|homologues?|"
     u"locataires?|cheffes?|première\\s+ministre|"
     u"dirigeante?s?|chefs?|patronne?|responsables?|hôte|maire|commissaire|représentante?s?",
     u"gouvernements?|délégations?|parties|camps?|pays|états|représentants?|ministres?|diplomates?|troupes|"
     u"forces|armée|capitale|alliés?|partenaires?|membres?|ministère|président\\w*|autorités|négociateurs?|"
     u"dirigeants?|voisins?|république|élysée|kremlin|maison\\s+blanche|responsables?|royaume|nation",
     u"là|ici|y|capitale|ville|lieu|palais|hôtel|résidence|ministère|château|ambassade|parlement|siège|pays|"
     u"visioconférence|distance|téléphone|aéroport|base|île|élysée|kremlin|sur\\s+place",
     u"à|au|aux|de|du|des|d|en|dans|par|pour|sur|avec|chez|contre|entre|vers|sous|près|selon", u""},
    {u"es", u"él|ella|ellos|ellas|le|les|lo|la|su|sus|suyo|yo|nosotros|ambos|ambas|este|éste|esta|ésta",
     u"president\\w*|ministr\\w*|canciller\\w*|portavo\\w*|vocer\\w*|secretari\\w*|diplomátic\\w*|"
     u"embajador\\w*|"
     u"enviad\\w*|negociador\\w*|mediador\\w*|general|rey|reina|papa|asesor\\w*|homólog\\w*|líder\\w*|"
     u"jefe\\w*|"
     u"jefa|mandatari\\w*|dirigente\\w*|anfitrión\\w*|titular|alcalde\\w*|representante\\w*|funcionari\\w*|"
     u"primer\\s+"
     u"ministro",
     u"gobiernos?|delegación|delegaciones|partes|bandos?|países|país|estados|representantes?|ministros?|"
     u"diplomáticos|tropas|fuerzas|ejército|capital|aliados?|socios?|miembros?|ministerio|president\\w*|"
     u"autoridades|negociadores|líderes|vecinos?|república|casa\\s+blanca|kremlin|moncloa|ejecutivo|reino",
     u"allí|ahí|aquí|allá|capital|ciudad|lugar|palacio|hotel|residencia|ministerio|castillo|embajada|"
     u"parlamento|"
     u"sede|país|videoconferencia|teléfono|aeropuerto|base|isla|localidad",
     u"a|al|de|del|en|por|para|sobre|con|contra|entre|hacia|desde|hasta|según|sin|tras",
     u"se|ha|han|fue|fueron|será|dijo|también|no|\\w+(?:ó|aron|ieron|ará|erá|irá)"},
    {u"it", u"egli|lui|lei|essi|esse|loro|gli|suo|sua|suoi|sue|io|noi|entrambi|entrambe|questi|quest[oa]",
     u"president\\w*|ministr\\w*|premier|cancellier\\w*|portavoce|segretari\\w*|diplomatic\\w*|ambasciat\\w*|"
     u"inviat\\w*|"
     u"negoziator\\w*|mediator\\w*|generale|re|regina|papa|pontefice|consiglier\\w*|omolog\\w*|leader|cap[oi]"
     u"|"
     u"dirigent\\w*|titolare|sindaco|rappresentant\\w*|funzionari\\w*|padrone\\s+di\\s+casa",
     u"govern[oi]|delegazion[ei]|parti|paes[ei]|stati|rappresentanti|ministri|diplomatici|truppe|forze|"
     u"esercito|capitale|alleat[oi]|partner|membri|ministero|president\\w*|autorità|negoziatori|leader|"
     u"vicini|"
     u"repubblica|casa\\s+bianca|cremlino|farnesina|regno",
     u"lì|là|qui|ivi|capitale|città|luogo|palazzo|hotel|albergo|residenza|ministero|castello|ambasciata|"
     u"parlamento|sede|paese|videoconferenza|telefono|aeroporto|base|isola",
     u"a|ad|al|allo|alla|ai|agli|alle|di|del|dello|della|dei|degli|delle|da|dal|dalla|in|nel|nella|nei|con|"
     u"su|sul|"
     u"sulla|per|tra|fra|contro|verso|secondo|d|dell|all|nell",
     u"si|ha|hanno|è|sono|sarà|anche|non|\\w+(?:ò|arono|irono|erono|erà|irà)"},
    {u"pt", u"ele|ela|eles|elas|lhe|lhes|seu|sua|seus|suas|eu|nós|ambos|ambas|este|esta",
     u"president\\w*|ministr\\w*|chanceler\\w*|porta-voz\\w*|secretári\\w*|diplomat\\w*|embaixador\\w*|"
     u"enviad\\w*|"
     u"negociador\\w*|mediador\\w*|general|rei|rainha|papa|assessor\\w*|homólog\\w*|líder\\w*|chefe\\w*|"
     u"dirigente\\w*|"
     u"titular|representante\\w*|governante\\w*",
     u"governos?|delegaç\\w+|partes|lados|países|país|estados|representantes?|ministros?|diplomatas|tropas|"
     u"forças|exército|capital|aliados?|parceiros?|membros?|ministério|president\\w*|autoridades|"
     u"negociadores|"
     u"líderes|vizinhos?|república|casa\\s+branca|kremlin|reino",
     u"lá|ali|aí|aqui|capital|cidade|local|palácio|hotel|residência|ministério|castelo|embaixada|parlamento|"
     u"sede|país|videoconferência|telefone|aeroporto|base|ilha",
     u"a|ao|à|aos|às|de|do|da|dos|das|em|no|na|nos|nas|por|pelo|pela|para|com|contra|entre|sobre|segundo|até",
     u"se|foi|foram|será|também|não|\\w+(?:ou|aram|eram|iram|eu|iu)|\\w+-se"},
    {u"nl", u"hij|zij|ze|hem|haar|hun|hen|zijn|ik|wij|we|ons|beiden?|deze",
     u"\\w*minister\\w*|\\w*president\\w*|kanselier\\w*|woordvoerd\\w*|\\w*secretaris\\w*|\\w*diplomaa?t\\w*|"
     u"ambassadeur\\w*|"
     u"gezant\\w*|onderhandela\\w*|bemiddela\\w*|generaal|koning\\w*|paus|advis\\w*|ambtgeno\\w*|collega\\w*|"
     u"leiders?|"
     u"premier|voorzitter|vertegenwoordig\\w*|gastheer|chef",
     u"regering\\w*|delegaties?|partijen|kanten|landen|land|staten|vertegenwoordigers|ministers|diplomaten|"
     u"troepen|strijdkrachten|leger|hoofdstad|bondgeno\\w*|partners?|leden|ministerie|president\\w*|"
     u"autoriteiten|onderhandelaars|leiders|buren|republiek|kremlin|witte\\s+huis|beide",
     u"daar|er|hier|hoofdstad|stad|plaats|paleis|hotel|residentie|ministerie|kasteel|ambassade|parlement|"
     u"zetel|land|videoverbinding|telefo\\w+|luchthaven|basis|eiland",
     u"in|aan|uit|bij|voor|tegen|met|na|naar|over|om|van|tot|tussen|door|zonder|op|volgens", u""},
    {u"pl",
     u"on|ona|oni|one|jego|jej|ich|jemu|mu|nim|nią|nimi|go|swoj\\w*|swoim|ja|my|obaj|obie|obu|oboje|ten|ta|"
     u"który\\w*|która",
     u"prezydent\\w*|premier\\w*|minist\\w*|kancler\\w*|rzeczni\\w*|sekretarz\\w*|dyplomat\\w*|ambasador\\w*|"
     u"wysłanni\\w*|negocjator\\w*|mediator\\w*|generał\\w*|król\\w*|papież\\w*|dorad\\w*|odpowiedni\\w*|"
     u"przywód\\w*|"
     u"szef\\w*|lider\\w*|gospodarz\\w*|przedstawiciel\\w*|przewodnicząc\\w*",
     u"rząd\\w*|delegacj\\w*|stron\\w*|państw\\w*|kraj\\w*|przedstawiciel\\w*|minist\\w*|dyplomaci|wojsk\\w*|"
     u"sił\\w*|"
     u"armi\\w*|stolic\\w*|sojuszni\\w*|partner\\w*|człon\\w*|ministerstw\\w*|resort\\w*|prezydent\\w*|"
     u"władz\\w*|"
     u"negocjator\\w*|przywód\\w*|sąsia\\w*|republik\\w*|kreml\\w*|biał\\w+\\s+dom\\w*",
     u"tam|tutaj|tu|stolic\\w*|mie[jś][sś]?c\\w*|pałac\\w*|hotel\\w*|rezydencj\\w*|ministerstw\\w*|zam[ek]"
     u"\\w*|ambasad\\w*|"
     u"parlament\\w*|siedzib\\w*|kraj\\w*|wideokonferencj\\w*|telefon\\w*|lotnisk\\w*|baz\\w*|wysp\\w*",
     u"w|we|z|ze|do|od|na|o|po|przy|przez|dla|u|nad|pod|przed|między|za|ku|według|wobec",
     u"\\w+(?:ł|ła|li|ły|ło|ł się|no|to)|będzie|ma|jest|zostanie"},
    {u"cs",
     u"on|ona|oni|ony|jeho|její|jejich|mu|jí|jim|ním|ní|nimi|ho|svůj|svým|svého|já|my|oba|obě|ten|ta|"
     u"kter\\w*",
     u"prezident\\w*|premiér\\w*|minist\\w*|kancléř\\w*|mluvčí\\w*|tajemní\\w*|diplomat\\w*|velvyslan\\w*|"
     u"zmocněn\\w*|"
     u"vyjednavač\\w*|prostředn\\w*|generál\\w*|král\\w*|papež\\w*|porad\\w*|protějš\\w*|lídr\\w*|šéf\\w*|"
     u"vůdc\\w*|"
     u"hostitel\\w*|zástup\\w*|představitel\\w*|předsed\\w*",
     u"vlád\\w*|delegac\\w*|stran\\w*|stát\\w*|zem\\w*|zástup\\w*|minist\\w*|diplomat\\w*|vojsk\\w*|síl\\w*|"
     u"armád\\w*|"
     u"metropol\\w*|spojen\\w*|partne\\w*|člen\\w*|ministerstv\\w*|prezident\\w*|úřad\\w*|vyjednavač\\w*|"
     u"představitel\\w*|"
     u"soused\\w*|republik\\w*|kreml\\w*|bíl\\w+\\s+d\\w+m\\w*",
     u"tam|zde|tady|metropol\\w*|měst\\w*|míst\\w*|palác\\w*|hotel\\w*|rezidenc\\w*|ministerstv\\w*|hrad\\w*|"
     u"zámek\\w*|"
     u"velvyslanectv\\w*|parlament\\w*|sídl\\w*|zem\\w*|videokonferenc\\w*|telefon\\w*|letišt\\w*|základn\\w*"
     u"|ostrov\\w*",
     u"v|ve|z|ze|do|od|na|o|po|při|pro|u|nad|pod|před|mezi|za|k|ke|podle|vůči|s|se",
     u"\\w+(?:l|la|li|ly|lo)|bude|má|je"},
    {u"uk",
     u"він|вона|вони|його|її|їх|їхн\\w*|йому|їй|їм|ним|нею|ними|свої\\w*|свого|своєю|я|ми|обидва|обидві|обоє|"
     u"цей|"
     u"той|як(?:ий|а|і|ого|им)",
     u"президент\\w*|прем[’'ʼ]?єр\\w*|мініст\\w*|канцлер\\w*|речни\\w*|секретар\\w*|дипломат\\w*|посол|"
     u"посла|послом|"
     u"послу|посланни\\w*|перемовни\\w*|переговорни\\w*|посередни\\w*|генерал\\w*|корол\\w*|пап[аиі]|"
     u"радни\\w*|"
     u"колег\\w*|лідер\\w*|глав\\w*|голов\\w*|керівни\\w*|очільни\\w*|представни\\w*|політик\\w*|помічни\\w*",
     u"уряд\\w*|делегаці\\w*|сторон\\w*|держав\\w*|країн\\w*|представни\\w*|міністр\\w*|дипломат\\w*|"
     u"військ\\w*|сил\\w*|"
     u"армі\\w*|столиц\\w*|союзни\\w*|партнер\\w*|член\\w*|міністерств\\w*|мзс|президент\\w*|влад\\w*|"
     u"перемовни\\w*|"
     u"лідер\\w*|сусід\\w*|республік\\w*|кремл\\w*|біл\\w+\\s+д\\w+м\\w*|москв\\w*|київ\\w*",
     u"там|тут|столиц\\w*|міст\\w*|місц\\w*|палац\\w*|готел\\w*|резиденці\\w*|міністерств\\w*|замк\\w*|"
     u"посольств\\w*|"
     u"парламент\\w*|штаб\\w*|країн\\w*|відеозв\\w*|онлайн\\w*|телефон\\w*|аеропорт\\w*|баз\\w*|остр\\w*|"
     u"кремл\\w*",
     u"в|у|із|з|зі|до|від|на|о|об|по|при|для|над|під|перед|між|за|через|про|проти|біля|після|щодо|без",
     u"\\w+(?:в|вся|ла|лася|ли|лися|но|то)|буде|має|є"},
    {u"ru",
     u"он|она|они|его|её|ее|их|ему|ей|им|ним|ней|ними|сво(?:и|е|ё|ю|я)\\w*|я|мы|оба|обе|этот|тот|котор\\w*",
     u"президент\\w*|премьер\\w*|министр\\w*|канцлер\\w*|спикер\\w*|секретар\\w*|дипломат\\w*|посол|посла|"
     u"послом|"
     u"послу|посланни\\w*|переговорщи\\w*|посредни\\w*|генерал\\w*|корол\\w*|пап[аыу]|советни\\w*|коллег\\w*|"
     u"лидер\\w*|"
     u"глав\\w*|руководител\\w*|представител\\w*|политик\\w*|помощни\\w*|спецпосланни\\w*|пресс-секретар\\w*",
     u"правительств\\w*|делегаци\\w*|сторон\\w*|государств\\w*|стран\\w*|представител\\w*|министр\\w*|"
     u"дипломат\\w*|войск\\w*|"
     u"сил\\w*|арми\\w*|столиц\\w*|союзни\\w*|партнер\\w*|партнёр\\w*|член\\w*|министерств\\w*|мид\\w*|"
     u"президент\\w*|"
     u"власт\\w*|переговорщи\\w*|лидер\\w*|сосед\\w*|республик\\w*|кремл\\w*|бел\\w+\\s+дом\\w*|москв\\w*|"
     u"киев\\w*",
     u"там|здесь|тут|столиц\\w*|город\\w*|мест\\w*|дворц\\w*|дворец|отел\\w*|гостиниц\\w*|резиденци\\w*|"
     u"министерств\\w*|"
     u"замк\\w*|посольств\\w*|парламент\\w*|штаб\\w*|стран\\w*|видеосвяз\\w*|онлайн\\w*|телефон\\w*|"
     u"аэропорт\\w*|баз\\w*|"
     u"остров\\w*|кремл\\w*",
     u"в|во|из|с|со|до|от|на|о|об|по|при|для|над|под|перед|между|за|через|про|против|около|после|у|к|ко|без",
     u"\\w+(?:л|лся|ла|лась|ли|лись|ло|лось)|будет|может"},
};

struct StandInPatterns
{
    QStringView language;
    QRegularExpression pronouns;
    QRegularExpression persons;
    QRegularExpression bodies;
    QRegularExpression places;
    QRegularExpression preposition; ///< at the end of what is before a name
    QRegularExpression withoutSubject;
    bool dropsSubjects = false;
    bool hasNounsInCapitals = false;
};

const StandInPatterns *standInsOf(const QString &language)
{
    static const std::vector<StandInPatterns> patterns = [] {
        constexpr auto options =
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
        const auto words = [](QStringView list) {
            return QRegularExpression(u"(?<![\\w’'])(?:%1)(?![\\w])"_s.arg(list), options);
        };
        std::vector<StandInPatterns> result;
        for (const StandInWords &one : standInWords)
            result.push_back({one.language, words(one.pronouns), words(one.persons), words(one.bodies),
                              words(one.places),
                              QRegularExpression(u"(?<!\\w)(?:%1)[\\s’']+$"_s.arg(one.prepositions), options),
                              QRegularExpression(u"^\\W*(?:%1)\\b"_s.arg(one.withoutSubject), options),
                              !one.withoutSubject.isEmpty(), one.language == u"de"});
        return result;
    }();
    const auto known =
        std::find_if(patterns.begin(), patterns.end(), [&language](const StandInPatterns &one) {
            const qsizetype end = one.language.size();
            return language.startsWith(one.language, Qt::CaseInsensitive) &&
                   (language.size() == end || !language[end].isLetter());
        });
    return known == patterns.end() ? nullptr : &*known;
}

/// A word with a capital that is of an institution, and no name: `Kommission`, `МИД`, `Gobierno`.
bool isBody(const QString &word)
{
    static const QRegularExpression bodies(
        u"^(?:\\w*(?:kommission|rat(?:e?s)?|regierung|ministerium|parlaments?|außen\\w*|vereinten|"
        u"commission|conseil|parlement|gouvernement|république|assemblée|affaires|défense|comisión|consejo|"
        u"gobierno|república|asuntos|exteriores|defensa|estado|commissione|consiglio|governo|repubblica|"
        u"esteri|difesa|komisj\\w+|rad[aąyę]|sejm\\w*|senatu?|rządu|rzeczypospolitej|spraw|komise|vlády|"
        u"republiky|комісі\\w+|рад[аиі]|уряду|республіки|комисси\\w+|совета|правительства|республики|"
        u"госдумы|держдуми|верховної|государственн\\w+|європейськ\\w+|европейск\\w+|europejsk\\w+|"
        u"europäischen?|europea|européenne|national\\w*|nationale?))$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression acronym(u"^\\p{Lu}{2,}"_s);
    return acronym.match(word).hasMatch() || (bodies.match(word).hasMatch() && word != word.toUpper());
}

/// Whether a name that may be somebody’s stands before a place of a text, and not behind a preposition.
bool hasSubjectBefore(const QString &text, qsizetype end, const StandInPatterns &words)
{
    static const QRegularExpression capital(u"(?<![\\p{L}’'-])\\p{Lu}\\p{L}{2,}"_s);
    static const QRegularExpression opens(u"(?:^|[.!?:;]\\s+|[“\"«„]\\s*)$"_s);
    static const QRegularExpression another(u"^\\s+\\p{Lu}\\p{L}+"_s);
    auto found = capital.globalMatch(text.left(end));
    while (found.hasNext()) {
        const auto match = found.next();
        const QString before = text.left(match.capturedStart());
        const QString after = text.mid(match.capturedEnd());
        if (words.preposition.match(before).hasMatch() || words.pronouns.match(match.captured()).hasMatch())
            continue;
        const bool isDouble = another.match(after).hasMatch();
        const bool isTitle = words.persons.match(match.captured()).hasMatch();
        if (words.hasNounsInCapitals ? isTitle && isDouble : opens.match(before).hasMatch() ? isDouble : true)
            return true;
    }
    return false;
}

} // namespace

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

bool knowsStandIns(const QString &language)
{
    return standInsOf(language) != nullptr;
}

bool hasForeignStandIn(const QString &text, ParticipantKind kind, const QString &language)
{
    const StandInPatterns *words = standInsOf(language);
    if (!words)
        return true;
    auto pronouns = words->pronouns.globalMatch(text);
    while (pronouns.hasNext()) {
        if (!hasSubjectBefore(text, pronouns.next().capturedStart(), *words))
            return true;
    }
    static const QRegularExpression nameAfter(u"^\\s+(?:\\p{Lu}\\.\\s*)?(\\p{Lu}\\p{L}+)"_s);
    static const QRegularExpression wordBefore(u"([\\p{L}’'-]+)\\s+$"_s);
    auto found = (kind == ParticipantKind::Person ? words->persons : words->bodies).globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        // `Präsident Macron` is nobody else, `Präsident Frankreichs` may be, and so may `глава МИД`.
        const auto after = nameAfter.match(text.mid(match.capturedEnd()));
        if (after.hasMatch() && !foreignNames().isOfState(after.captured(1)) && !isBody(after.captured(1)))
            continue;
        const auto before = wordBefore.match(text.left(match.capturedStart()));
        const bool isOfAnother = kind != ParticipantKind::Person && before.hasMatch() &&
                                 foreignNames().isOfState(before.captured(1));
        const bool isOfAnotherAfter = kind != ParticipantKind::Person && after.hasMatch();
        if (!isOfAnother && !isOfAnotherAfter)
            return true;
    }
    return words->dropsSubjects && words->withoutSubject.match(text).hasMatch();
}

bool hasPlaceStandIn(const QString &text, const QString &language)
{
    const StandInPatterns *words = standInsOf(language);
    return !words || words->places.match(text).hasMatch();
}

} // namespace chancery
