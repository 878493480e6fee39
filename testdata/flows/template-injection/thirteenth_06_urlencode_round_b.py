# safe: the other field of the query is read
from urllib.parse import parse_qs, urlencode

from flask import Flask, request
from jinja2 import Template

app = Flask(__name__)


@app.route("/case090")
def endpoint():
    fields = request.args.to_dict()
    given = fields.get("item", "")
    query = urlencode({"own": "plain", "given": given})
    chosen = parse_qs(query)["own"][0]

    return Template(chosen).render(name="guest")  # ok: template-injection
