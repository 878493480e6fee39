# vulnerable: the class attribute set is read
from flask import Flask, request

app = Flask(__name__)


class Shared:
    value = "plain"


@app.route("/case112/<ref>")
def page(ref):
    value = ref
    Shared.value = value
    outcome = Shared().value

    return f"<h1>Hello {outcome}</h1>"  # want: xss
