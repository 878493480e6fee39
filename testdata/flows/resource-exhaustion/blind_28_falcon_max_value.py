# safe: falcon refuses widths over 32
import falcon


class Code:
    def on_get(self, req, resp):
        width = req.get_param_as_int("width", min_value=1, max_value=32) or 8
        resp.media = {"code": "7".zfill(width)}  # ok: resource-exhaustion


app = falcon.App()
app.add_route("/code", Code())
