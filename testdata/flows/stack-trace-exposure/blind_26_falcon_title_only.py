# safe: falcon's description is constant
import logging

import falcon


class Stock:
    def on_get(self, req, resp, key):
        try:
            resp.media = {"qty": {"a": 3}[key]}
        except KeyError:
            logging.exception("stock")
            raise falcon.HTTPNotFound(description="no such article")  # ok: stack-trace-exposure


app = falcon.App()
app.add_route("/stock/{key}", Stock())
