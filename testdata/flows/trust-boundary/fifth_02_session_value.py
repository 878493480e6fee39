# safe: what is stored in the session is a constant
from urllib.parse import unquote

from flask import Flask, request, session

app = Flask(__name__)


@app.route("/tenant")
def tenant():
    param = unquote(request.headers.get("X-Tenant", ""))
    session["tenant"] = "shop" if param == "shop" else "public"  # ok: trust-boundary
    return "ok"
