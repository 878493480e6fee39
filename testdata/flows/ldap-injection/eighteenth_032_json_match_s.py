# safe: what comes in is replaced on the way
import ast
import base64
import functools
import operator
import os
import queue
import urllib.parse

import markupsafe
import werkzeug.utils
from flask import Flask, Response, make_response, redirect, request, session

import ldap3
import ldap3.utils.conv

app = Flask(__name__)
app.secret_key = os.environ["PAGE_KEY"]


@app.route("/vectors/032", methods=["POST"])
def page_032():
    body = request.get_json(silent=True) or {}
    param = body.get("vector", {}).get("text", "")

    guess = "ABC"
    chosen = guess[2]
    match chosen:
        case "A":
            bar = param
        case "B":
            bar = "bob"
        case "C" | "D":
            bar = "uncle"
        case _:
            bar = param

    connection = ldap3.Connection("ldap.example.org", auto_bind=True)
    connection.search("ou=users,dc=example", f"(&(objectclass=person)(uid={bar}))", attributes=["cn"])  # ok: ldap-injection
    return {"count": len(connection.entries)}
