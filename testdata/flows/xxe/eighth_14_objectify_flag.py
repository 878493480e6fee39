# safe: the flag on which the parser's option depends is not set
from flask import Flask, request
from lxml import etree, objectify

app = Flask(__name__)
app.config["XML_ENTITIES"] = "on"


class Settings:
    entities = False
    network = False


@app.route("/soap", methods=["POST"])
def soap():
    parser = etree.XMLParser(resolve_entities=Settings.entities, no_network=not Settings.network)
    parser.set_element_class_lookup(objectify.ObjectifyElementClassLookup())
    envelope = objectify.fromstring(request.get_data(), parser=parser)  # ok: xxe
    return {"action": str(envelope.Body.action)}
