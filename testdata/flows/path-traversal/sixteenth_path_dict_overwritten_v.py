# vulnerable: the entry is set before the parameter is put under the same key
from flask import Flask, request

app = Flask(__name__)


@app.route("/theme")
def theme():
    options = {}
    options["name"] = "plain"
    options["name"] = request.args.get("name")
    options["kind"] = "css"
    name = options["name"]
    with open(f"themes/{name}.{options['kind']}") as sheet:  # want: path-traversal
        return sheet.read()
