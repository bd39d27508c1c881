"""The sentence for each way in which a disk, database, server or file fails."""

from deskapp.wording.language import translate
from deskapp.wording.server_errors import server_sentences


def outside_sentences() -> dict[str, str]:
    """The sentences by their codes, with a place for the ``detail``."""
    return {
        **_disk(),
        **_database(),
        **_kept_data(),
        **server_sentences(),
        **_mail_file(),
        **_list_file(),
    }


def _disk() -> dict[str, str]:
    return {
        "disk_full": translate(
            "errors", "The disk is full, nothing was saved. Please make room and try again."
        ),
        "disk_failed": translate(
            "errors", "The disk reported a fault, nothing was saved. Please check the drive."
        ),
        "read_only": translate(
            "errors",
            "“{detail}” is read-only. Please choose another folder or have it opened for writing.",
        ),
        "locked": translate(
            "errors", "Another program is using the database. Please close it and try again."
        ),
        "cannot_open": translate("errors", "“{detail}” cannot be opened."),
        "file_gone": translate(
            "errors", "The database file was moved or deleted while it was open. Nothing was saved."
        ),
        "is_a_folder": translate("errors", "“{detail}” is a folder. Please choose a file."),
        "no_file": translate("errors", "“{detail}” is no ordinary file."),
        "folder_missing": translate("errors", "The folder “{detail}” does not exist."),
        "write_failed": translate(
            "errors", "“{detail}” could not be written. What was there before is unchanged."
        ),
        "printer_failed": translate(
            "errors", "The printer takes nothing. Is it switched on, connected and has it paper?"
        ),
    }


def _database() -> dict[str, str]:
    return {**_state_of_the_database(), **_not_a_database()}


def _state_of_the_database() -> dict[str, str]:
    return {
        "damaged": translate(
            "errors",
            "The database is damaged. Please restore the last backup; the file was left as it is.",
        ),
        "database_gone": translate(
            "errors",
            "The connection to the database is lost. What you typed is still here; "
            "please try again.",
        ),
        "in_use": translate(
            "errors",
            "The database is open already ({detail}). Please use the window that is open, "
            "or close it first.",
        ),
        "not_signed_in": translate(
            "errors", "The database server did not accept user name and password: {detail}"
        ),
        "server_address": translate(
            "errors",
            "This is no address of a PostgreSQL server. It looks like "
            "postgresql+psycopg://user@host/database.",
        ),
        "driver_missing": translate(
            "errors", "“{detail}” is not installed, which talks to database servers."
        ),
        "sqlite_outdated": translate(
            "errors",
            "SQLite {detail} can damage databases. Please update the program; nothing was opened.",
        ),
    }


def _not_a_database() -> dict[str, str]:
    return {
        "file_missing": translate("errors", "There is no file “{detail}”."),
        "empty_file": translate(
            "errors",
            "“{detail}” is empty. A database of this program is never empty; "
            "please restore a backup or choose another file.",
        ),
        "foreign_file": translate(
            "errors", "“{detail}” is no database of this program. It was left as it is."
        ),
        "foreign_database": translate(
            "errors", "This database belongs to another program. It was left as it is."
        ),
        "newer_file": translate(
            "errors",
            "“{detail}” was made by a newer version. Please update the program; "
            "the file was left as it is.",
        ),
        "newer_database": translate(
            "errors", "The database was made by a newer version. Please update the program."
        ),
        "older_file": translate(
            "errors", "“{detail}” was made by an older version. Please open it once in the window."
        ),
    }


def _kept_data() -> dict[str, str]:
    return {
        "backup_failed": translate("errors", "The backup could not be made: {detail}"),
        "reference_broken": translate("errors", "An entry points at one that is gone: {detail}"),
        "content_changed": translate("errors", "A kept mail has changed on the disk: {detail}"),
        "content_missing": translate("errors", "The raw mail of a message is missing: {detail}"),
        "server_backup": translate(
            "errors", "The database lies on a server; please have it backed up there."
        ),
        "restore_failed": translate(
            "errors", "The backup could not be restored, the database is as it was: {detail}"
        ),
    }


def _mail_file() -> dict[str, str]:
    return {
        "mail_empty": translate("errors", "The file is empty."),
        "mail_no_mail": translate("errors", "This is no e-mail."),
        "mail_no_card": translate("errors", "This is not a contact card."),
        "mail_no_file": translate("errors", "This is no ordinary file."),
        "mail_link": translate(
            "errors", "This only points to another file. Please choose that one itself."
        ),
        "mail_missing": translate("errors", "There is no such file."),
        "mail_too_large": translate("errors", "The file is too large."),
        "mail_too_costly": translate("errors", "The file takes too much time or memory to read."),
        "mail_broken": translate("errors", "The file is damaged and cannot be read."),
        "mail_no_picture": translate(
            "errors", "This is no picture that can be shown. Possible are PNG, JPEG, GIF and WebP."
        ),
        "mail_no_preview": translate("errors", "Files of this kind cannot be shown here."),
        "mail_password": translate("errors", "The file is protected by a password."),
    }


def _list_file() -> dict[str, str]:
    return {
        "mail_no_list": translate(
            "errors",
            "No list can be read from this file. Possible are CSV, XLSX, ODS and contact cards "
            "(vCard).",
        ),
        "mail_locked": translate(
            "errors",
            "The file has a password or an old format. Please save it as XLSX without a password.",
        ),
        "mail_table_too_large": translate(
            "errors",
            "The table is too large: at most 100,000 rows, 200 columns and 32,767 characters "
            "in a cell.",
        ),
        "mail_packed_too_far": translate(
            "errors", "The file unpacks to far more than it should, so it was not opened."
        ),
        "mail_forbidden_markup": translate(
            "errors",
            "The file holds instructions that no document needs, so it was not opened.",
        ),
    }
