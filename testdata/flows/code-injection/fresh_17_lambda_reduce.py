# vulnerable: a lambda assembled from the path is evaluated
import tornado.ioloop
import tornado.web


class MapHandler(tornado.web.RequestHandler):
    def get(self, body):
        source = "lambda x: {}".format(body)
        function = eval(source)  # want: code-injection
        self.write({"values": [function(n) for n in range(5)]})


def make_app():
    return tornado.web.Application([(r"/map/(.+)", MapHandler)])


if __name__ == "__main__":
    make_app().listen(8888)
    tornado.ioloop.IOLoop.current().start()
