#include "extractor/finish.h"

namespace verbale {

void finish(Document&, const Options&) {}

}  // namespace verbale
