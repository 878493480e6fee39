
from links import on_this_site
from flask import Flask, redirect, request

app = Flask(__name__)


@app.post("/login")
def login():
    target = on_this_site(request.host_url, request.args.get("next", "/"))
    return redirect(target)  # ok: open-redirect
