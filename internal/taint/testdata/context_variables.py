# Context variables: what is set, what reset brings back, and what another function reads.
import contextvars
import os

from flask import Flask, request

app = Flask(__name__)
tenant = contextvars.ContextVar("tenant", default="main")
shop = contextvars.ContextVar("shop", default="main")


@app.get("/set")
def set_here():
    before = tenant.set(request.args["tenant"])
    os.system("report " + tenant.get())  # flow: command-injection
    tenant.reset(before)
    os.system("report main")


def report():
    os.system("report " + shop.get())  # flow: command-injection


@app.get("/elsewhere")
def read_elsewhere():
    shop.set(request.args["shop"])
    report()


unit = contextvars.ContextVar("unit", default="main")


def report_unit():
    os.system("report " + unit.get())


@app.get("/reset")
def set_back_before():
    token = unit.set(request.args["unit"])
    try:
        app.logger.debug("asked")
    finally:
        unit.reset(token)
    report_unit()


lot = contextvars.ContextVar("lot", default="main")


def report_lot():
    os.system("report " + lot.get())  # flow: command-injection


@app.get("/meanwhile")
def set_for_a_call():
    token = lot.set(request.args["lot"])
    try:
        report_lot()
    finally:
        lot.reset(token)
    os.system("report " + lot.get())


user = contextvars.ContextVar("user", default="main")


@app.before_request
def remember():
    user.set("visitor")
    report_user()


def report_user():
    os.system("report " + user.get())
