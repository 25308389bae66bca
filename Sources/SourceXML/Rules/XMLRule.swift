import Diagnostics

/// The rules of this target; each stands in a file of its own.
package enum XMLRule {}

/// All rules of this target, in the order in which `explain` lists them.
package let xmlRules: [Rule] = [
    XMLRule.emptyFile, XMLRule.tooLarge, XMLRule.notUTF8, XMLRule.invalidUTF8, XMLRule.nulByte, XMLRule.doctype,
    XMLRule.tagTooLong, XMLRule.tooManyAttributes, XMLRule.tooDeep, XMLRule.tooManyNames,
    XMLRule.noRoot, XMLRule.contentAfterRoot, XMLRule.unclosedTag, XMLRule.mismatchedTag, XMLRule.unfinishedTag,
    XMLRule.unquotedValue, XMLRule.unclosedQuote, XMLRule.smartQuotes, XMLRule.duplicateAttribute,
    XMLRule.rawLessThan, XMLRule.rawAmpersand, XMLRule.unknownEntity, XMLRule.unknownPrefix, XMLRule.notWellFormed,
]

/// A small complete checklist, the right example where nothing less than a file shows what is meant.
let smallChecklist = Example.file(
    """
    <checklist xmlns="urn:mystery-shopping:checklist:1" id="store-visit" version="1" xml:lang="en">
      <title>Store visit</title>
      <section id="arrival">
        <title>Arrival</title>
        <yes-no id="greeted"><ask>Did somebody greet you?</ask></yes-no>
      </section>
    </checklist>
    """)
