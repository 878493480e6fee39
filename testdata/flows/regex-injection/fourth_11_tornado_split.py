# vulnerable: the separator of the argument splits as a pattern
import re

import tornado.web


class SplitHandler(tornado.web.RequestHandler):
    def post(self):
        separators = [",", ";"]
        separators.append(self.get_argument("separator", " "))
        chosen = separators[-1]
        parts = re.split(chosen, self.request.body.decode("utf-8"))  # want: regex-injection
        self.write({"parts": parts})


app = tornado.web.Application([(r"/split", SplitHandler)])
