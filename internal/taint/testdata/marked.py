# A framework of the project's own that makes handlers of all methods with a mark, and pairs that a function returns from
# several statements.
import os
import subprocess

from flask import Blueprint, Flask, request

app = Flask(__name__)


def expose(url):
    def mark(function):
        function._urls = [url]
        return function

    return mark


class View:
    def __init__(self):
        self.blueprint = Blueprint("view", __name__)
        for name in dir(self):
            method = getattr(self, name)
            if hasattr(method, "_urls"):
                for url in method._urls:
                    self.blueprint.add_url_rule(url, name, method)

    def configure(self, command):
        os.system(command)

    @expose("/run/<command>")
    def run(self, command):
        os.system(command)  # flow: command-injection
        return ""


View()


def split(url):
    if url.startswith("git+"):
        return "git", url[4:]
    elif url.endswith(".hg"):
        return "hg", url
    return None


def split_any(url):
    if url.startswith("git+"):
        return "git", url[4:]
    return url.partition("+")[0], url


@app.get("/clone")
def clone():
    program, url = split(request.args["u"])
    subprocess.run([program, "clone", "--", url])
    return ""


@app.get("/clone-any")
def clone_any():
    program, url = split_any(request.args["u"])
    subprocess.run([program, "clone", "--", url])  # flow: command-injection
    return ""
