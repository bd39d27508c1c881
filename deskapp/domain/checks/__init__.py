"""The check before sending: what keeps a reply from leaving, what to look at, what to spell anew.

Pure rules on a `Checked` letter; may import the rest of the domain and nothing else. Every finding
says where it stands and, where that is certain, what to write instead; words for it are chosen
elsewhere. Begin with `check.findings`; `usage` has what German and English ask of a text,
`fixing` applies the fixes, `marked_changes` shows what was written over a template.
"""
