class FormReader:
    """Reads what the member list page posts."""

    COLUMNS = {"name": "last_name", "joined": "joined_on"}

    def __init__(self, req):
        self._form = req.form

    def sort_as_sent(self):
        return self._form.get("sort") or "last_name"

    def sort_column(self):
        return self.COLUMNS.get(self._form.get("sort"), "last_name")
