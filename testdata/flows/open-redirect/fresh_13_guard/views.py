# vulnerable: the guard only tests that the value is not empty
from flask import Flask, redirect, request

from guard import checked

app = Flask(__name__)


@app.get("/sso")
def sso():
    query = request.query_string.decode("ascii", "replace")
    values = dict(p.split("=", 1) for p in query.split("&") if "=" in p)
    return redirect(checked(values.get("RelayState")))  # want: open-redirect
