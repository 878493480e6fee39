# vulnerable: a nested function adds to it
from flask import Flask, request

app = Flask(__name__)


@app.route("/quiver")
def quiver():
    param = [value for name, value in request.args.items(multi=True) if name == "mallet"][0]
    word = param

    def change():
        nonlocal word
        word = word + "!"

    change()
    final = word
    parts = ["<ul>"]
    parts.append("<li>{}</li>".format(final))
    parts.append("</ul>")
    return "".join(parts), 200, {"Content-Type": "text/html"}  # want: xss
