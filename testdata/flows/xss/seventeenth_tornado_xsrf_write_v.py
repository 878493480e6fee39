# vulnerable: the handler writes the text as it is
import tornado.escape
import tornado.web


class Echo(tornado.web.RequestHandler):
    def prepare(self):
        self.word = self.get_argument("word", "")

    async def get(self):
        word = self.word
        self.write("<i>" + word + "</i>")  # want: xss
