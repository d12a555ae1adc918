// Patterns over pieces, as the knowledge tables write them, and a set of them that is matched at once.
//
//   PatternSet set;
//   set.add_word("june", "month", 6);
//   set.add("{month:m} {day:d} ,? {year:y} !>people", 0);   // OK, or why it is no pattern
//   auto match = set.longest(pieces, at);
//   match->value("m");                                      // 6
//
// A pattern is a row of elements with blanks between them, one a piece:
//   in|since     one of these words or marks, folded as TextPiece::key
//   {month:m}    a piece of a class, its value kept as m; without ":m" the class is its name
//   ,?           may be missing
//   ~-           no white space before it
//   =<in|since   not consumed: the piece before stands here (=<, !<: before the pattern's first piece;
//   !>people     =>, !>: after what was matched so far); ! means that none of them stands there
// No element crosses the border of a block. Words and classes may be mixed: in|{cue}.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "absl/status/status.h"
#include "pattern/pieces.h"

namespace verbale {

struct Capture {
  std::string_view name;  // owned by the set
  std::size_t piece = 0;
  int value = 0;
};

struct Match {
  int pattern = 0;  // the number that it was added with
  std::size_t begin = 0, end = 0;
  std::vector<Capture> captures;

  const Capture* find(std::string_view name) const;
  int value(std::string_view name, int otherwise = -1) const;
};

// Tells whether a piece is of a class, and its value in it.
using ClassTest = std::function<std::optional<int>(const Pieces&, std::size_t)>;

class PatternSet {
 public:
  PatternSet();

  // Puts a word into a class. A word may be in several.
  void add_word(std::string_view word, std::string_view name, int value);

  // A class that is told by a test. Built in: {number}, {day}, {year}, {roman}, {capital}, {word}.
  void add_class(std::string_view name, ClassTest test);

  // InvalidArgument: no element that is consumed, or an unknown class; words of a class come first.
  absl::Status add(std::string_view pattern, int number);

  // The longest match that begins at a piece; of equally long ones the first that was added.
  std::optional<Match> longest(const Pieces& pieces, std::size_t at) const;

  // The value of a piece in a class; nothing where it is not of the class.
  std::optional<int> value_in(std::string_view name, const Pieces& pieces, std::size_t at) const;

 private:
  enum class Place : std::uint8_t { here, behind, ahead };
  struct Element {
    Place place = Place::here;
    bool negative = false, optional = false, glued = false;
    std::vector<std::string> words;
    std::vector<int> classes;
    std::string capture;
  };
  struct Pattern {
    int number = 0;
    std::vector<Element> elements;
  };
  struct WordClass {
    int id = 0, value = 0;
  };
  using Words = std::unordered_map<std::string, std::vector<WordClass>>;

  absl::Status parse(std::string_view pattern, Pattern& out) const;
  absl::Status parse_element(std::string_view source, Element& out) const;
  absl::Status parse_alternative(std::string_view source, Element& out) const;
  void index(int pattern, const Element& first);
  int class_id(std::string_view name) const;
  std::optional<int> value_in(int id, const Pieces& pieces, std::size_t at) const;
  bool admits(const Element& element, const Pieces& pieces, std::size_t at, int& value) const;
  bool stands(const Element& element, const Pieces& pieces, std::size_t begin, std::size_t at) const;
  bool match(const Pattern& pattern, std::size_t element, const Pieces& pieces, std::size_t at, Match& out) const;
  void try_all(const std::vector<int>& patterns, const Pieces& pieces, std::size_t at,
               std::optional<Match>& best) const;

  std::vector<std::string> class_names_;
  std::vector<ClassTest> tests_;  // null: a class of words
  Words words_;
  std::vector<Pattern> patterns_;
  std::unordered_map<std::string, std::vector<int>> by_word_;
  std::vector<std::vector<int>> by_class_;
};

}  // namespace verbale
