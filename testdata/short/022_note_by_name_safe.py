# safe: CWE-22 (or 23, 73, 36): the resolved path must lie in the folder
from pathlib import Path

import tornado.web

NOTES = Path("/srv/notes").resolve()


class NoteHandler(tornado.web.RequestHandler):
    def get(self):
        """Show a note."""
        name = self.get_argument("name")
        path = (NOTES / (name + ".md")).resolve()
        if not path.is_relative_to(NOTES):
            raise tornado.web.HTTPError(404)
        self.set_header("Content-Type", "text/plain")
        self.write(path.read_text())  # ok: CWE-22
