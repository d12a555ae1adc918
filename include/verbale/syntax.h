// Tokens, sentences and dependency trees of a document, after the conventions of Universal
// Dependencies for English (version 2).
//
//   for (const verbale::Token& t : document.syntax.tokens)
//     text.substr(t.span.begin, t.span.size());
//
// Produced by the syntax stage; every later stage reads it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "verbale/span.h"

namespace verbale {

enum class Upos : std::uint8_t {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X,
};

// Type of the name that a token belongs to.
enum class NameType : std::uint8_t { none, person, organisation, place, nationality, event, document, date };

struct Token {
  Span span;
  std::string lemma;
  Upos upos = Upos::X;
  std::string xpos;           // Penn Treebank tag: "VBD"
  std::string deprel;         // UD relation with its subtype: "nsubj:pass"
  std::int32_t head = -1;     // index into Syntax::tokens; -1: root of its sentence
  std::int32_t sentence = 0;  // index into Syntax::sentences
  NameType name = NameType::none;
  bool name_begin = false;               // first token of its name
  NameType inner_name = NameType::none;  // of the name within it: "Sweden" of "Bank of Sweden"
  bool inner_begin = false;              // first token of that
  bool continues_word = false;           // second or later part of one orthographic word: the "n't" of "don't"

  bool operator==(const Token&) const = default;
};

struct Sentence {
  std::int32_t begin = 0;  // index of the first token
  std::int32_t end = 0;    // one past the last
  bool paragraph_begin = false;

  bool operator==(const Sentence&) const = default;
};

struct Syntax {
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;

  bool operator==(const Syntax&) const = default;
};

}  // namespace verbale
