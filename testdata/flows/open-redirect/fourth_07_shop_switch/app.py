# vulnerable: a name that ends with a slash or a question mark makes itself the host
from flask import Flask, redirect, request

from links import shop_link

app = Flask(__name__)


@app.get("/switch/<path:name>")
def switch(name):
    tab = "/orders" if request.args.get("tab") == "orders" else "/"
    return redirect(shop_link(name, tab))  # want: open-redirect
