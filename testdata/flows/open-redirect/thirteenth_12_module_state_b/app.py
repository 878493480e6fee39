# safe: the other module's state is set, then reset and read
from flask import Flask, make_response, request

import state

app = Flask(__name__)


@app.route("/case014", methods=["POST"])
def page():
    values = request.form.getlist("vector")
    text_in = values[0] if values else ""
    state.put(text_in)
    state.reset()
    final = state.get()

    answer = make_response("", 302)
    answer.headers["Location"] = final  # ok: open-redirect
    return answer
