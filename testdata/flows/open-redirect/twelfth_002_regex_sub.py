# safe: all but letters and digits is removed
import re

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/wallet", methods=["POST"])
def wallet():
    param = (request.get_json(silent=True) or {}).get("sickle", "")
    chosen = re.sub(r"[^0-9a-z]", "", param)
    return redirect(chosen)  # ok: open-redirect
