# vulnerable: attrgetter reads the nested attribute in which the cookie's address is kept
from operator import attrgetter
from types import SimpleNamespace

from flask import Flask, redirect, request

app = Flask(__name__)
target = attrgetter("link.address")


@app.route("/resume")
def resume():
    address = request.cookies.get("resume_at", "/")
    state = SimpleNamespace(link=SimpleNamespace(address=address, home="/"))
    return redirect(target(state))  # want: open-redirect
