# What is left of a list after a value was taken out.
import os

from flask import Flask, request

app = Flask(__name__)



@app.route("/1/<path:p>")
def view_1(p):
    x = request.args.get("x")
    a = [x, "f"]
    a.remove(x)
    os.system(a[0])
    a = [x, "f"]
    a.remove("f")
    os.system(a[0])  # flow: command-injection
    a = ["f", x]
    a.remove(x)
    os.system(a[0])
    a = [x, p, "f"]
    a.remove("f")
    os.system(a[0])  # flow: command-injection
    a = ["g", "f", x]
    a.remove("f")
    os.system(a[0])
    os.system(a[1])  # flow: command-injection
    a = ["g", x]
    a.remove(x)
    os.system("".join(a))
    return "x"
