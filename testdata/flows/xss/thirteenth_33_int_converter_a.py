# vulnerable: the path part is a text
from flask import Flask

app = Flask(__name__)


@app.route("/count/<n>")
def count(n):
    return f"<p>{n} things</p>"  # want: xss
