# vulnerable: the header is stored in the session
from urllib.parse import unquote

from flask import Flask, request, session

app = Flask(__name__)


@app.route("/tenant")
def tenant():
    param = unquote(request.headers.get("X-Tenant", ""))
    session["tenant"] = param  # want: trust-boundary
    return "ok"
