# vulnerable: pkgutil.resolve_name takes a dotted path with an attribute
import pkgutil

import falcon


class Task:
    def on_post(self, req, resp):
        target = pkgutil.resolve_name(req.media["target"])  # want: unsafe-reflection
        resp.media = {"result": str(target(*req.media.get("args", [])))}


app = falcon.App()
app.add_route("/task", Task())
