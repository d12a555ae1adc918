#include "tools/training/entities.h"

#include <algorithm>
#include <optional>

#include "absl/strings/str_split.h"
#include "text/utf8.h"
#include "verbale/names.h"

namespace verbale::training {
namespace {

struct Mention {
  int begin, end;  // words, half-open
  std::string type;
  std::string id = {};
};

std::string_view misc_value(std::string_view misc, std::string_view key) {
  for (const absl::string_view part : absl::StrSplit(absl::string_view(misc.data(), misc.size()), '|')) {
    const std::string_view p(part.data(), part.size());
    if (p.starts_with(key)) return p.substr(key.size());
  }
  return {};
}

// "(3-person-new-..." opens, "3)" closes, "(3-person-...)" does both; several may stand together.
class MentionStack {
 public:
  void read(int word, std::string_view value) {
    while (!value.empty()) {
      if (value[0] == '(') {
        const std::size_t end = std::min(value.find_first_of("()", 1), value.size());
        const std::vector<std::string> f = absl::StrSplit(std::string(value.substr(1, end - 1)), '-');
        open_.push_back({word, f[0], f.size() > 1 ? f[1] : ""});
        value.remove_prefix(end);
        if (value.starts_with(')')) close(word, f[0]), value.remove_prefix(1);
      } else {
        const std::size_t end = std::min(value.find(')'), value.size());
        close(word, value.substr(0, end));
        value.remove_prefix(std::min(end + 1, value.size()));
      }
    }
  }
  std::vector<Mention> mentions;

