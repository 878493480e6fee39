# safe: no shell, and the host stands behind the end of the options
from tornado.process import Subprocess
from tornado.web import Application, RequestHandler


class DigHandler(RequestHandler):
    def prepare(self):
        self.host = self.get_argument("host", "example.org")

    async def post(self):
        process = Subprocess(["getent", "hosts", "--", self.host], stdout=Subprocess.STREAM)  # ok: command-injection
        self.write({"answer": (await process.stdout.read_until_close()).decode()})


application = Application([(r"/dig", DigHandler)])
