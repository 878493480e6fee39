# vulnerable: Tornado's process class runs a line made of an argument
from tornado.process import Subprocess
from tornado.web import Application, RequestHandler


class DigHandler(RequestHandler):
    def prepare(self):
        self.host = self.get_argument("host", "example.org")

    async def post(self):
        process = Subprocess("dig +short %s" % self.host, shell=True, stdout=Subprocess.STREAM)  # want: command-injection
        self.write({"answer": (await process.stdout.read_until_close()).decode()})


application = Application([(r"/dig", DigHandler)])
