# vulnerable: falcon's description holds the trace
import traceback

import falcon


class Stock:
    def on_get(self, req, resp, key):
        try:
            resp.media = {"qty": {"a": 3}[key]}
        except KeyError:
            raise falcon.HTTPInternalServerError(description=traceback.format_exc())  # want: stack-trace-exposure


app = falcon.App()
app.add_route("/stock/{key}", Stock())
