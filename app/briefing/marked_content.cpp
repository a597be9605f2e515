// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/marked_content.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>

namespace chancery {

namespace {

enum CharacterClass : unsigned char { Regular = 0, Space = 1, Delimiter = 2 };

/// Classes of characters (ISO 32000-1, 7.2.2).
constexpr std::array<unsigned char, 256> characterClasses = [] {
    std::array<unsigned char, 256> classes{};
    for (const char c : {' ', '\n', '\r', '\t', '\f', '\0'})
        classes[static_cast<unsigned char>(c)] = Space;
    for (const char c : {'(', ')', '<', '>', '[', ']', '{', '}', '/', '%'})
        classes[static_cast<unsigned char>(c)] = Delimiter;
    return classes;
}();

constexpr unsigned char classOf(char c)
{
    return characterClasses[static_cast<unsigned char>(c)];
}

/// Operators with their numbers, one after the other (ISO 32000-1, 7.8.2). Names, strings and arrays are
/// passed over: none of them decides what belongs to which element.
class Lexer
{
public:
    explicit Lexer(std::string_view content)
        : m_content(content)
    {
    }

    /// Goes to the next operator; false at the end.
    bool next()
    {
        m_count = 0;
        skipSpace();
        m_start = m_at;
        while (m_at < m_content.size()) {
            const char c = m_content[m_at];
            if (c == '(') {
                skipString();
            } else if (c == '<' || c == '>' || c == '[' || c == ']' || c == ')' || c == '{' || c == '}') {
                if (c == '<' && !(m_at + 1 < m_content.size() && m_content[m_at + 1] == '<'))
                    m_at = std::min(m_content.find('>', m_at), m_content.size() - 1);
                ++m_at;
            } else if (c == '%') {
                m_at = std::min(m_content.find_first_of("\r\n", m_at), m_content.size());
            } else if (c == '/') {
                ++m_at;
                skipWord();
            } else {
                const std::size_t begin = m_at;
                skipWord();
                const std::string_view word = m_content.substr(begin, m_at - begin);
                if (!isNumber(word)) {
                    m_operator = word;
                    return true;
                }
                if (m_count < m_numbers.size())
                    m_numbers[m_count++] = word;
            }
            skipSpace();
        }
        return false;
    }

    /// Passes over what is left of a text object, whose strings are in hexadecimal digits and hold no T.
    void skipText()
    {
        std::size_t at = m_at;
        do {
            at = m_content.find("ET", at + 1);
        } while (at != std::string_view::npos &&
                 (classOf(m_content[at - 1]) == Regular ||
                  (at + 2 < m_content.size() && classOf(m_content[at + 2]) == Regular)));
        m_at = std::min(at, m_content.size());
    }

    [[nodiscard]] std::string_view op() const { return m_operator; }
    [[nodiscard]] std::size_t count() const { return m_count; }
    /// Read when it is asked for: of most operators nobody does.
    [[nodiscard]] double number(std::size_t index) const
    {
        std::string_view word = m_numbers[index];
        if (word.front() == '+')
            word.remove_prefix(1);
        double value = 0;
        std::from_chars(word.data(), word.data() + word.size(), value);
        return value;
    }
    /// Where its operands begin, and the place behind it.
    [[nodiscard]] std::size_t start() const { return m_start; }
    [[nodiscard]] std::size_t end() const { return m_at; }

private:
    void skipSpace()
    {
        while (m_at < m_content.size() && classOf(m_content[m_at]) == Space)
            ++m_at;
    }
    void skipWord()
    {
        while (m_at < m_content.size() && classOf(m_content[m_at]) == Regular)
            ++m_at;
    }
    void skipString()
    {
        int depth = 0;
        for (; m_at < m_content.size(); ++m_at) {
            const char c = m_content[m_at];
            if (c == '\\') {
                ++m_at;
            } else if (c == '(') {
                ++depth;
            } else if (c == ')' && --depth == 0) {
                ++m_at;
                break;
            }
        }
        m_at = std::min(m_at, m_content.size());
    }
    /// No operator begins like one.
    static bool isNumber(std::string_view word)
    {
        const char c = word.front();
        return (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '+';
    }

    std::string_view m_content;
    std::string_view m_operator;
    std::array<std::string_view, 6> m_numbers{};
    std::size_t m_count = 0;
    std::size_t m_start = 0;
    std::size_t m_at = 0;
};

/// What an operator does, as far as it decides what belongs to which element.
enum class Operation { Other, BeginText, EndText, Move, Path, EndPath, Paint, Object, Matrix, Offset, Show };

/// An operator of one or two characters as a number.
constexpr unsigned code(std::string_view op)
{
    const unsigned first = static_cast<unsigned char>(op[0]);
    return op.size() == 1 ? first : first << 8 | static_cast<unsigned char>(op[1]);
}

Operation operationOf(std::string_view op)
{
    if (op.size() > 2)
        return Operation::Other;
    switch (code(op)) {
    case code("BT"):
        return Operation::BeginText;
    case code("ET"):
        return Operation::EndText;
    case code("m"):
        return Operation::Move;
    case code("l"):
    case code("c"):
    case code("v"):
    case code("y"):
    case code("re"):
    case code("h"):
    case code("W"):
    case code("W*"):
        return Operation::Path;
    case code("n"):
        return Operation::EndPath;
    case code("S"):
    case code("s"):
    case code("f"):
    case code("F"):
    case code("f*"):
    case code("B"):
    case code("B*"):
    case code("b"):
    case code("b*"):
    case code("sh"):
        return Operation::Paint;
    case code("Do"):
        return Operation::Object;
    case code("Tm"):
        return Operation::Matrix;
    case code("Td"):
        return Operation::Offset;
    case code("Tj"):
    case code("TJ"):
        return Operation::Show;
    default:
        return Operation::Other;
    }
}

class Marker
{
public:
    Marker(std::string_view content, TagTree &tags, const std::vector<TaggedArea> &links, int page,
           std::vector<int> &parents)
        : m_content(content)
        , m_tags(tags)
        , m_links(links)
        , m_page(page)
        , m_parents(parents)
    {
        m_result.reserve(content.size() + content.size() / 4);
    }

