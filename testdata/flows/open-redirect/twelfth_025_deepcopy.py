# vulnerable: only the original is overwritten
import copy
from urllib.parse import unquote

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/quiver")
def quiver():
    entered = dict(request.cookies.items()).get("mallet", "")
    entered = unquote(entered)
    first = {"word": [entered]}
    second = copy.deepcopy(first)
    first["word"][0] = "iris"
    final = second["word"][0]
    return redirect(final)  # want: open-redirect
