# vulnerable: the open strategy
import abc
import asyncio

from flask import Flask, request

app = Flask(__name__)


class Reader:
    def __init__(self, req):
        self.req = req

    def read(self, name):
        found = self.req.form.get(name)
        return found if found is not None else ""


class Strategy(abc.ABC):
    @abc.abstractmethod
    def apply(self, text):
        ...


class Open(Strategy):
    def apply(self, text):
        return text


class Closed(Strategy):
    def apply(self, text):
        return "violet"


STRATEGIES = {True: Closed, False: Open}


@app.route("/needle", methods=["POST"])
def needle():
    entered = Reader(request).read("mirror")
    picked = STRATEGIES[False]().apply(entered)
    async def work():
        process = await asyncio.create_subprocess_shell("nice make " + picked)  # want: command-injection
        return await process.wait()

    return {"code": asyncio.run(work())}
