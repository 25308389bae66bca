/// The version of Mystery; scorecards name it.
package let mysteryVersion = "0.1.0"
