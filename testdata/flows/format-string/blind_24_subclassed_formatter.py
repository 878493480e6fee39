# vulnerable: a Formatter subclass without checks formats the user's layout
import string

import falcon


class Plain(string.Formatter):
    def check_unused_args(self, used_args, args, kwargs):
        return None


class Label:
    def on_post(self, req, resp):
        layout = req.media["layout"]
        resp.media = {"label": Plain().format(layout, app=self)}  # want: format-string


app = falcon.App()
app.add_route("/label", Label())
