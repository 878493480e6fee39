# safe: one repetition before a character that it cannot match
import re

import falcon


class Column:
    def on_get(self, req, resp):
        value = req.get_param("value", default="")
        found = re.fullmatch(r"\w*-\d*", value)  # ok: redos
        resp.media = {"valid": found is not None}


app = falcon.App()
app.add_route("/column", Column())
