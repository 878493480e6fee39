# vulnerable: three unbounded repetitions of one class next to each other are cubic
import re

import falcon


class Column:
    def on_get(self, req, resp):
        value = req.get_param("value", default="")
        found = re.fullmatch(r"\w*\w*\w*\w*-", value)  # want: redos
        resp.media = {"valid": found is not None}


app = falcon.App()
app.add_route("/column", Column())
