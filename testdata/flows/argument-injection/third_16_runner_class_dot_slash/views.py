from flask import Flask, request

from .runner import Runner

app = Flask(__name__)


@app.get("/info")
def info():
    runner = Runner("file", "--brief")
    return runner.run(request.args["name"])
