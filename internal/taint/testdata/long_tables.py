"""Tables of commands with more entries than a value is known by otherwise."""
import subprocess

from flask import Flask, request

app = Flask(__name__)
COMMANDS = {}


def command(name):
    def keep(function):
        COMMANDS[name] = function
        return function

    return keep


def count1(text):
    return len(text) + 1


@command("show1")
def show1(text):
    return subprocess.getoutput("show 1 " + text)  # flow: command-injection


def count2(text):
    return len(text) + 2


@command("show2")
def show2(text):
    return subprocess.getoutput("show 2 " + text)  # flow: command-injection


def count3(text):
    return len(text) + 3


@command("show3")
def show3(text):
    return subprocess.getoutput("show 3 " + text)  # flow: command-injection


def count4(text):
    return len(text) + 4


@command("show4")
def show4(text):
    return subprocess.getoutput("show 4 " + text)  # flow: command-injection


def count5(text):
    return len(text) + 5


@command("show5")
def show5(text):
    return subprocess.getoutput("show 5 " + text)  # flow: command-injection


def count6(text):
    return len(text) + 6


@command("show6")
def show6(text):
    return subprocess.getoutput("show 6 " + text)  # flow: command-injection


def count7(text):
    return len(text) + 7


@command("show7")
def show7(text):
    return subprocess.getoutput("show 7 " + text)  # flow: command-injection


def count8(text):
    return len(text) + 8


@command("show8")
def show8(text):
    return subprocess.getoutput("show 8 " + text)  # flow: command-injection


def count9(text):
    return len(text) + 9


@command("show9")
def show9(text):
    return subprocess.getoutput("show 9 " + text)  # flow: command-injection


def count10(text):
    return len(text) + 10


@command("show10")
def show10(text):
    return subprocess.getoutput("show 10 " + text)  # flow: command-injection


def count11(text):
    return len(text) + 11


@command("show11")
def show11(text):
    return subprocess.getoutput("show 11 " + text)  # flow: command-injection


def count12(text):
    return len(text) + 12


@command("show12")
def show12(text):
    return subprocess.getoutput("show 12 " + text)  # flow: command-injection


def count13(text):
    return len(text) + 13


@command("show13")
def show13(text):
    return subprocess.getoutput("show 13 " + text)  # flow: command-injection


def count14(text):
    return len(text) + 14


@command("show14")
def show14(text):
    return subprocess.getoutput("show 14 " + text)  # flow: command-injection


def count15(text):
    return len(text) + 15


@command("show15")
def show15(text):
    return subprocess.getoutput("show 15 " + text)  # flow: command-injection


def last(text):
    return subprocess.getoutput("last " + text)  # flow: command-injection


def never(text):
    return subprocess.getoutput("never " + text)


TABLE = {
    "count1": count1,
    "count2": count2,
    "count3": count3,
    "count4": count4,
    "count5": count5,
    "count6": count6,
    "count7": count7,
    "count8": count8,
    "count9": count9,
    "count10": count10,
    "count11": count11,
    "count12": count12,
    "count13": count13,
    "count14": count14,
    "count15": count15,
    "last": last,
}


@app.route("/table")
def table():
    return str(TABLE[request.args["do"]](request.args["text"]))


@app.route("/known")
def known():
    return str(TABLE["count3"](request.args["text"]))


@app.route("/registry")
def registry():
    return str(COMMANDS.get(request.args["do"], count1)(request.args["text"]))
