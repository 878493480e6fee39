# safe: the target is a constant chosen by the request's key
import pkgutil

import falcon

TARGETS = {"mail": "jobs.mail:send", "sync": "jobs.sync:run"}


class Task:
    def on_post(self, req, resp):
        name = req.media["target"]
        if name not in TARGETS:
            raise falcon.HTTPNotFound()
        target = pkgutil.resolve_name(TARGETS[name])  # ok: unsafe-reflection
        resp.media = {"result": str(target())}


app = falcon.App()
app.add_route("/task", Task())
