# vulnerable: the host may end with the name of another's domain
from urllib.parse import parse_qs
from urllib.parse import urlparse
from flask import redirect, request


def init(app):

    @app.route("/letters", methods=["GET"])
    def letters():
        incoming = parse_qs(request.environ["QUERY_STRING"]).get("line", [""])[0]
        host = urlparse(incoming).hostname or ""
        if not host.endswith("example.org"):
            return redirect("/")
        return redirect(incoming)  # want: open-redirect
