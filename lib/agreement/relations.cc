#include "agreement/relations.h"

#include <algorithm>

namespace verbale {
namespace {

constexpr std::size_t kReach = 24;       // pieces between two instruments that words may connect
constexpr std::size_t kPhraseReach = 6;  // pieces of the words before the second one

RelationType reverse_of(RelationType type) {
  return type == RelationType::endorses ? RelationType::endorsed_by : RelationType::endorses;
}

class Relator {
 public:
  Relator(const InstrumentReading& reading, const std::vector<InstrumentMention>& drafts,
          const std::vector<InstrumentRecord>& records, std::vector<Agreement>& agreements)
      : r_(reading), drafts_(drafts), records_(records), agreements_(agreements) {}

  void run() {
    for (std::size_t k = 0; k < drafts_.size(); ++k)
      if (drafts_[k].record >= 0) connect(static_cast<int>(k));
    for (std::size_t g = 0; g < agreements_.size(); ++g) from_table(static_cast<int>(g));
  }

 private:
  void add(int from, RelationType type, int to) {
    if (from == to || from < 0 || to < 0) return;
    const Relation relation{type, agreements_[to].id};
    std::vector<Relation>& list = agreements_[from].relations;
    if (std::ranges::find(list, relation) == list.end()) list.push_back(relation);
    if (type == RelationType::endorses || type == RelationType::endorsed_by) {
      const Relation back{reverse_of(type), agreements_[from].id};
      std::vector<Relation>& others = agreements_[to].relations;
      if (std::ranges::find(others, back) == others.end()) others.push_back(back);
    }
  }

  // Connects an instrument with the nearest one before it, by the words that lead to its name.
  void connect(int k) {
    const InstrumentMention& second = drafts_[k];
    if (second.rule == "named_part") add(second.record, RelationType::part_of, whole_of(second));
    const int first = before(k);
    if (first < 0) return;
    const InstrumentMention& a = drafts_[first];
    const bool nested = a.words.contains(second.words);
    const std::size_t from = nested ? a.head.end : a.words.end;
    const std::optional<RelationWords> words = words_between(from, second.words.begin);
    if (!words || (words->type == RelationType::supplements && !nested)) return;
    const RelationType type = words->type == RelationType::supplements && a.kind != AgreementKind::protocol
                                  ? RelationType::based_on
                                  : words->type;
    if (type == RelationType::based_on && words->type == RelationType::supplements) return;
    words->inverse ? add(second.record, type, a.record) : add(a.record, type, second.record);
  }

  // The instrument whose name holds this one, else the nearest that ends before it in its sentence.
  int before(int k) const {
    const InstrumentMention& second = drafts_[k];
    int nearest = -1;
    for (int j = k - 1; j >= 0 && j > k - 8; --j) {
      const InstrumentMention& a = drafts_[j];
      if (a.record < 0 || a.record == second.record) continue;
      if (a.words.contains(second.words) && a.head.end <= second.words.begin) return j;
      if (a.words.end > second.words.begin) continue;
      if (nearest < 0 || a.words.end > drafts_[nearest].words.end ||
          (a.words.end == drafts_[nearest].words.end && a.words.begin < drafts_[nearest].words.begin))
        nearest = j;
    }
    if (nearest < 0 || second.words.begin - drafts_[nearest].words.end > kReach) return -1;
    const PieceRange sentence = r_.sentence(second.words.begin);
    return drafts_[nearest].words.begin >= sentence.begin ? nearest : -1;
  }

  // The connecting words that end where the second name begins, but for articles and adjectives.
  std::optional<RelationWords> words_between(std::size_t from, std::size_t to) const {
    std::size_t end = to;
    while (end > from && (r_.is("determiner", end - 1) || r_.is("modifier", end - 1))) --end;
    end = before_article(from, end);
    std::optional<RelationWords> found;
    for (std::size_t n = 1; n <= kPhraseReach && end >= from + n; ++n) {
      const std::optional<PhraseMatch> match = r_.words.relation_at(r_.pieces, end - n);
      if (match && match->end == end) found = r_.words.relation(match->value);
    }
    return found;
  }

  // "amendments to Article 56 of": what is said of a part is said of the whole.
  std::size_t before_article(std::size_t from, std::size_t end) const {
    constexpr std::size_t kArticleReach = 6;
    if (end <= from || r_.key(end - 1) != "of") return end;
    for (std::size_t at = end - 1; at > from && end - at < kArticleReach; --at)
      if (r_.is("numbered", at)) return at;
    return end;
  }

  int whole_of(const InstrumentMention& part) const {
    for (std::size_t g = 0; g < records_.size(); ++g) {
      const InstrumentMention& name = drafts_[records_[g].name];
      if (name.known == part.known && name.rule == "named") return static_cast<int>(g);
    }
    return -1;
  }

  void from_table(int g) {
    const InstrumentMention& name = drafts_[records_[g].name];
    if (name.known < 0 || name.rule != "named") return;
    for (const auto& [type, other] : r_.words.known(name.known).relations) {
      const int known = r_.words.known_by_name(other);
      for (std::size_t h = 0; h < records_.size(); ++h) {
        const InstrumentMention& target = drafts_[records_[h].name];
        const bool there =
            known >= 0 ? target.known == known && target.rule == "named" : agreements_[h].symbol == other;
        if (there) add(g, type, static_cast<int>(h));
      }
    }
  }

  const InstrumentReading& r_;
  const std::vector<InstrumentMention>& drafts_;
  const std::vector<InstrumentRecord>& records_;
  std::vector<Agreement>& agreements_;
};

}  // namespace

void relate(const InstrumentReading& reading, const std::vector<InstrumentMention>& drafts,
            const std::vector<InstrumentRecord>& records, std::vector<Agreement>& agreements) {
  Relator(reading, drafts, records, agreements).run();
}

}  // namespace verbale
