# What the end of a with block calls, however the block is left.
import asyncio
import os
import subprocess

from flask import Flask, request

app = Flask(__name__)


class Job:
    def __init__(self, name):
        self.name = name
        self.lines = []

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        os.system("notify " + self.name)  # flow: command-injection


class Script:
    def __enter__(self):
        self.lines = []
        return self

    def __exit__(self, kind, value, traceback):
        if kind is None:
            subprocess.run("\n".join(self.lines), shell=True)  # flow: command-injection


class Quiet:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        os.system("notify " + self.name)


class Connection:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *failure):
        await asyncio.create_subprocess_shell("stop " + self.host)  # flow: command-injection


@app.get("/job")
def job():
    with Job(request.args["name"]):
        pass
    return "done"


@app.get("/script")
def script():
    with Script() as current:
        current.lines.append("cd /srv")
        current.lines.append(request.args["line"])
        return "begun"


@app.get("/quiet")
def quiet():
    with Quiet(request.args["name"]) as current:
        current.name = "all"
    return "done"


@app.get("/connect")
async def connect():
    async with Connection() as connection:
        connection.host = request.args["host"]
    return "done"
