# vulnerable: the class puts its program in front of the words and another function runs them; a branch may be --upload-pack=…
import subprocess

from flask import Flask, request

app = Flask(__name__)


def run_program(words, cwd=None, shell=False):
    return subprocess.run(words, cwd=cwd, shell=shell, check=True, capture_output=True)  # want: argument-injection


class Tool:
    program = ""

    def __init__(self, folder):
        self.folder = folder

    def run(self, words):
        if not self.folder:
            raise ValueError(self.folder)
        words = [self.program] + words
        return run_program(words, cwd=self.folder)


class Git(Tool):
    program = "git"

    def fetch(self, branch):
        return self.run(["fetch", "origin", branch])


@app.post("/fetch")
def fetch():
    Git("/srv/work").fetch(request.form["branch"])
    return "", 204
