# safe: map(re.escape) over the words
import re

import tornado.web

TEXT = "one two three"


class Words(tornado.web.RequestHandler):
    def get(self):
        words = self.get_arguments("word")
        pattern = r"\b(?:" + "|".join(map(re.escape, words)) + r")\b"
        self.write({"hits": len(re.findall(pattern, TEXT))})  # ok: regex-injection
