# safe: Mako makes the template of a constant
from flask import Flask, request
from mako.template import Template

app = Flask(__name__)


@app.route("/labels", methods=["POST"])
def labels():
    body = request.get_json()
    template = Template("% for line in lines:\n${line | h}\n% endfor\n${customer | h}")  # ok: template-injection
    return {"label": template.render(lines=body.get("lines", []), customer=body.get("customer", ""))}
