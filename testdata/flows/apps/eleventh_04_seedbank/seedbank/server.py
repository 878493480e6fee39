import tornado.ioloop
import tornado.web

from . import catalogue, desk, lab

ROUTES = [
    (r"/seeds", catalogue.SeedsHandler),
    (r"/seeds/(?P<code>[^/]+)", catalogue.SeedHandler),
    (r"/lot/(\d+)", catalogue.LotHandler),
    (r"/sheet/(.*)", catalogue.SheetHandler),
    (r"/enter", desk.EnterHandler),
    (r"/who", desk.WhoHandler),
    (r"/lab/formula", lab.FormulaHandler),
    (r"/lab/letter", lab.LetterHandler),
    (r"/lab/xml", lab.XmlHandler),
]


def make_app():
    return tornado.web.Application(ROUTES, cookie_secret="from-the-environment")


if __name__ == "__main__":
    make_app().listen(8888)
    tornado.ioloop.IOLoop.current().start()
