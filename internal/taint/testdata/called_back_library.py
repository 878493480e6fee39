"""Private methods that a library calls, of a class which is derived from one of its own."""
import sqlite3

from acme_agents import Retriever


class Rows(Retriever):
    def __init__(self):
        super().__init__()
        self._conn = sqlite3.connect("rows.db")

    def _retrieve(self, query):
        return self._conn.execute(f"select id from rows where text = '{query}'")  # flow: sql-injection low

    def _called(self, query):
        return self._conn.execute(f"select id from rows where text = '{query}'")

    def both(self):
        return self._called("fixed")


class _Own(Retriever):
    def _retrieve(self, query):
        return sqlite3.connect("rows.db").execute(f"select id from rows where text = '{query}'")


class Alone:
    def _retrieve(self, query):
        return sqlite3.connect("rows.db").execute(f"select id from rows where text = '{query}'")


class Observed(Retriever):
    @Retriever.observe("query")
    def _changed(self, change):
        return sqlite3.connect("rows.db").execute(f"select id from rows where text = '{change}'")
