import os

import falcon


class Size:
    def convert(self, value):
        if value.isdigit():
            return int(value)
        return None


class Auth:
    def process_request(self, req, resp):
        req.context.team = req.get_header("X-Team")
        req.context.role = "admin" if req.get_header("X-Role") == "admin" else "user"


class Boxes:
    def on_get(self, req, resp, size):
        os.system(f"boxes {size}")  # ok: command-injection
        os.system(f"boxes --team {req.context.team}")  # want: command-injection
        os.system(f"boxes --role {req.context.role}")  # ok: command-injection

    def on_post(self, req, resp, size):
        resp.set_header("Location", req.get_param("next"))  # want: open-redirect
        resp.status = falcon.HTTP_303


app = falcon.App(middleware=[Auth()])
app.router_options.converters["size"] = Size
app.add_route("/boxes/{size:size}", Boxes())
