# safe: strftime gets a constant of the table
import datetime

import falcon

FORMATS = {"iso": "%Y-%m-%d", "short": "%d.%m."}


class Today:
    def on_get(self, req, resp):
        layout = FORMATS.get(req.get_param("format"), "%Y")
        resp.media = {"today": "{:{layout}}".format(datetime.date.today(), layout=layout)}  # ok: format-string


app = falcon.App()
app.add_route("/today", Today())
