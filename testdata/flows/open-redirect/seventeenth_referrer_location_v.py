# vulnerable: the page the visitor came from goes into the location
from flask import Flask, Response, request

app = Flask(__name__)
PAGES = {"cart": "/cart", "list": "/list"}


@app.route("/bench/redir/2", methods=["POST"])
def endpoint():
    back = request.referrer or "/"
    answer = Response(status=303)
    answer.headers["Location"] = back  # want: open-redirect
    return answer
