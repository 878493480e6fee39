import tornado.ioloop
import tornado.web

from .handlers import admin, fish, pages, sockets

application = tornado.web.Application(
    [
        tornado.web.url(r"/fish/([0-9]+)", fish.FishHandler),
        (r"/fish/named/([^/]+)", fish.NamedHandler),
        (r"/fish/kind/(?P<kind>[a-z]+)", fish.KindHandler),
        (r"/hello", pages.HelloHandler),
        (r"/note", pages.NoteHandler),
        (r"/go", pages.GoHandler),
        (r"/file/(.*)", pages.FileHandler),
        (r"/mirror", pages.MirrorHandler),
        (r"/admin/run", admin.RunHandler),
        (r"/admin/state", admin.StateHandler),
        (r"/admin/users", admin.LdapHandler),
        (r"/ws", sockets.LakeSocket),
        (r"/static/(.*)", tornado.web.StaticFileHandler, {"path": "static"}),
    ],
    template_path="tarn/templates",
    xsrf_cookies=True,
)

if __name__ == "__main__":
    application.listen(8888)
    tornado.ioloop.IOLoop.current().start()
