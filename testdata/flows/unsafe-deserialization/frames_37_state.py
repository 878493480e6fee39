# vulnerable: the body of a request is unpickled
import pickle

import falcon.asgi


class State:
    def __init__(self):
        self.states = {}

    async def on_put(self, req, resp, key):
        raw = await req.stream.read()
        self.states[key] = pickle.loads(raw)  # want: unsafe-deserialization
        resp.status = 204


app = falcon.asgi.App()
app.add_route("/state/{key}", State())
