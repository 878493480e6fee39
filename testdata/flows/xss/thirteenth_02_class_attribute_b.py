# safe: the attribute of the instance hides the class attribute
from flask import Flask, request

app = Flask(__name__)


class Shared:
    value = "plain"


@app.route("/case112/<ref>")
def page(ref):
    value = ref
    Shared.value = value
    shared = Shared()
    shared.value = "own"
    outcome = shared.value

    return f"<h1>Hello {outcome}</h1>"  # ok: xss
