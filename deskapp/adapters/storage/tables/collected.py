"""Tables of what is kept about records: own fields, favourites, merges, lists read in."""

from deskapp.adapters.storage.mapping import Mapped, record_table
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.collected.favourite import Favourite
from deskapp.domain.collected.list_import import ListImport
from deskapp.domain.collected.merging import Merge, NotDuplicate
from deskapp.domain.collected.saved_view import SavedView
from deskapp.domain.introduction import Introduction

CUSTOM_FIELD = Mapped(CustomField, record_table("custom_field", CustomField))
FAVOURITE = Mapped(
    Favourite,
    record_table(
        "favourite",
        Favourite,
        points_at={"user_id": "user_account"},
        indexes=(("record_id",),),
    ),
)
SAVED_VIEW = Mapped(
    SavedView, record_table("saved_view", SavedView, points_at={"user_id": "user_account"})
)
NOT_DUPLICATE = Mapped(
    NotDuplicate,
    record_table(
        "not_duplicate", NotDuplicate, indexes=(("first_id", "second_id"), ("second_id",))
    ),
)
MERGE = Mapped(Merge, record_table("merge", Merge, indexes=(("kept_id",), ("lost_id",))))
LIST_IMPORT = Mapped(
    ListImport,
    record_table("list_import", ListImport, points_at={"user_id": "user_account"}),
)
INTRODUCTION = Mapped(
    Introduction,
    record_table(
        "introduction",
        Introduction,
        points_at={"inquiry_id": "inquiry", "asker_id": "contact", "asked_id": "contact"},
    ),
)
