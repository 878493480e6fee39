# safe: the helper lets only letters and digits into the host
from flask import Flask, redirect, request

from links import shop_link

app = Flask(__name__)


@app.get("/switch/<path:name>")
def switch(name):
    tab = "/orders" if request.args.get("tab") == "orders" else "/"
    return redirect(shop_link(name, tab))  # ok: open-redirect
