# The text of an exception is what it hands to the class above; lookups that certainly fail.
import contextlib
from flask import Flask, request
app = Flask(__name__)


class Refused(Exception):
    def __init__(self, text):
        super().__init__('refused')
        self.text = text


class Plain(Exception):
    pass


class Told(Exception):
    def __init__(self, text):
        super().__init__(text)


class Shown(Exception):
    def __init__(self, text):
        self.text = text
    def __str__(self):
        return 'shown'


class Shown2(Exception):
    def __init__(self, text):
        super().__init__('fixed')
        self.text = text
    def __str__(self):
        return self.text


class Default(Exception):
    def __init__(self, text):
        self.text = text


def refuse(text):
    raise Refused(text)


@app.get("/1")
def view1():
    try:
        refuse(request.args["u"])
    except Refused as err:
        eval(str(err))
        eval(err.text)  # flow: code-injection


@app.get("/2")
def view2():
    try:
        raise Plain(request.args["u"])
    except Plain as err:
        eval(str(err))  # flow: code-injection


@app.get("/3")
def view3():
    try:
        raise Told(request.args["u"])
    except Told as err:
        eval(str(err))  # flow: code-injection


@app.get("/4")
def view4():
    try:
        raise Shown(request.args["u"])
    except Shown as err:
        eval(f"{err}")


@app.get("/5")
def view5():
    try:
        raise Shown2(request.args["u"])
    except Shown2 as err:
        eval(f"{err}")  # flow: code-injection


@app.get("/6")
def view6():
    try:
        raise Default(request.args["u"])
    except Default as err:
        eval(f"{err}")  # flow: code-injection


@app.get("/8")
def view8():
    try:
        raise Refused(request.args["u"])
    except Refused as err:
        eval(err.args[0])
        eval(repr(err.text))
        eval("x = %s" % err)


@app.get("/9")
def view9():
    item = 'start'
    with contextlib.suppress(KeyError):
        {'a': 1}['b']
        item = request.args["u"]
    eval(item)


@app.get("/10")
def view10():
    item = 'start'
    with contextlib.suppress(KeyError):
        {'b': 1}['b']
        item = request.args["u"]
    eval(item)  # flow: code-injection


@app.get("/11")
def view11():
    item = 'start'
    try:
        [1, 2][5]
        item = request.args["u"]
    except IndexError:
        pass
    eval(item)


@app.get("/12")
def view12():
    item = request.args["u"]
    try:
        int("x")
    except ValueError:
        item = "fixed"
    eval(item)


@app.get("/13")
def view13():
    item = request.args["u"]
    try:
        raise Plain("x")
    except Plain:
        item = "fixed"
    eval(item)


@app.get("/14")
def view14():
    item = 'start'
    d = {"a": 1}
    try:
        d["zz"]
        item = request.args["u"]
    except KeyError:
        item = "k"
    eval(item)


@app.get("/15")
def view15():
    item = 'start'
    d = {"a": 1}
    d["zz"] = 2
    try:
        d["zz"]
        item = request.args["u"]
    except KeyError:
        item = "k"
    eval(item)  # flow: code-injection


@app.get("/16")
def view16():
    item = 'start'
    try:
        1 / 0
        item = request.args["u"]
    except ZeroDivisionError:
        pass
    eval(item)
