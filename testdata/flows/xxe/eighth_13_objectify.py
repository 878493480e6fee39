# vulnerable: objectify uses a parser whose option depends on a flag that is set
from flask import Flask, request
from lxml import etree, objectify

app = Flask(__name__)
app.config["XML_ENTITIES"] = "on"


class Settings:
    entities = True
    network = False


@app.route("/soap", methods=["POST"])
def soap():
    parser = etree.XMLParser(resolve_entities=Settings.entities, no_network=not Settings.network)
    parser.set_element_class_lookup(objectify.ObjectifyElementClassLookup())
    envelope = objectify.fromstring(request.get_data(), parser=parser)  # want: xxe
    return {"action": str(envelope.Body.action)}
