# vulnerable: the function that is mapped gives what was sent

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/99", methods=["PUT"])
def endpoint():
    param = request.get_data(as_text=True)
    bar = ",".join(map(str.title, ["a", param]))
    return "<p>" + bar + "</p>"  # want: xss
