# vulnerable: what comes in (upload name list) reaches the sink
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


@app.route("/vectors/004", methods=["POST"])
def page_004():
    upload = request.files.get("vector")
    param = upload.filename if upload else ""

    values = ["safe", "moresafe"]
    values.insert(1, param)
    values.pop(0)
    bar = values[0]

    connection = ldap3.Connection("ldap.example.org", auto_bind=True)
    connection.search("ou=users,dc=example", f"(&(objectclass=person)(uid={bar}))", attributes=["cn"])  # want: ldap-injection
    return {"count": len(connection.entries)}
