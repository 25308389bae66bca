// libxml2 as Debian builds it was configured with ICU, whose headers clash with the ICU inside Foundation: a cold
// debug build then fails. The version header is read first, the ICU switch is taken back, and only then the rest.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/relaxng.h>
