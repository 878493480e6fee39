# vulnerable: zfill pads to the user's width
import falcon


class Code:
    def on_get(self, req, resp):
        width = req.get_param_as_int("width") or 8
        resp.media = {"code": "7".zfill(width)}  # want: resource-exhaustion


app = falcon.App()
app.add_route("/code", Code())
