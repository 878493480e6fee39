# What Python's own errors hold: the one that another was raised from, and the key that was not found.
import os

from flask import Flask, request

app = Flask(__name__)
PRICES = {"tea": 3}


class Failed(Exception):
    pass


def order(name):
    try:
        raise ValueError(name)
    except ValueError as error:
        raise RuntimeError("no order") from error


def pay(name):
    try:
        raise ValueError(name)
    except ValueError as error:
        raise Failed("not paid") from error


@app.get("/order")
def view_order():
    try:
        order(request.args["name"])
    except RuntimeError as error:
        os.system("log " + str(error))
        os.system("log %s" % error.__cause__)  # flow: command-injection


@app.get("/pay")
def view_pay():
    try:
        pay(request.args["name"])
    except Failed as error:
        os.system("log " + str(error))
        os.system("log " + error.__cause__.args[0])  # flow: command-injection


@app.get("/fixed")
def view_fixed():
    try:
        order("tea")
    except RuntimeError as error:
        os.system("log %s" % error.__cause__)


@app.get("/price")
def price():
    try:
        return str(PRICES[request.args["name"]])
    except KeyError as error:
        os.system("log " + str(error))  # flow: command-injection
        os.system("log " + error.args[0])  # flow: command-injection
        eval(str(error))
        return "none"


@app.get("/known")
def known():
    name = request.args["name"]
    try:
        return str(PRICES["coffee"]) + str(len(name))
    except KeyError as error:
        os.system("log " + str(error))
        return "none"


@app.get("/handled")
def handled():
    try:
        try:
            number = PRICES[request.args["name"]]
        except KeyError:
            number = 0
        return str(PRICES["coffee"] + number)
    except KeyError as error:
        os.system("log " + str(error))
        return "none"


@app.get("/number")
def number():
    try:
        return str(10 // PRICES[request.args["name"]])
    except ZeroDivisionError as error:
        os.system("log " + str(error))
        return "none"
