// Where the clause of a cue ends: before a sign-off, a coordinated clause, a clause with a cue of its
// own, the closing mark of a quotation that holds it.
//
//   Extent extent(reading, quotations, cues, sign_offs);
//   TokenRange content = extent.reaching(cue, object);   // up to the end of the cue's clause
//
// Objects reach to the end of their clause, but not over the occasion ("during a call with …"), a date of
// the cue, or an agent. The parser's own right edges are the weakest part of its trees.
#pragma once

#include <vector>

#include "statement/draft.h"
#include "statement/quotations.h"
#include "statement/reading.h"
#include "statement/sign_offs.h"

namespace verbale {

class Extent {
 public:
  // Requires: the arguments outlive the Extent; cues and sign-offs in the order of the text.
  Extent(const Reading& reading, const std::vector<Quotation>& quotations, const std::vector<CueMention>& cues,
         const std::vector<SignOff>& sign_offs)
      : reading_(reading), quotations_(quotations), cues_(cues), sign_offs_(sign_offs) {}

  // One past the last token of the cue's clause, at the most.
  int clause_end(const CueMention& cue) const;

  // The range grown to the end of the cue's clause where the cue is its sentence's main predicate, else
  // cut there.
  TokenRange reaching(const CueMention& cue, TokenRange range) const;

  const SignOff* sign_off(const CueMention& cue) const { return sign_off_of(reading_, sign_offs_, cue.head); }
  const std::vector<Quotation>& quotations() const { return quotations_; }

 private:
  int before_label(const CueMention& cue, int end) const;
  int before_semicolon(const CueMention& cue, int end) const;
  int before_sign_off(const CueMention& cue, int end) const;
  int before_other_cues(const CueMention& cue, int end) const;
  int before_quoting(const CueMention& cue, const CueMention& next) const;
  int before_coordination(const CueMention& cue, int end) const;
  bool is_predicate(int t) const;
  bool is_like(const CueMention& cue, int t) const;
  bool goes_on(const CueMention& cue, int clause) const;
  TokenRange with_addition(TokenRange range) const;
  int before_adjuncts(const CueMention& cue, TokenRange range) const;
  bool is_hearer(const CueMention& cue, int noun) const;
  bool is_circumstance(int first, int clause) const;
  bool is_main(int predicate) const;

  const Reading& reading_;
  const std::vector<Quotation>& quotations_;
  const std::vector<CueMention>& cues_;
  const std::vector<SignOff>& sign_offs_;
};

}  // namespace verbale
