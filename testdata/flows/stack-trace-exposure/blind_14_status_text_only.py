# safe: write_error writes the status code
import http.client

import tornado.web


class Base(tornado.web.RequestHandler):
    def write_error(self, status_code, **kwargs):
        self.set_header("Content-Type", "text/plain")
        self.write(http.client.responses.get(status_code, "error"))  # ok: stack-trace-exposure
        self.finish()
