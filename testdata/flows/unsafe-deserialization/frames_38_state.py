# safe: the body is read as JSON
import falcon.asgi


class State:
    def __init__(self):
        self.states = {}

    async def on_put(self, req, resp, key):
        raw = await req.get_media()
        self.states[key] = raw  # ok: unsafe-deserialization
        resp.status = 204


app = falcon.asgi.App()
app.add_route("/state/{key}", State())
