# vulnerable: the name may go on
from urllib.parse import unquote

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/pillow")
def pillow():
    arrived = dict(request.cookies.items()).get("carpet", "")
    arrived = unquote(arrived)
    if not arrived.startswith("https://shop.test"):
        arrived = "https://shop.test/"
    return redirect(arrived)  # want: open-redirect
