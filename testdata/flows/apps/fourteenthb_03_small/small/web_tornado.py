import tornado.web
from tornado.process import Subprocess


class Main(tornado.web.RequestHandler):
    def get(self, ident):
        self.render("main.html", title=self.get_argument("title"), ident=ident)  # want: xss

    async def post(self, ident):
        await Subprocess(f"main {ident}", shell=True).wait_for_exit()  # ok: command-injection
        await Subprocess(f"main {self.get_argument('x')}", shell=True).wait_for_exit()  # want: command-injection

    def put(self, ident):
        self.render("plain.html", title=self.get_argument("title"))  # ok: xss


app = tornado.web.Application([(r"/main/(\d+)", Main)], template_path="templates")