    std::string run()
    {
        Lexer lexer(m_content);
        while (lexer.next())
            handle(lexer);
        m_result.append(m_content.substr(m_copied));
        if (m_open != closed)
            m_result += "\nEMC\n";
        return std::move(m_result);
    }

private:
    static constexpr int closed = -2;
    static constexpr std::size_t nowhere = std::string_view::npos;

    void handle(Lexer &lexer)
    {
        const Operation operation = operationOf(lexer.op());
        if (m_inText && operation != Operation::BeginText && operation != Operation::EndText) {
            handleText(lexer, operation);
            return;
        }
        switch (operation) {
        case Operation::BeginText:
            m_held = lexer.start();
            m_inText = true;
            m_x = m_y = 0;
            m_down = 1;
            break;
        case Operation::EndText:
            m_inText = false;
            m_held = nowhere;
            break;
        case Operation::Move:
        case Operation::Path:
            if (m_held == nowhere)
                m_held = lexer.start();
            // The painter may have turned and moved the place on its way.
            if (operation == Operation::Move && lexer.count() == 2 &&
                std::abs(lexer.number(0) - TagTree::markX) < 0.5)
                m_mark = static_cast<int>(std::lround(lexer.number(1)));
            break;
        case Operation::EndPath:
            m_held = nowhere;
            break;
        case Operation::Paint:
            if (m_mark >= 0) {
                m_wanted = m_mark - 1;
                m_mark = -1;
                m_result.append(m_content.substr(m_copied, m_held - m_copied));
                m_copied = lexer.end();
            } else {
                ensure(m_held == nowhere ? lexer.start() : m_held, m_wanted);
            }
            m_held = nowhere;
            break;
        case Operation::Object:
            ensure(lexer.start(), m_wanted);
            break;
        default:
            break;
        }
    }

    void handleText(Lexer &lexer, Operation operation)
    {
        if (operation == Operation::Matrix && lexer.count() == 6) {
            m_x = lexer.number(4);
            m_y = lexer.number(5);
            m_down = lexer.number(3);
        } else if (operation == Operation::Offset && lexer.count() == 2) {
            m_x += lexer.number(0);
            m_y += m_down * lexer.number(1);
        } else if (operation == Operation::Show) {
            ensure(m_held, target());
            lexer.skipText();
        }
    }

    /// The element of a text that begins here: a link of the wanted one, or that itself.
    [[nodiscard]] int target() const
    {
        if (m_wanted < 0)
            return m_wanted;
        // A baseline stands on the lower edge of letters, and a link begins where its first letter does.
        constexpr double inward = 2;
        constexpr double upward = 6;
        for (const TaggedArea &link : m_links) {
            if (link.element != TagTree::none && link.element != m_wanted &&
                m_tags.at(link.element).parent == m_wanted &&
                link.rect.contains(QPointF(m_x + inward, m_y - upward)))
                return link.element;
        }
        return m_wanted;
    }

    /// From this place on the content is this element's.
    void ensure(std::size_t place, int element)
    {
        if (m_open == element)
            return;
        m_result.append(m_content.substr(m_copied, place - m_copied));
        m_copied = place;
        if (m_open != closed)
            m_result += "\nEMC\n";
        if (element < 0) {
            m_result += "/Artifact BMC\n";
        } else {
            const int id = static_cast<int>(m_parents.size());
            m_parents.push_back(element);
            m_tags.place(element);
            m_tags.at(element).kids.push_back({TagTree::Kid::Kind::Content, id, m_page});
            m_result +=
                std::string("/") + m_tags.at(element).type + " <</MCID " + std::to_string(id) + ">> BDC\n";
        }
        m_open = element;
    }

    std::string_view m_content;
    TagTree &m_tags;
    const std::vector<TaggedArea> &m_links;
    int m_page;
    std::vector<int> &m_parents;
    std::string m_result;
    std::size_t m_copied = 0;     ///< what is in the result
    std::size_t m_held = nowhere; ///< where the path or the text begins that is not decided yet
    int m_mark = -1;
    int m_wanted = TagTree::none;
    int m_open = closed;
    bool m_inText = false;
    double m_x = 0;
    double m_y = 0;
    double m_down = 1;
};

} // namespace

std::string markContent(std::string_view content, TagTree &tags, const std::vector<TaggedArea> &links,
                        int page, std::vector<int> &parents)
{
    return Marker(content, tags, links, page, parents).run();
}

} // namespace chancery
