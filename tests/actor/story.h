// A short text read by the tokenizer alone, with tables of a few rows: rules on spelling need no model.
//
//   Story story("Anna Ek spoke.");
//   story.actors.list[0].name;   // "Anna Ek"
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "actor/find_actors.h"
#include "data/embedded.h"
#include "mention/words.h"
#include "syntax/tokenize.h"
#include "verbale/names.h"

namespace verbale {

// The project's closed word lists with a small world: two states, their capitals, bodies and presidents.
inline const Lexicon& small_world() {
  static const Lexicon lexicon = [] {
    Lexicon out;
    const auto add = [&](std::string_view table, std::string_view content) {
      (void)out.actors.add(table, table, content);
    };
    add("states",
        "iso3\tiso2\tname\tofficial\taliases\tadjectives\tpeople\tcapital\twikidata\tstatus\n"
        "SWE\tSE\tSweden\tKingdom of Sweden\t\tSwedish\tSwede|Swedes\tStockholm\tQ34\tmember\n"
        "IRL\tIE\tIreland\t\tRepublic of Ireland\tIrish\t\tDublin\tQ27\tmember\n");
    add("organisations",
        "name\taliases\tkind\tcountry\tpart_of\twikidata\tcameo\n"
        "Rosenbad\t\tgovernment\tSWE\t\t\tSWEGOV\n"
        "Nordic Council\tNC\tigo\t\t\t\t\n");
    add("persons",
        "name\taliases\tgender\tcountry\twikidata\n"
        "Anna Ek\tAnna B. Ek\tf\tSWE\t\n"
        "Liam Orr\t\tm\tIRL\t\n");
    add("metonyms", "name\tbody\tcountry\nStockholm\tSWE\tSWE\nDublin\tIRL\tIRL\n");
    add("holders",
        "person\toffice\tof\tfrom\tuntil\n"
        "Anna Ek\thead_of_state\tSWE\t2015-01-01\t\n"
        "Liam Orr\thead_of_state\tIRL\t2018-01-01\t2022-06-30\n");
    for (std::string_view table : {"titles", "offices", "nominals", "pronouns", "name_words"})
      add(table, embedded(std::string(table) + ".tsv"));
    out.tokens = Lexicon::load({})->tokens;
    return out;
  }();
  return lexicon;
}

// A text up to its words, for the rules on mentions.
struct TextWords {
  explicit TextWords(std::string_view source)
      : bytes(source),
        text(bytes),
        layout(paragraphs(bytes)),
        syntax(tokenize(small_world().tokens, text, layout)),
        tree(syntax),
        words(small_world().actors, text, layout, tree) {}
  TextWords(const TextWords&) = delete;

  static Layout paragraphs(const std::string& bytes) {
    Layout layout;
    layout.published = "2020-06-10";
    for (std::size_t at = 0; at < bytes.size();) {
      const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
      if (end > at) layout.blocks.push_back({{at, end}, BlockKind::paragraph});
      at = end + 1;
    }
    return layout;
  }

  std::string bytes;
  Text text;
  Layout layout;
  Syntax syntax;
  Tree tree;
  Words words;
};

class Story {
 public:
  explicit Story(std::string_view source)
      : draft_(source), actors(find_actors(small_world(), draft_.text, draft_.layout, draft_.tree, {})) {}

  // "Anna Ek person SWE; Sweden state SWE": actors that are mentioned, in their order.
  std::string cast() const {
    std::string out;
    for (const Actor& a : actors.list) {
      if (a.mentions.empty()) continue;
      if (!out.empty()) out += "; ";
      out += a.name + ' ' + std::string(name_of(a.kind));
      if (!a.country.empty()) out += ' ' + a.country;
    }
    return out;
  }

  // Whom the n-th occurrence of the words means; "?": nobody; "-": the words are no mention.
  std::string meant_by(std::string_view words, int n = 1) const {
    std::size_t at = draft_.bytes.find(words);
    while (--n > 0) at = draft_.bytes.find(words, at + 1);
    for (const ActorRef& ref : actors.refs) {
      const Span span{draft_.syntax.tokens[ref.tokens.begin].span.begin,
                      draft_.syntax.tokens[ref.tokens.end - 1].span.end};
      if (span != Span{at, at + words.size()}) continue;
      if (ref.actor < 0) return "?";
      std::string out;
      for (int m : actors.members_of(ref.actor)) out += (out.empty() ? "" : " + ") + actors.list[m].name;
      return out;
    }
    return "-";
  }

 private:
  TextWords draft_;

 public:
  Actors actors;
};

}  // namespace verbale
