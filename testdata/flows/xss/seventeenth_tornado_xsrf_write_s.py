# safe: the handler writes the text escaped by tornado
import tornado.escape
import tornado.web


class Echo(tornado.web.RequestHandler):
    def prepare(self):
        self.word = self.get_argument("word", "")

    async def get(self):
        word = tornado.escape.xhtml_escape(self.word)
        self.write("<i>" + word + "</i>")  # ok: xss
