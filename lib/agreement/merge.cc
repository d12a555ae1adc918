#include "agreement/merge.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace verbale {
namespace {

using Kind = AgreementKind;

// Kinds by which people call an instrument of another kind: a plan is a deal, a convention a treaty.
constexpr std::pair<Kind, Kind> kAlsoCalled[] = {
    {Kind::agreement, Kind::ceasefire}, {Kind::agreement, Kind::memorandum}, {Kind::agreement, Kind::plan},
    {Kind::agreement, Kind::treaty},    {Kind::treaty, Kind::charter},       {Kind::treaty, Kind::convention},
    {Kind::agreement, Kind::protocol},
};

bool may_be_called(Kind record, Kind noun) {
  return record == noun || std::ranges::find(kAlsoCalled, std::pair(noun, record)) != std::end(kAlsoCalled);
}

constexpr std::size_t kBackward = 12;  // records that a nominal may reach over

class Merger {
 public:
  Merger(const InstrumentReading& reading, std::vector<InstrumentMention>& drafts) : r_(reading), drafts_(drafts) {}

  std::vector<InstrumentRecord> run() {
    for (int k = 0; k < static_cast<int>(drafts_.size()); ++k) place(k);
    return std::move(records_);
  }

 private:
  void place(int k) {
    InstrumentMention& d = drafts_[k];
    int record = by_key(d);
    if (record < 0 && (d.rule == "title" || d.rule == "short_title" || d.definite)) record = by_words(d);
    if (record < 0 && d.rule == "short_title") record = antecedent(d);
    if (record < 0 && d.rule == "nominal") {
      record = antecedent(d);
      if (record < 0) return;
    }
    if (record < 0) {
      record = static_cast<int>(records_.size());
      records_.push_back({{}, k});
    }
    join(record, k);
  }

  void join(int record, int k) {
    InstrumentRecord& r = records_[record];
    InstrumentMention& d = drafts_[k];
    d.record = record;
    if (!r.drafts.empty() && d.form == AgreementForm::full && !fuller(k, r.name)) {
      const bool shorter = r_.string(d.words).size() < r_.string(drafts_[r.name].words).size();
      if (shorter) d.form = AgreementForm::short_;
    }
    if (r.drafts.empty() || fuller(k, r.name)) r.name = k;
    r.drafts.push_back(k);
    if (const std::string key = key_of(d); !key.empty()) by_key_.try_emplace(key, record);
  }

  bool fuller(int k, int than) const {
    const InstrumentMention &a = drafts_[k], &b = drafts_[than];
    if (a.form != b.form) return a.form < b.form;
    return r_.string(a.words).size() > r_.string(b.words).size();
  }

  // What alone tells an instrument: its symbol, its row, the words of its name with its date.
  std::string key_of(const InstrumentMention& d) const {
    if (d.rule == "nominal" || d.rule == "short_title") return {};
    if (!d.symbol.empty()) return "s:" + d.symbol;
    if (!d.number.empty()) return "n:" + std::string(d.body) + d.number;
    if (d.known >= 0 && d.rule == "named") return "k:" + std::to_string(d.known);
    std::string key = "w:";
    for (std::size_t at = d.words.begin; at < d.words.end; ++at)
      if (r_.pieces[at].kind != PieceKind::mark) key += r_.key(at) + ' ';
    return key;
  }

  int by_key(const InstrumentMention& d) const {
    const auto found = by_key_.find(key_of(d));
    return found == by_key_.end() ? -1 : found->second;
  }

  // The words that tell a name, without small words and the year.
  std::vector<std::string> telling_words(const InstrumentMention& d) const {
    std::vector<std::string> out;
    for (std::size_t at = d.words.begin; at < d.words.end; ++at) {
      const TextPiece& p = r_.pieces[at];
      if (p.kind == PieceKind::word && !r_.is("title_link", at) && !r_.is("function", at)) out.push_back(p.key);
    }
    std::ranges::sort(out);
    return out;
  }

  // "the Framework Agreement" after "the Partnership Framework Agreement with Iraq": all its words are there.
  int by_words(const InstrumentMention& d) const {
    const std::vector<std::string> words = telling_words(d);
    const std::size_t fewest =
        d.generic ? 3 : 1;  // "the agreement on visas" says little, "on visas and consuls" enough
    if (words.size() < fewest) return -1;
    for (std::size_t n = 0; n < kBackward && n < records_.size(); ++n) {
      const int record = static_cast<int>(records_.size() - 1 - n);
      const InstrumentMention& name = drafts_[records_[record].name];
      if (!same_instrument(d, name)) continue;
      if (std::ranges::includes(telling_words(name), words)) return record;
    }
    return -1;
  }

  bool same_instrument(const InstrumentMention& d, const InstrumentMention& name) const {
    if (!may_be_called(name.kind, d.kind) || name.plural != d.plural || name.generic) return false;
    if (d.words.overlaps(name.words)) return false;
    return d.dates.empty() || name.dates.empty() || date_value(d) == date_value(name);
  }
  std::string_view date_value(const InstrumentMention& d) const { return r_.dates[d.dates.front().date].value; }

  // The last compatible instrument before; none where the noun's own words contradict it.
  int antecedent(const InstrumentMention& d) const {
    int best = -1;
    std::size_t place = 0;
    for (std::size_t n = 0; n < kBackward && n < records_.size(); ++n) {
      const int record = static_cast<int>(records_.size() - 1 - n);
      if (!answers(d, records_[record])) continue;
      const std::size_t last = drafts_[records_[record].drafts.back()].words.end;
      if (last <= d.words.begin && last >= place) best = record, place = last;
    }
    return best;
  }

  bool answers(const InstrumentMention& d, const InstrumentRecord& record) const {
    const InstrumentMention& name = drafts_[record.name];
    if (!may_be_called(name.kind, d.kind)) return false;
    if (d.plural != name.plural && !(d.plural && name.known >= 0)) return false;
    if (name.kind != d.kind && name.kind == Kind::protocol && d.kind == Kind::agreement) return false;
    const std::vector<std::string> of_name = telling_words(name);
    for (std::size_t at = d.words.begin; at < d.head.begin; ++at)
      if (r_.pieces[at].kind == PieceKind::word && !std::ranges::binary_search(of_name, r_.key(at))) return false;
    return true;
  }

  const InstrumentReading& r_;
  std::vector<InstrumentMention>& drafts_;
  std::vector<InstrumentRecord> records_;
  std::unordered_map<std::string, int> by_key_;
};

}  // namespace

std::vector<InstrumentRecord> merge(const InstrumentReading& reading, std::vector<InstrumentMention>& drafts) {
  return Merger(reading, drafts).run();
}

}  // namespace verbale