 private:
  struct Open {
    int begin;
    std::string id, type;
  };
  void close(int word, std::string_view id) {
    const auto it = std::find_if(open_.rbegin(), open_.rend(), [&](const Open& o) { return o.id == id; });
    if (it == open_.rend()) return;
    mentions.push_back({it->begin, word + 1, it->type, it->id});
    open_.erase(std::next(it).base());
  }
  std::vector<Open> open_;
};

struct TypeOf {
  std::string_view gum;
  NameType type;
};
constexpr TypeOf kTypes[] = {{"person", NameType::person},  {"organization", NameType::organisation},
                             {"place", NameType::place},    {"event", NameType::event},
                             {"time", NameType::date},      {"abstract", NameType::document},
                             {"object", NameType::document}};

// Words that make a title the name of an instrument or a document.
constexpr std::string_view kDocumentWords[] = {"act",         "agreement",  "treaty",   "convention", "constitution",
                                               "declaration", "resolution", "protocol", "charter",    "accord",
                                               "report",      "bill",       "law",      "amendment",  "code",
                                               "memorandum",  "plan",       "accords",  "pact"};
constexpr std::string_view kJoiners[] = {"of", "for", "the", "and", "&", "on", "in", "de", "-", "al"};

bool proper(const TreebankWord& w) { return w.upos == "PROPN"; }
bool capital(const TreebankWord& w) { return !w.form.empty() && is_upper(decode(w.form, 0).value); }

int head_of(const TreebankSentence& s, const Mention& m) {
  for (int w = m.begin; w < m.end; ++w)
    if (s.words[w].head < m.begin || s.words[w].head >= m.end) return w;
  return m.begin;
}

// From the head outwards as far as the words belong to a name.
Mention name_within(const TreebankSentence& s, const Mention& m, int head, bool joined) {
  Mention name{head, head + 1, m.type};
  const auto inner = [&](int w) { return proper(s.words[w]) || (capital(s.words[w]) && s.words[w].upos == "ADJ"); };
  const auto joiner = [&](int w) {
    return joined && std::ranges::find(kJoiners, to_lower(s.words[w].form)) != std::end(kJoiners);
  };
  while (name.begin > m.begin && inner(name.begin - 1)) --name.begin;
  for (int w = name.end; w < m.end && (inner(w) || s.words[w].upos == "NUM" || joiner(w)); ++w)
    if (!joiner(w)) name.end = w + 1;
  return name;
}

std::optional<Mention> date_within(const TreebankSentence& s, const Mention& m) {
  const auto calendar = [&](const TreebankWord& w) {
    return proper(w) ||
           (w.upos == "NUM" && w.form.size() >= 4 && w.form.find_first_not_of("0123456789s") == w.form.npos);
  };
  int begin = m.begin, end = m.end;
  while (begin < end && s.words[begin].upos == "DET") ++begin;
  if (end - begin > 5) return std::nullopt;
  for (int w = begin; w < end; ++w)
    if (calendar(s.words[w])) return Mention{begin, end, m.type};
  return std::nullopt;
}

bool names_document(const TreebankSentence& s, const Mention& m) {
  return std::any_of(s.words.begin() + m.begin, s.words.begin() + m.end, [](const TreebankWord& w) {
    return std::ranges::find(kDocumentWords, to_lower(w.form)) != std::end(kDocumentWords);
  });
}

// "Vice President Ek" is named Ek, "the President" by no name.
int past_titles(const TreebankSentence& s, const Mention& name, const KnownNames& known) {
  int begin = name.begin;
  const auto title = [&](int w) { return w < name.end && known.is_title(s.words[w].form); };
  while (title(begin) || (title(begin + 1) && begin + 2 < name.end)) begin += title(begin) ? 1 : 2;
  return begin;
}

std::optional<std::pair<Mention, NameType>> name_of_mention(const TreebankSentence& s, const Mention& m,
                                                            const KnownNames* known) {
  const auto* type = std::ranges::find(kTypes, m.type, &TypeOf::gum);
  if (type == std::end(kTypes)) return std::nullopt;
  if (type->type == NameType::date) {
    const auto date = date_within(s, m);
    return date ? std::optional(std::pair(*date, type->type)) : std::nullopt;
  }
  int head = head_of(s, m);
  // "interviewee Anna Berg": the name hangs flat from a common noun.
  if (!proper(s.words[head]) && head + 1 < m.end && s.words[head + 1].head == head &&
      s.words[head + 1].deprel == "flat")
    ++head;
  if (!proper(s.words[head])) return std::nullopt;
  Mention name = name_within(s, m, head, type->type != NameType::person);
  // "United" in "United States" is a verb to the treebank.
  while (name.begin > m.begin && capital(s.words[name.begin - 1]) && s.words[name.begin - 1].upos == "VERB")
    --name.begin;
  if (known && type->type == NameType::person) name.begin = past_titles(s, name, *known);
  if (name.begin == name.end) return std::nullopt;
  if (type->type == NameType::document && !names_document(s, name)) return std::nullopt;
  // "the Spanish", "Americans": people by their nation.
  const bool plural = type->type == NameType::person && name.end - name.begin == 1 && s.words[head].xpos == "NNPS";
  return std::pair(name, plural ? NameType::nationality : type->type);
}

// `NE=B-person`, as the library prints it.
void read_printed(TreebankWord& word, std::string_view value) {
  word.name = value_of<NameType>(value.substr(std::min<std::size_t>(2, value.size()))).value_or(NameType::none);
  word.name_begin = value[0] == 'B';
}

}  // namespace

void EntityReader::read(TreebankSentence& sentence) {
  MentionStack stack;
  for (int w = 0; w < static_cast<int>(sentence.words.size()); ++w) {
    TreebankWord& word = sentence.words[w];
    stack.read(w, misc_value(word.misc, "Entity="));
    if (const auto printed = misc_value(word.misc, "NE="); !printed.empty())
      read_printed(word, printed), found_any_ = true;
  }
  found_any_ |= !stack.mentions.empty();
  // The longest first: what lies inside another name is not learned.
  std::vector<std::pair<Mention, NameType>> names;
  for (const Mention& m : stack.mentions)
    if (const auto name = name_of_mention(sentence, m, known_)) names.push_back(*name);
  std::ranges::stable_sort(names, std::greater(), [](const auto& n) { return n.first.end - n.first.begin; });
  for (const auto& [m, type] : names) {
    const auto first = sentence.words.begin() + m.begin, last = sentence.words.begin() + m.end;
    if (std::any_of(first, last, [](const TreebankWord& w) { return w.name != NameType::none; })) continue;
    for (auto w = first; w != last; ++w) w->name = type, w->name_begin = w == first;
  }
  if (known_ && !stack.mentions.empty()) mark_nationalities(sentence);
}

void EntityReader::mark_nationalities(TreebankSentence& sentence) const {
  std::vector<std::string_view> words;
  for (const TreebankWord& w : sentence.words) words.push_back(w.form);
  for (std::size_t at = 0; at < words.size(); ++at) {
    const KnownNames::Match match = known_->longest(std::span(words).subspan(at));
    if (match.words != 1 || match.type != NameType::nationality || sentence.words[at].name != NameType::none) continue;
    sentence.words[at].name = NameType::nationality;
    sentence.words[at].name_begin = true;
  }
}

std::vector<EntityMention> mentions_of(const TreebankSentence& sentence) {
  MentionStack stack;
  for (int w = 0; w < static_cast<int>(sentence.words.size()); ++w)
    stack.read(w, misc_value(sentence.words[w].misc, "Entity="));
  constexpr std::string_view kSpeakers[] = {"i", "me", "my", "mine", "we", "us", "our", "ours", "you", "your", "yours"};
  std::vector<EntityMention> out;
  for (const Mention& m : stack.mentions) {
    const auto* type = std::ranges::find(kTypes, m.type, &TypeOf::gum);
    if (type == std::end(kTypes) || type->type > NameType::place) continue;
    const TreebankWord& first = sentence.words[m.begin];
    const bool pronoun = m.end == m.begin + 1 && first.upos == "PRON" &&
                         std::ranges::find(kSpeakers, to_lower(first.form)) == std::end(kSpeakers);
    auto name = pronoun ? std::optional(std::pair(m, type->type)) : name_of_mention(sentence, m, nullptr);
    if (!name) continue;
    const auto covers = [&](const EntityMention& o) {
      return o.begin <= name->first.begin && name->first.end <= o.end;
    };
    if (std::ranges::any_of(out, covers)) continue;
    std::erase_if(out,
                  [&](const EntityMention& o) { return name->first.begin <= o.begin && o.end <= name->first.end; });
    out.push_back({name->first.begin, name->first.end, name->second, m.id, pronoun});
  }
  return out;
}

}  // namespace verbale::training
