"""The ``WriteReport`` port; each library is loaded when it is first needed."""

from deskapp.application.ports.report_files import Paper, PaperFormat


def written_report(form: PaperFormat, paper: Paper) -> bytes:
    """The report as DOCX or XLSX."""
    if form is PaperFormat.DOCX:
        from deskapp.adapters.files.reports_out.docx_report import docx_report  # noqa: PLC0415

        return docx_report(paper)
    from deskapp.adapters.files.reports_out.xlsx_report import xlsx_report  # noqa: PLC0415

    return xlsx_report(paper)
