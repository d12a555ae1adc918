#include "output/conllu.h"

#include "text/utf8.h"
#include "verbale/names.h"

namespace verbale {
namespace {

class ConlluWriter {
 public:
  ConlluWriter(std::string_view text, const Syntax& syntax) : text_(text), syntax_(syntax) {}

  std::string write() {
    for (std::size_t s = 0; s < syntax_.sentences.size(); ++s) write_sentence(s);
    return std::move(out_);
  }

 private:
  void write_sentence(std::size_t number) {
    const Sentence& sentence = syntax_.sentences[number];
    if (sentence.begin >= sentence.end) return;
    if (sentence.paragraph_begin) out_ += "# newpar\n";
    out_ += "# sent_id = " + std::to_string(number + 1) + "\n# text = ";
    const std::size_t begin = syntax_.tokens[sentence.begin].span.begin;
    write_field({begin, syntax_.tokens[sentence.end - 1].span.end});
    out_ += '\n';
    for (int t = sentence.begin; t < sentence.end; ++t) {
      const int end = word_end(t, sentence.end);
      if (end > t + 1) write_range(sentence, t, end);
      write_token(sentence, t);
    }
    out_ += '\n';
  }

  // One past the last token of the orthographic word that a token begins; t: it begins none.
  int word_end(int t, int limit) const {
    if (syntax_.tokens[t].continues_word) return t;
    int end = t + 1;
    while (end < limit && syntax_.tokens[end].continues_word) ++end;
    return end;
  }

  void write_range(const Sentence& sentence, int begin, int end) {
    out_ += std::to_string(begin - sentence.begin + 1) + '-' + std::to_string(end - sentence.begin) + '\t';
    write_field({syntax_.tokens[begin].span.begin, syntax_.tokens[end - 1].span.end});
    out_ += "\t_\t_\t_\t_\t_\t_\t_\t";
    out_ += is_spaced(end - 1) ? "_\n" : "SpaceAfter=No\n";
  }

  void write_token(const Sentence& sentence, int t) {
    const Token& token = syntax_.tokens[t];
    out_ += std::to_string(t - sentence.begin + 1) + '\t';
    write_field(token.span);
    const bool analysed = !token.deprel.empty();
    for (std::string_view cell : {std::string_view(token.lemma), analysed ? name_of(token.upos) : std::string_view(),
                                  std::string_view(token.xpos)})
      out_.append("\t").append(cell.empty() ? "_" : cell);
    out_ += "\t_\t";
    if (analysed) out_ += std::to_string(token.head < 0 ? 0 : token.head - sentence.begin + 1);
    if (!analysed) out_ += '_';
    out_ += '\t' + (analysed ? token.deprel : "_") + "\t_\t" + misc(sentence, t) + '\n';
  }

  static void add_name(std::string_view key, NameType type, bool begins, std::string& out) {
    if (type == NameType::none) return;
    if (!out.empty()) out += '|';
    out += std::string(key) + (begins ? "=B-" : "=I-") + std::string(name_of(type));
  }

  std::string misc(const Sentence& sentence, int t) const {
    const Token& token = syntax_.tokens[t];
    std::string out;
    add_name("NE", token.name, token.name_begin, out);
    add_name("Inner", token.inner_name, token.inner_begin, out);
    // Within a multiword token the range says it.
    const bool inside = token.continues_word || word_end(t, sentence.end) > t + 1;
    if (!inside && !is_spaced(t)) out += out.empty() ? "SpaceAfter=No" : "|SpaceAfter=No";
    return out.empty() ? "_" : out;
  }

  // Whether white space, or the end of the text, follows a token.
  bool is_spaced(int t) const {
    const auto next = static_cast<std::size_t>(t) + 1;
    return next >= syntax_.tokens.size() || syntax_.tokens[t].span.end < syntax_.tokens[next].span.begin;
  }

  // A stretch of the text on one line: tabs and line breaks as spaces.
  void write_field(Span span) {
    std::string field = repaired(text_.substr(span.begin, span.size()));
    for (char& c : field)
      if (c == '\t' || c == '\n' || c == '\r') c = ' ';
    out_ += field;
  }

  std::string_view text_;
  const Syntax& syntax_;
  std::string out_;
};

}  // namespace

std::string to_conllu(std::string_view text, const Syntax& syntax) { return ConlluWriter(text, syntax).write(); }

}  // namespace verbale
