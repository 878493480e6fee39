# Tests for any of several characters: what is refused together is not there.
import os, ldap3
from flask import Flask, request, abort
app = Flask(__name__)
BAD = set("*()\\")
def link():
    return ldap3.Connection("ldap.example.org")
@app.get("/a")
def a():
    s = request.args["a"]
    if any(c in s for c in BAD):
        abort(400)
    link().search("dc=x", f"(uid={s})")
    return "x"
@app.get("/b")
def b():
    s = request.args["a"]
    if "*" in s or "(" in s or ")" in s or "\\" in s:
        abort(400)
    link().search("dc=x", f"(uid={s})")
    return "x"
@app.get("/c")
def c():
    s = request.args["a"]
    if "*" in s or "(" in s or ")" in s:
        abort(400)
    link().search("dc=x", f"(uid={s})")  # flow: ldap-injection
    return "x"
@app.get("/d")
def d():
    s = request.args["a"]
    for c in "*()\\":
        if c in s:
            abort(400)
            return "x"
    link().search("dc=x", f"(uid={s})")
    return "x"
@app.get("/e")
def e():
    s = request.args["a"]
    for c in "*()\\":
        if c in s:
            print("bad")
    link().search("dc=x", f"(uid={s})")  # flow: ldap-injection
    return "x"
@app.get("/f")
def f():
    s = request.args["a"]
    if all(c not in s for c in ("*", "(", ")", "\\")):
        link().search("dc=x", f"(uid={s})")
    return "x"
@app.get("/g")
def g():
    s = request.args["a"]
    if any(c not in s for c in ("*", "(", ")", "\\")):
        link().search("dc=x", f"(uid={s})")  # flow: ldap-injection
    if "*" not in s or "(" not in s or ")" not in s or "\\" not in s:
        link().search("dc=x", f"(uid={s})")  # flow: ldap-injection
    if "*" not in s and "(" not in s and ")" not in s and "\\" not in s:
        link().search("dc=x", f"(uid={s})")
    return "x"
@app.get("/h")
def h():
    s = request.args["a"]
    if any(c in s for c in ("*(", ")\\", "(")):
        abort(400)
    link().search("dc=x", f"(uid={s})")  # flow: ldap-injection
    return "x"
@app.get("/i")
def i():
    s = request.args["a"]
    t = request.args["b"]
    if "*" in s or "(" in t or ")" in s or "\\" in s:
        abort(400)
    link().search("dc=x", f"(uid={s})")  # flow: ldap-injection
    return "x"
