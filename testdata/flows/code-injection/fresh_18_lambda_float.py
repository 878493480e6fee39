# safe: the path is a float before it enters the source
import tornado.ioloop
import tornado.web


class MapHandler(tornado.web.RequestHandler):
    def get(self, body):
        factor = float(body)
        source = "lambda x: x * {!r}".format(factor)
        function = eval(source, {"inf": 0.0, "nan": 0.0})  # ok: code-injection
        self.write({"values": [function(n) for n in range(5)]})


def make_app():
    return tornado.web.Application([(r"/map/(.+)", MapHandler)])


if __name__ == "__main__":
    make_app().listen(8888)
    tornado.ioloop.IOLoop.current().start()
