# safe: the rest of the path follows our own host and a slash
from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/out/<path:rest>")
def out(rest):
    rest = request.view_args["rest"]
    target = "https://www.example.org/" + rest.replace("\r", "").replace("\n", "")
    answer = make_response("", 302)
    answer.headers["Location"] = target  # ok: open-redirect
    return answer
