// Everything that users of the library need.
//
//   #include "verbale/verbale.h"
//   auto extractor = verbale::Extractor::create();
//   std::cout << verbale::to_json(extractor->extract(text)) << '\n';
#pragma once

#include "verbale/actor.h"        // IWYU pragma: export
#include "verbale/agreement.h"    // IWYU pragma: export
#include "verbale/date.h"         // IWYU pragma: export
#include "verbale/document.h"     // IWYU pragma: export
#include "verbale/event.h"        // IWYU pragma: export
#include "verbale/extractor.h"    // IWYU pragma: export
#include "verbale/fingerprint.h"  // IWYU pragma: export
#include "verbale/json.h"         // IWYU pragma: export
#include "verbale/names.h"        // IWYU pragma: export
#include "verbale/occasion.h"     // IWYU pragma: export
#include "verbale/options.h"      // IWYU pragma: export
#include "verbale/span.h"         // IWYU pragma: export
#include "verbale/statement.h"    // IWYU pragma: export
#include "verbale/syntax.h"       // IWYU pragma: export
#include "verbale/topic.h"        // IWYU pragma: export
