# safe: the request's body is one of the values of a template from the code
import tornado.template
import tornado.web

SOURCE = "<h2>{{ title }}</h2><pre>{{ text }}</pre>"


class WidgetHandler(tornado.web.RequestHandler):
    def prepare(self):
        self.source = self.request.body.decode("utf-8", "replace")

    def post(self):
        widget = tornado.template.Template(SOURCE, autoescape="xhtml_escape")  # ok: template-injection
        self.set_header("Content-Type", "text/html")
        self.finish(widget.generate(title="Preview", text=self.source))


app = tornado.web.Application([(r"/widgets/preview", WidgetHandler)])
