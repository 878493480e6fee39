"""A decorator of the project around more views than contexts are kept of other functions; each view is known by itself."""
import functools
import subprocess

from flask import Flask, request

app = Flask(__name__)


def guarded(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        if "token" not in kwargs:
            return "no"
        try:
            return func(*args, **kwargs)
        except ValueError:
            return "bad"

    return wrapper


class Store:
    def __init__(self, name):
        self.name = name

    def keep(self, text):
        return len(text)


@app.route("/1/<name>/<token>")
@guarded
def view1(name, token):
    subprocess.run("ls " + name, shell=True)  # flow: command-injection
    return "ok"


@app.route("/2/<name>/<token>")
@guarded
def view2(name, token):
    subprocess.run("ls " + name, shell=True)  # flow: command-injection
    return "ok"


@app.route("/3/<name>/<token>")
@guarded
def view3(name, token):
    subprocess.run("ls " + name, shell=True)  # flow: command-injection
    return "ok"


@app.route("/4/<name>/<token>")
@guarded
def view4(name, token):
    subprocess.run("ls " + name, shell=True)  # flow: command-injection
    return "ok"


@app.route("/5/<name>/<token>")
@guarded
def view5(name, token):
    subprocess.run("ls " + name, shell=True)  # flow: command-injection
    return "ok"


@app.route("/6/<name>/<token>")
@guarded
def view6(name, token):
    subprocess.run("ls " + name, shell=True)  # flow: command-injection
    return "ok"


@app.route("/7/<name>/<token>")
@guarded
def view7(name, token):
    subprocess.run("ls " + name, shell=True)  # flow: command-injection
    return "ok"


@app.route("/8/<name>/<token>")
@guarded
def view8(name, token):
    subprocess.run("ls " + name, shell=True)  # flow: command-injection
    return "ok"


@app.route("/9/<name>/<token>")
@guarded
def view9(name, token):
    subprocess.run("ls " + name, shell=True)  # flow: command-injection
    return "ok"


@app.route("/10/<name>/<token>")
@guarded
def view10(name, token):
    subprocess.run("ls " + name, shell=True)  # flow: command-injection
    return "ok"


@app.route("/11/<name>/<token>")
@guarded
def view11(name, token):
    subprocess.run("ls " + name, shell=True)  # flow: command-injection
    return "ok"


@app.route("/12/<name>/<token>")
@guarded
def view12(name, token):
    subprocess.run("ls " + name, shell=True)  # flow: command-injection
    return "ok"


@app.route("/13/<name>/<token>")
@guarded
def view13(name, token):
    subprocess.run("ls " + name, shell=True)  # flow: command-injection
    return "ok"


@app.route("/14/<name>/<token>")
@guarded
def view14(name, token):
    subprocess.run("ls " + name, shell=True)  # flow: command-injection
    return "ok"


@app.route("/15/<name>/<token>")
@guarded
def view15(name, token):
    subprocess.run("ls " + name, shell=True)  # flow: command-injection
    return "ok"


@app.route("/16/<name>/<token>")
@guarded
def view16(name, token):
    subprocess.run("ls " + name, shell=True)  # flow: command-injection
    return "ok"


@app.route("/17/<name>/<token>")
@guarded
def view17(name, token):
    subprocess.run("ls " + name, shell=True)  # flow: command-injection
    return "ok"


@app.route("/18/<name>/<token>")
@guarded
def view18(name, token):
    subprocess.run("ls " + name, shell=True)  # flow: command-injection
    return "ok"


@app.route("/19/<name>/<token>")
@guarded
def view19(name, token):
    subprocess.run("ls " + name, shell=True)  # flow: command-injection
    return "ok"


@app.route("/20/<name>/<token>")
@guarded
def view20(name, token):
    subprocess.run("ls " + name, shell=True)  # flow: command-injection
    return "ok"


@app.route("/21/<name>/<token>")
@guarded
def view21(name, token):
    subprocess.run("ls " + name, shell=True)  # flow: command-injection
    return "ok"


@app.route("/22/<name>/<token>")
@guarded
def view22(name, token):
    subprocess.run("ls " + name, shell=True)  # flow: command-injection
    return "ok"


@app.route("/23/<name>/<token>")
@guarded
def view23(name, token):
    subprocess.run("ls " + name, shell=True)  # flow: command-injection
    return "ok"


@app.route("/24/<name>/<token>")
@guarded
def view24(name, token):
    subprocess.run("ls " + name, shell=True)  # flow: command-injection
    return "ok"


def kept(store, text):
    return store.keep(text)


class Store1(Store):
    def keep(self, text):
        return len(text)


class Store2(Store):
    def keep(self, text):
        return len(text)


class Store3(Store):
    def keep(self, text):
        return len(text)


class Store4(Store):
    def keep(self, text):
        return len(text)


class Store5(Store):
    def keep(self, text):
        return len(text)


class Store6(Store):
    def keep(self, text):
        return len(text)


class Store7(Store):
    def keep(self, text):
        return len(text)


class Store8(Store):
    def keep(self, text):
        return len(text)


class Store9(Store):
    def keep(self, text):
        return len(text)


class Store10(Store):
    def keep(self, text):
        return len(text)


class Store11(Store):
    def keep(self, text):
        return len(text)


class Store12(Store):
    def keep(self, text):
        return len(text)


class Store13(Store):
    def keep(self, text):
        return len(text)


class Store14(Store):
    def keep(self, text):
        return len(text)


class Store15(Store):
    def keep(self, text):
        return len(text)


class Store16(Store):
    def keep(self, text):
        return len(text)


class Store17(Store):
    def keep(self, text):
        return subprocess.getoutput("echo " + text)  # flow: command-injection


class Store18(Store):
    def keep(self, text):
        return subprocess.getoutput("echo " + text)  # flow: command-injection


class Store19(Store):
    def keep(self, text):
        return subprocess.getoutput("echo " + text)  # flow: command-injection


@app.route("/keep")
def keep():
    text = request.args["text"]
    kept(Store1("1"), text)
    kept(Store2("2"), text)
    kept(Store3("3"), text)
    kept(Store4("4"), text)
    kept(Store5("5"), text)
    kept(Store6("6"), text)
    kept(Store7("7"), text)
    kept(Store8("8"), text)
    kept(Store9("9"), text)
    kept(Store10("10"), text)
    kept(Store11("11"), text)
    kept(Store12("12"), text)
    kept(Store13("13"), text)
    kept(Store14("14"), text)
    kept(Store15("15"), text)
    kept(Store16("16"), text)
    kept(Store17("17"), text)
    kept(Store18("18"), text)
    kept(Store19("19"), text)
    return "kept"
