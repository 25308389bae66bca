"""Judges of a report: each module asks one outside tool, and knows nothing of how reports are made."""
