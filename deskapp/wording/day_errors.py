"""The sentences for days and periods that cannot be understood."""

from deskapp.wording.language import translate


def day_sentences() -> dict[str, str]:
    """The sentences by the codes of errors."""
    return {
        "due_empty": translate("errors", "Please give a day, such as 16.3., Fri or +3wd."),
        "due_not_understood": translate(
            "errors", "“{detail}” is no day. Examples: 16.3., Fri, +3wd, in 2 weeks."
        ),
        "due_no_such_day": translate("errors", "“{detail}”: there is no such day."),
        "due_out_of_range": translate("errors", "“{detail}” lies too far away."),
        "due_weekday": translate("errors", "“{detail}”: that day is another weekday."),
        "period_not_understood": translate(
            "errors", "“{detail}” is no period. Examples: Q1/2026, March 2026, 1.1.–15.2.2026."
        ),
        "period_backwards": translate("errors", "“{detail}”: the end lies before the start."),
    }
