# vulnerable: the list of words becomes an alternation without escaping
import re

import tornado.web

TEXT = "one two three"


class Words(tornado.web.RequestHandler):
    def get(self):
        words = self.get_arguments("word")
        pattern = r"\b(?:" + "|".join(words) + r")\b"
        self.write({"hits": len(re.findall(pattern, TEXT))})  # want: regex-injection
