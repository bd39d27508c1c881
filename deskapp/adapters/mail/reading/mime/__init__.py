"""The grammar of Internet mail, read kindly: headers, addresses, dates, charsets, parts.

Own code rather than the standard library's parser, which takes gigabytes and raises on
what hostile mails hold. Every function is linear in its input, bounded by ``limits``,
and never fails. Imports the domain alone; begin with ``structure`` and ``header_block``.
"""
