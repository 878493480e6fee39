# Functions that one call made share the variables that one of them assigns; those of another call have their own.
import os

from flask import Flask, request

app = Flask(__name__)


def box():
    held = "empty"

    def put(value):
        nonlocal held
        held = value

    def get():
        return held

    return put, get


@app.get("/boxes")
def boxes():
    put, get = box()
    put_other, get_other = box()
    put(request.args["word"])
    os.system(get())  # flow: command-injection
    os.system(get_other())
    put("full")
    put_other("full")
    os.system(get())
