# safe: the entry with the parameter is set anew before it is read
from flask import Flask, request

app = Flask(__name__)


@app.route("/theme")
def theme():
    options = {}
    options["name"] = request.args.get("name")
    options["kind"] = "css"
    options["name"] = "plain"
    name = options["name"]
    with open(f"themes/{name}.{options['kind']}") as sheet:  # ok: path-traversal
        return sheet.read()
