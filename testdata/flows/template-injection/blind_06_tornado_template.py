# vulnerable: a tornado template is generated from an argument
import tornado.template
import tornado.web


class BannerHandler(tornado.web.RequestHandler):
    def post(self):
        text = self.get_body_argument("text")
        template = tornado.template.Template(f"<div>{text}</div>")  # want: template-injection
        self.write(template.generate(year=2024))
