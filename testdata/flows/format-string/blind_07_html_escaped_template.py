# vulnerable: HTML escaping keeps curly braces
import html

import tornado.web


class Preview(tornado.web.RequestHandler):
    def post(self):
        source = html.escape(self.get_body_argument("text"))
        self.write({"text": source.format(app=self.application)})  # want: format-string
