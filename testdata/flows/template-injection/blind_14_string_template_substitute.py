# safe: string.Template substitutes names and runs no code
import string

import tornado.escape
import tornado.web


class BannerHandler(tornado.web.RequestHandler):
    def post(self):
        text = tornado.escape.xhtml_escape(self.get_body_argument("text"))
        template = string.Template("<div>$text</div>")
        self.write(template.substitute(text=text))  # ok: template-injection
