from flask import request

def view():
    float(request.args["x"])  # want: nan-from-text
    float(request.form.get("x", 0))  # want: nan-from-text
    complex(request.args["x"])  # want: nan-from-text

def fine(x):
    int(request.args["x"])  # ok: whole numbers
    float(x)  # ok: not known here
    float("1.5")  # ok: constant
