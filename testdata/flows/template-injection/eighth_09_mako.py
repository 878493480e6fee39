# vulnerable: Mako makes the template of the text in the body
from flask import Flask, request
from mako.template import Template

app = Flask(__name__)


@app.route("/labels", methods=["POST"])
def labels():
    body = request.get_json()
    template = Template("\n".join(body.get("lines", [])))  # want: template-injection
    return {"label": template.render(customer=body.get("customer", ""))}
