# safe: the separator that splits is the list's first, a constant
import re

import tornado.web


class SplitHandler(tornado.web.RequestHandler):
    def post(self):
        separators = [",", ";"]
        separators.append(self.get_argument("separator", " "))
        chosen = separators[0]
        parts = re.split(chosen, self.request.body.decode("utf-8"))  # ok: regex-injection
        self.write({"parts": parts, "known": separators[2] in separators[:2]})


app = tornado.web.Application([(r"/split", SplitHandler)])
