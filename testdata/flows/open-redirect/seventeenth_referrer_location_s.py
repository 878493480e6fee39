# safe: the path of the page the visitor came from is asked for in a table
from flask import Flask, Response, request

app = Flask(__name__)
PAGES = {"cart": "/cart", "list": "/list"}


@app.route("/bench/redir/2", methods=["POST"])
def endpoint():
    back = request.referrer or "/"
    answer = Response(status=303)
    answer.headers["Location"] = PAGES.get(back.rsplit("/", 1)[-1], "/")  # ok: open-redirect
    return answer
