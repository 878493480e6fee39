# safe: asked for the lamp
import subprocess

from flask import Flask, request

app = Flask(__name__)


class Shelf:
    def __init__(self, book):
        self.book = book

    def __getitem__(self, name):
        if name == "book":
            return self.book
        return "bright"


@app.route("/bucket")
def bucket():
    entered = ""
    for name, value in request.args.items():
        if value == "pick":
            entered = name
            break
    shelf = Shelf(entered)
    outcome = shelf["lamp"]
    process = subprocess.Popen("sort {0} | uniq".format(outcome), stdout=subprocess.PIPE, shell=True)  # ok: command-injection
    out, _ = process.communicate()
    return {"lines": len(out.splitlines())}
