# safe: the environment escapes
import jinja2
from flask import Flask, request

app = Flask(__name__)

ENV = jinja2.Environment(trim_blocks=True, autoescape=True)
ROW = ENV.from_string("<tr><td>{{ cell }}</td></tr>")


@app.route("/row")
def row():
    return ROW.render(cell=request.args.get("cell", ""))  # ok: xss
