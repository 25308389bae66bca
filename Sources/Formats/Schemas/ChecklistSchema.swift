/// The schemas of checklists and libraries, as `mystery schema checklist` prints them.
package enum ChecklistSchema {
    /// RELAX NG in its compact form, the readable reference.
    package static var compact: [UInt8] { PackageResources.checklist_rnc }
    /// RELAX NG in XML.
    package static var relaxNG: [UInt8] { PackageResources.checklist_rng }
    /// XML Schema 1.0; it needs `xmlAttributes` beside it under the name xml.xsd.
    package static var xmlSchema: [UInt8] { PackageResources.checklist_xsd }
    /// The part of the XML Schema for `xml:lang`, which belongs to another namespace and so to a file of its own.
    package static var xmlAttributes: [UInt8] { PackageResources.xml_xsd }
    /// The names of elements and attributes as Vim's completion reads them; it says nothing about order or values.
    package static var vimData: [UInt8] { PackageResources.checklist_vim }
}
