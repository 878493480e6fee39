# vulnerable: the rest of the path is the whole target
from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/out/<path:rest>")
def out(rest):
    rest = request.view_args["rest"]
    target = rest.replace("http:/", "http://", 1)
    answer = make_response("", 302)
    answer.headers["Location"] = target  # want: open-redirect
    return answer
