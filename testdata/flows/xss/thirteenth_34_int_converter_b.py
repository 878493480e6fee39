# safe: the path part is a number
from flask import Flask

app = Flask(__name__)


@app.route("/count/<int:n>")
def count(n):
    return f"<p>{n} things</p>"  # ok: xss
