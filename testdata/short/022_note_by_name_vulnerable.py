# vulnerable: CWE-22 (or 23, 73, 36): the name of a note is joined unchecked
from pathlib import Path

import tornado.web

NOTES = Path("/srv/notes").resolve()


class NoteHandler(tornado.web.RequestHandler):
    def get(self):
        """Show a note."""
        name = self.get_argument("name")
        path = NOTES / (name + ".md")
        self.set_header("Content-Type", "text/plain")
        self.write(path.read_text())  # want: CWE-22
