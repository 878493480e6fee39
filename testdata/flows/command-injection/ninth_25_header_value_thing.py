# vulnerable: list with a shell: the first element is the script; the value goes through: thing, tuple swap
import configparser
import subprocess
import urllib.parse

from flask import Flask, request

app = Flask(__name__)


CONFIG = "[things]\nselected = FirstThing\n"


class Thing:
    def do_something(self, text):
        raise NotImplementedError


class FirstThing(Thing):
    def do_something(self, text):
        return text


class SecondThing(Thing):
    def do_something(self, text):
        return "".join(text)


def create_thing():
    parser = configparser.ConfigParser()
    parser.read_string(CONFIG)
    if parser.get("things", "selected") == "SecondThing":
        return SecondThing()
    return FirstThing()


@app.get("/exec/form")
def show_form():
    return "<form method=post><input name=Ref></form>"


@app.route("/exec/25", methods=["GET", "POST"])
def process():
    param = request.headers.get("X-Ref", "")
    param = urllib.parse.unquote(param)

    worker = create_thing()
    passed = worker.do_something(param)

    left, right = "status", passed
    left, right = right, left
    final = left

    argv = [f"wc -c {final}"]
    proc = subprocess.Popen(argv, shell=True, stdout=subprocess.PIPE)  # want: command-injection
    out, _ = proc.communicate()
    return str(len(out))
