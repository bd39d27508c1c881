"""Which files from outside may be opened by the system's program, and which do harm there.

Judged by the real ending and by the first bytes: a file whose bytes are a program's is one,
whatever it is called. Only what is known to be shown and not run may be opened at all.
"""

from enum import Enum
from typing import Final

from deskapp.domain.mail.file_name import parted_name


class Handling(Enum):
    """What may be done with a file beside looking at it in here."""

    OPEN = "open"
    SAVE = "save"
    WARN = "warn"


_PROGRAMS: Final = """
    .exe .com .scr .pif .cpl .msi .msp .mst .msix .msixbundle .appx .appxbundle .appinstaller
    .gadget .application .appref-ms .dll .ocx .sys .drv .jar .jnlp .class .air .xbap .app .apk .dmg
    .pkg .mpkg .deb .rpm .run .bin .elf .appimage .flatpakref .snap .desktop .action .workflow
"""
_SCRIPTS: Final = """
    .bat .cmd .ps1 .ps1xml .ps2 .psc1 .psm1 .psd1 .vb .vbe .vbs .js .jse .mjs .ws .wsc .wsf .wsh
    .hta .sct .msh .mshxml .py .pyc .pyw .pyz .rb .pl .php .sh .bash .csh .zsh .fish .command .tool
    .scpt .applescript .ahk .au3 .reg .inf .ins .isp .job .theme .themepack .deskthemepack
"""
_POINTERS: Final = """
    .lnk .url .webloc .website .library-ms .search-ms .searchconnector-ms .settingcontent-ms .scf
    .mht .mhtml .html .htm .xht .xhtml .shtml .xml .xsl .xslt .svg .svgz .chm .hlp .rdp .diagcab
    .one .onepkg .iqy .oqy .dqy .rqy .slk .prf .vbox .msc .grp .contact .group .crt .cer .der .p12
"""
_IMAGES_OF_DISKS: Final = (
    ".iso .img .vhd .vhdx .vmdk .udf .wim .cab .daa .toast .nrg .mdf .ace .arj"
)
_WITH_MACROS: Final = """
    .docm .dotm .dot .xlsm .xlsb .xltm .xlam .xla .xlt .xll .xlm .xlw .pptm .potm .ppam .ppsm .ppa
    .pot .sldm .wll .wbk .mdb .mde .mda .mdw .adp .ade .accdb .accde .accda .accdr .accdu .odb .pub
    .vsdm .vstm .vssm
"""
DANGEROUS: Final = frozenset(
    f"{_PROGRAMS} {_SCRIPTS} {_POINTERS} {_IMAGES_OF_DISKS} {_WITH_MACROS}".split()
)
"""Endings of files that run, point elsewhere or bring programs with them."""
_SHOWN: Final = """
    .pdf .png .jpg .jpeg .gif .webp .bmp .tif .tiff .heic .txt .csv .tsv .md .log .rtf .docx .odt
    .xlsx .ods .pptx .odp .odg .doc .xls .ppt .ics .vcf .mp3 .wav .m4a .ogg .mp4 .mov
"""
OPENED: Final = frozenset(_SHOWN.split())
"""Endings of files that the system's programs show."""
_HARMFUL: Final = (
    b"MZ",
    b"\x7fELF",
    b"\xca\xfe\xba\xbe",
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"#!",
    b"L\x00\x00\x00\x01\x14\x02\x00",
    b"MSCF",
    b"ITSF",
    b"[InternetShortcut]",
    b"[Desktop Entry]",
    b"Windows Registry Editor",
    b"REGEDIT4",
    b"\xe4R\\{\x8c\xd8\xa7M\xae\xb1Sx\xd0)\x96\xd3",
)
"""How programs, shortcuts, scripts, cabinets and notebooks begin."""
_PAGES: Final = (b"<!doctype html", b"<html", b"<script", b"<hta:", b"<?xml", b"<svg", b"mime-ver")
_TEXTS: Final = frozenset({".txt", ".csv", ".tsv", ".md", ".log", ".ics", ".vcf"})
_PACKED: Final = frozenset({".docx", ".odt", ".xlsx", ".ods", ".pptx", ".odp", ".odg"})
_OLD_OFFICE: Final = frozenset({".doc", ".xls", ".ppt"})
_ZIP, _COMPOUND = b"PK\x03\x04", bytes.fromhex("d0cf11e0a1b11ae1")
_MACROS: Final = (
    b"vbaProject.bin",
    b"vbaData.xml",
    "_VBA_PROJECT".encode("utf-16-le"),
    b"Basic/script-lc.xml",
    b"activeX1.bin",
)
_DISK_AT: Final = 0x8001


def handling(name: str, content: bytes) -> Handling:
    """What may be done with a file of that safe name and with those bytes."""
    ending = parted_name(name)[1].lower()
    if ending in DANGEROUS or _does_harm(content, ending):
        return Handling.WARN
    return Handling.OPEN if ending in OPENED and _fits(content, ending) else Handling.SAVE


def handling_by_name(name: str) -> Handling:
    """The same as far as the name says it; the bytes have the last word."""
    ending = parted_name(name)[1].lower()
    if ending in DANGEROUS:
        return Handling.WARN
    return Handling.OPEN if ending in OPENED else Handling.SAVE


def _does_harm(content: bytes, ending: str) -> bool:
    begins = content[:512].removeprefix(b"\xef\xbb\xbf").lstrip()
    if begins.startswith(_HARMFUL) or content[_DISK_AT : _DISK_AT + 5] == b"CD001":
        return True
    if begins.lower().startswith(_PAGES) and ending not in _TEXTS:
        return True
    is_office = begins.startswith((_ZIP, _COMPOUND))
    return is_office and any(sign in content for sign in _MACROS)


def _fits(content: bytes, ending: str) -> bool:
    """An archive or an old office file opens under its own endings alone."""
    if content.startswith(_ZIP):
        return ending in _PACKED
    if content.startswith(_COMPOUND):
        return ending in _OLD_OFFICE
    return ending not in _PACKED
