# vulnerable: the request's body is compiled as a Tornado template
import tornado.template
import tornado.web


class WidgetHandler(tornado.web.RequestHandler):
    def prepare(self):
        self.source = self.request.body.decode("utf-8", "replace")

    def post(self):
        widget = tornado.template.Template(self.source, autoescape="xhtml_escape")  # want: template-injection
        self.set_header("Content-Type", "text/html")
        self.finish(widget.generate(title="Preview", items=["a", "b"]))


app = tornado.web.Application([(r"/widgets/preview", WidgetHandler)])
