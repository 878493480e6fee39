# vulnerable: write_error prints the trace into the answer
import traceback

import tornado.web


class Base(tornado.web.RequestHandler):
    def write_error(self, status_code, **kwargs):
        self.set_header("Content-Type", "text/plain")
        if "exc_info" in kwargs:
            for line in traceback.format_exception(*kwargs["exc_info"]):
                self.write(line)  # want: stack-trace-exposure
        self.finish()
