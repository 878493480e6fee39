# safe: the host must be one of a fixed set
from urllib.parse import parse_qs
from urllib.parse import urlparse
from flask import redirect, request


def init(app):

    @app.route("/letters", methods=["GET"])
    def letters():
        incoming = parse_qs(request.environ["QUERY_STRING"]).get("line", [""])[0]
        target = urlparse(incoming)
        if target.scheme != "https" or target.netloc not in {"example.org", "www.example.org"}:
            return redirect("/")
        return redirect(incoming)  # ok: open-redirect
