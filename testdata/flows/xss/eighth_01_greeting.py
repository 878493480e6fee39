# vulnerable: the name is put into a page by a nested f-string
from flask import Flask, request

app = Flask(__name__)


@app.route("/hello")
def hello():
    name = request.args.get("name", "")
    salutation = f"Hello{f', {name}' if name else ''}!"
    return f"<html><body><h1>{salutation}</h1></body></html>"  # want: xss
