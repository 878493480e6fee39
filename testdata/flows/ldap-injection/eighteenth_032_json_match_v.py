# vulnerable: what comes in (json match) reaches the sink
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
    chosen = guess[1]
    match chosen:
        case "A":
            bar = "bob"
        case "B":
            bar = param
        case "C" | "D":
            bar = "uncle"
        case _:
            bar = "nobody"

    connection = ldap3.Connection("ldap.example.org", auto_bind=True)
    connection.search("ou=users,dc=example", f"(&(objectclass=person)(uid={bar}))", attributes=["cn"])  # want: ldap-injection
    return {"count": len(connection.entries)}
