// Token, Sentence and Syntax.
#include "attributes.h"
#include "records.h"

namespace verbale::python {

void register_syntax(py::module_& m) {
  auto token = define_record<Token>(m, "Token", "A word of the text; head is the index of a token, -1 for a root.");
  define_repr(token, "Token({self.text!r}, upos={self.upos!r}, head={self.head}, deprel={self.deprel!r})");
  auto sentence = define_record<Sentence>(m, "Sentence", "A range of tokens.");
  define_repr(sentence, "Sentence(tokens {self.begin} to {self.end})");
  define_record<Syntax>(m, "Syntax", "Tokens and trees; empty unless the extractor keeps them.");
}

}  // namespace verbale::python
