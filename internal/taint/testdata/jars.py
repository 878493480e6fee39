# Jars of cookies, made of a request's header and by hand.
import os
from http.cookies import SimpleCookie
from flask import Flask, request
app = Flask(__name__)
@app.get("/a")
def a():
    c = SimpleCookie(request.headers.get("Cookie"))
    os.system(c["x"].value)  # flow: command-injection
    c = SimpleCookie()
    c.load(request.headers.get("Cookie"))
    os.system(c["x"].value)  # flow: command-injection
    os.system(c.get("x").value)  # flow: command-injection
    for k, m in c.items():
        os.system(m.value)  # flow: command-injection
    return "x"
@app.get("/b")
def b():
    p = request.args["a"]
    jar = SimpleCookie()
    jar["left"] = "alice"
    jar["right"] = p
    os.system(jar["right"].value)  # flow: command-injection
    os.system(jar["left"].value)
    os.system(jar["right"].coded_value)  # flow: command-injection
    return "x"
@app.get("/c")
def c():
    p = request.args["a"]
    jar = SimpleCookie()
    jar["right"] = p
    os.system(jar.output())  # flow: command-injection
    return "x"
