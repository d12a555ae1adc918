// What a net sees of a word: hashes of its form, affixes and shape.
//
//   Word w = word_of("Erdoğan’s");
//   w[Attribute::suffix3];    // a hash; an embedding table takes its row from it
//
// The form is lower-cased, its quotation marks and dashes are made plain and its digits masked, so that "2018"
// and "2020", ’ and ' are one. Shape keeps what that loses: "Xx", "ddd", runs cut at three.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace verbale {

// `vector` is the form once more, for tables of word vectors.
enum class Attribute { form, prefix, suffix3, suffix2, shape, vector };
inline constexpr int kAttributes = 6;

struct Word {
  std::array<std::uint64_t, kAttributes> hashes{};

  std::uint64_t operator[](Attribute a) const { return hashes[static_cast<std::size_t>(a)]; }
  bool operator==(const Word&) const = default;
};

Word word_of(std::string_view form);

// ’ as ', “ as ", — as --, wherever they stand in the word.
std::string plain_marks(std::string_view form);

// Lower case, plain marks, digits as 0: the form under which words are counted and looked up.
std::string plain_form(std::string_view form);

// Changes whenever word_of() answers differently: binds a model to the features it was trained with.
std::uint64_t word_fingerprint();

}  // namespace verbale
