# vulnerable: stored in the application's configuration and read back
from lxml import etree
from flask import Flask, current_app, request

app = Flask(__name__)


@app.route("/reports", methods=["POST"])
def reports():
    supplied = {key: values for key, values in request.form.lists()}["note"][0]
    current_app.config["NOTE"] = supplied
    bar = current_app.config["NOTE"]
    parser = etree.XMLParser(resolve_entities=True, no_network=False)
    root = etree.fromstring(bar.encode(), parser)  # want: xxe
    return "".join(root.itertext())
